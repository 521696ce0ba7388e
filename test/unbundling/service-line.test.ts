import { describe, expect, test } from 'vitest';
import { policiesByPayer } from '../../src/reference/payer-policy.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import {
  clinicianOf,
  groupSessionsOf,
  lineAt,
  noteIdOf,
  overlapMinutes,
  type ServiceLine,
  serviceBatch,
  sessionIdsOf,
} from '../../src/unbundling/service-line.js';
import { bareGroup, linesOf } from './one-day.js';

const at = (clock: string) => `2026-03-04T${clock}-05:00`;
const from = (start: string, end: string): Partial<BilledService> => ({
  start: at(start),
  end: at(end),
});
const lineOf = (changes: Partial<BilledService> = {}): ServiceLine => {
  const [line] = linesOf([bareGroup('a', changes)]);
  if (!line) throw new Error('The line is missing.');
  return line;
};

test('a line has the policy of its payer in effect on the date of service', () => {
  const payers = policiesByPayer([{ ...riverPlan, effective: { from: '2026-03-04' } }]);
  const policyOn = (serviceDate: string, payerId = 'river-plan') => {
    const batch = serviceBatch([bareGroup('a', { serviceDate, payerId })], payers, String);
    return lineAt(batch, 0)?.policy?.payerId;
  };
  expect(policyOn('2026-03-04')).toBe('river-plan');
  expect(policyOn('2026-03-03')).toBeUndefined();
  expect(policyOn('2026-03-04', 'other-plan')).toBeUndefined();
});

test('there is no line past the end of the list', () => {
  const batch = serviceBatch([bareGroup('a')], undefined, String);
  expect(lineAt(batch, 0)?.path).toBe('0');
  expect(lineAt(batch, 1)).toBeUndefined();
});

describe('the times of a line', () => {
  test('are known if the end is after the start', () => {
    const { times } = lineOf(from('13:00:00', '13:00:01'));
    expect(times).toBeDefined();
    expect(Number(times?.end) - Number(times?.start)).toBe(1000);
  });

  test.each<[string, Partial<BilledService>]>([
    ['no times are given', {}],
    ['the start is missing', { end: at('13:00:00') }],
    ['the end is missing', { start: at('13:00:00') }],
    ['the end is the start', from('13:00:00', '13:00:00')],
    ['the end is before the start', from('13:00:01', '13:00:00')],
  ])('are unknown if %s', (_, changes) => {
    expect(lineOf(changes).times).toBeUndefined();
  });
});

test.each([
  ['90853', '2026-03-04', true],
  ['90849', '2026-03-04', true],
  ['96164', '2026-03-04', true],
  ['G0410', '2026-03-04', true],
  ['G0411', '2026-03-04', true],
  ['H0005', '2026-03-04', true],
  ['H2017', '2026-03-04', false],
  ['90834', '2026-03-04', false],
  ['90853', '2012-12-31', true],
])('whether %s is a group code on %s', (code, serviceDate, expected) => {
  expect(lineOf({ code, serviceDate }).isGroup).toBe(expected);
});

test.each([
  ['H2017', true],
  ['T1006', true],
  ['90834', false],
  ['90791', false],
  ['99214', false],
  ['G0463', false],
  ['90785', false],
  ['H0015', false],
])('%s with HQ is a group: %s', (code, expected) => {
  expect(lineOf({ code, modifiers: ['HQ'] }).isGroup).toBe(expected);
});

test('the payer’s own code is a group code, unless it is of a service to one patient', () => {
  const isGroupFor = (code: string, payerId: string) => {
    const payers = policiesByPayer([{ ...riverPlan, code }]);
    return lineAt(serviceBatch([bareGroup('a', { code, payerId })], payers, String), 0)?.isGroup;
  };
  expect(isGroupFor('H2019', 'river-plan')).toBe(true);
  expect(isGroupFor('H2019', 'other-plan')).toBe(false);
  expect(isGroupFor('90834', 'river-plan')).toBe(false);
});

test('lines share a session by its ID, or else by group code and times', () => {
  const hour = from('13:00:00', '14:00:00');
  const keysOf = (changes: Partial<BilledService>) => groupSessionsOf(lineOf(changes));
  expect(keysOf({ groupSessionId: 's' })).toEqual(keysOf({ groupSessionId: 's', code: 'H0005' }));
  expect(keysOf({ groupSessionId: 's' })).not.toEqual(keysOf({ groupSessionId: 't' }));
  expect(keysOf({ groupSessionId: 's', groupSessionIds: ['t', 's', ' '] })).toEqual([
    ...keysOf({ groupSessionId: 's' }),
    ...keysOf({ groupSessionId: 't' }),
  ]);
  expect(keysOf(hour)).toEqual(keysOf({ ...hour, groupSessionId: ' ' }));
  expect(keysOf(hour)).not.toEqual(keysOf({ ...hour, code: 'H0005' }));
  expect(keysOf(hour)).not.toEqual(keysOf(from('13:00:00', '14:00:01')));
  expect(keysOf({})).toEqual([]);
  expect(keysOf({ ...hour, code: '90834', groupSessionId: 's' })).toEqual([]);
});

test('a blank note ID is no note', () => {
  expect(noteIdOf(lineOf({ note: { noteId: 'n' } }))).toBe('n');
  expect(noteIdOf(lineOf({ note: { noteId: ' ' } }))).toBeUndefined();
  expect(noteIdOf(lineOf())).toBeUndefined();
});

test.each(['', ' ', '\u200b'])('a blank ID (%j) of a session or clinician is none', (blank) => {
  const line = { ...bareGroup('a'), renderingNpi: '1234567893' };
  expect(sessionIdsOf({ ...line, groupSessionId: blank, groupSessionIds: [blank, 's'] })).toEqual([
    's',
  ]);
  expect(clinicianOf({ ...line, performedBy: blank })).toBe('1234567893');
  expect(clinicianOf({ ...line, performedBy: blank, renderingNpi: blank })).toBeUndefined();
});

test('overlap is rounded up to whole minutes, and unknown if a time is missing', () => {
  const hour = lineOf(from('13:00:00', '14:00:00'));
  const overlapWith = (changes: Partial<BilledService>) => overlapMinutes(hour, lineOf(changes));
  expect(overlapWith(from('14:00:00', '15:00:00'))).toBe(0);
  expect(overlapWith(from('13:59:59', '15:00:00'))).toBe(1);
  expect(overlapWith(from('13:59:00', '15:00:00'))).toBe(1);
  expect(overlapWith(from('13:58:59', '15:00:00'))).toBe(2);
  expect(overlapWith(from('12:00:00', '13:00:00'))).toBe(0);
  expect(overlapWith({})).toBeNull();
});
