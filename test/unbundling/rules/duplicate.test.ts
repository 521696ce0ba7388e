import { expect, test } from 'vitest';
import { groupHour } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { duplicate } from '../../../src/unbundling/rules/duplicate.js';
import {
  answersBy,
  answersOf,
  factsOf,
  findingsBy,
  groupLine,
  otherClinician,
} from '../one-day.js';

const again = (changes: Partial<BilledService> = {}) => groupLine('group-2', changes);
const billedTwice = ['billed-twice fail /0/groupSessionId'];

test('passes for one line of each of two clinicians', () => {
  expect(answersOf(duplicate, [groupHour, again(otherClinician)])).toEqual(['pass']);
});

test('fails for two lines of one clinician, even if each facilitator may bill', () => {
  expect(answersBy('duplicate', [groupHour, again()])).toEqual(billedTwice);
  expect(answersBy('duplicate', [groupHour, again()], { coFacilitators: 'each-bills' })).toEqual(
    billedTwice,
  );
});

test.each<[string, Partial<BilledService>]>([
  ['session', { groupSessionId: 'another' }],
  ['patient', { patientId: 'patient-b' }],
  ['setting', { setting: 'outpatient-facility' }],
  ['status', { status: 'replaced' }],
])('a line of another %s is no duplicate', (_, apart) => {
  expect(answersBy('duplicate', [groupHour, again(apart)])).toEqual([]);
});

test('lines without a session ID are one session if code and times match', () => {
  const unnamed = (changes: Partial<BilledService>) =>
    [groupHour, again(changes)].map(({ groupSessionId: _, ...line }) => line);
  expect(answersBy('duplicate', unnamed({}))).toEqual(billedTwice);
  expect(answersBy('duplicate', unnamed({ code: 'H0005' }))).toEqual([]);
  expect(answersBy('duplicate', unnamed({ start: '2026-03-04T13:00:01-05:00' }))).toEqual([]);
});

test('a group line of any other code that names the session is a duplicate, and no other line', () => {
  expect(answersBy('duplicate', [groupHour, again({ code: 'H0005' })])).toEqual(billedTwice);
  expect(answersBy('duplicate', [groupHour, again({ code: '90834' })])).toEqual([]);
  expect(answersBy('duplicate', [groupHour, again({ code: '90785' })])).toEqual([]);
});

test('each clinician who bills twice is reported, at the line with the lowest ID', () => {
  const lines = [
    groupLine('d', otherClinician),
    groupLine('c', otherClinician),
    groupLine('b'),
    groupLine('e'),
    groupLine('a'),
  ];
  expect(factsOf(findingsBy('duplicate', lines))).toEqual([
    {
      reason: 'billed-twice',
      path: '/4/groupSessionId',
      params: { lines: 3 },
      serviceIds: ['a', 'b', 'e'],
    },
    {
      reason: 'billed-twice',
      path: '/1/groupSessionId',
      params: { lines: 2 },
      serviceIds: ['c', 'd'],
    },
  ]);
  expect(findingsBy('two-clinicians', lines)).toMatchObject([{ params: { clinicians: 2 } }]);
});

test('two payers of one session are one service, whose order is asked if no line says it', () => {
  const other = { payerId: 'second-plan' };
  const found = (changes: Partial<BilledService>) =>
    answersBy('duplicate', [groupHour, again(changes)]);
  expect(found(other)).toEqual(['two-payers review /0/groupSessionId']);
  expect(found({ ...other, payerOrder: 'primary' })).toEqual([
    'two-payers review /0/groupSessionId',
  ]);
  expect(found({ ...other, payerOrder: 'secondary' })).toEqual([]);
  expect(answersBy('units', [groupHour, again(other)])).toEqual([]);
  expect(answersBy('duplicate', [groupHour, again(), groupLine('c', other)])).toEqual([
    'billed-twice fail /0/groupSessionId',
    'two-payers review /2/groupSessionId',
  ]);
  const { payerId: _, ...unknown } = again();
  expect(answersBy('duplicate', [groupHour, unknown])).toEqual(billedTwice);
});

test('one session with two dates of service is asked about, whoever bills it', () => {
  const later = { serviceDate: '2026-03-05' };
  for (const changes of [later, { ...later, ...otherClinician }])
    expect(answersBy('duplicate', [groupHour, again(changes)])).toEqual([
      'two-dates review /0/groupSessionId',
    ]);
  expect(answersBy('duplicate', [groupHour, again({ ...later, code: '90834' })])).toEqual([]);
  expect(
    answersBy('duplicate', [groupHour, again({ ...later, setting: 'outpatient-facility' })]),
  ).toEqual([]);
});
