import { describe, expect, test } from 'vitest';
import {
  groupHour,
  riverPlan,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { units } from '../../../src/unbundling/rules/units.js';
import {
  answersBy,
  answersOf,
  citationsOf,
  findingsBy,
  groupLine,
  type Terms,
  underTerms,
} from '../one-day.js';

const ofFacility = { setting: 'outpatient-facility' } as const;
const first = (changes: Partial<BilledService> = {}) => groupLine('group', changes);
const second = (changes: Partial<BilledService> = {}) =>
  groupLine('group-2', { groupSessionId: 'second', ...changes });

test('one unit passes, and so do two sessions in a facility', () => {
  expect(answersOf(units, [groupHour])).toEqual(['pass']);
  expect(answersOf(units, [first(ofFacility), second(ofFacility)])).toEqual(['pass']);
});

describe('on professional claims', () => {
  test('the units of all lines of a patient, provider, and date are added together', () => {
    expect(answersBy('units', [first({ units: 1 })])).toEqual([]);
    expect(answersBy('units', [first({ units: 2 })])).toEqual(['over-one fail /0/units']);
    expect(answersBy('units', [first(), second()])).toEqual(['over-one fail /0/units']);
    for (const apart of [
      { renderingNpi: '1999999984' },
      { patientId: 'patient-b' },
      { serviceDate: '2026-03-05' },
      { code: 'H0005' },
      { status: 'void' as const },
    ])
      expect(answersBy('units', [first(), second(apart)])).toEqual([]);
  });

  test('the limit of one is known from 2013 on', () => {
    const on = (serviceDate: string, count: number) =>
      answersBy('units', [first({ serviceDate, units: count })]);
    expect(on('2012-12-31', 1)).toEqual([]);
    expect(on('2012-12-31', 2)).toEqual(['no-limit-for-date no-data /0/units']);
    expect(on('2013-01-01', 2)).toEqual(['more-than-one review /0/units']);
  });

  test('more than one is decided by the payer’s policy', () => {
    const three = (terms: Terms) => answersBy('units', [first({ units: 3 })], terms);
    const ncci = 'ignore' as const;
    expect(three({ ncci })).toEqual(['more-than-one review /0/units']);
    expect(three({ ncci, groupsPerDay: 2 })).toEqual(['over-groups-per-day fail /0/units']);
    expect(three({ ncci, groupsPerDay: 3 })).toEqual([]);
    expect(three({ groupsPerDay: 3 })).toEqual(['over-one fail /0/units']);
  });

  test('the strictest of two payers’ policies counts', () => {
    const ignore = { ncci: 'ignore' } as const;
    const other = { payerId: 'second-plan' };
    const lines = [groupLine('a', { units: 2 }), second(other)];
    const found = (...terms: Terms[]) =>
      findingsBy('units', lines, underTerms(...terms)).map(({ reason, params }) => [
        reason,
        params,
      ]);
    expect(found({ ...ignore, groupsPerDay: 2 }, { ...other, ...ignore, groupsPerDay: 3 })).toEqual(
      [['over-groups-per-day', { sessions: 3, limit: 2 }]],
    );
    expect(found({ ...ignore, groupsPerDay: 5 }, { ...other, ncci: 'apply' })).toEqual([
      ['over-one', { units: 3, limit: 1 }],
    ]);
    expect(found({ ...ignore, groupsPerDay: 3 }, { ...other, ...ignore })).toEqual([]);
    expect(found(ignore, { ...other, ...ignore })).toEqual([
      ['more-than-one', { units: 3, limit: 1 }],
    ]);
  });
});

describe('the payer’s limit of groups for one day', () => {
  const terms: Terms = { ncci: 'ignore', groupsPerDay: 1 };
  const found = (...lines: BilledService[]) => answersBy('units', lines, terms);
  const over = ['over-groups-per-day fail /0/units'];

  test('counts every group session, whoever provides it and whatever its code', () => {
    expect(found(first())).toEqual([]);
    expect(found(first(), second())).toEqual(over);
    expect(found(first(), second({ renderingNpi: '1999999984' }))).toEqual(over);
    expect(found(first({ code: 'H0005' }), second({ code: 'H0005' }))).toEqual(over);
    expect(found(first(), second({ code: 'H2017', modifiers: ['HQ'] }))).toEqual(over);
    expect(found(first(), second({ code: '90834' }))).toEqual([]);
    expect(found(first(), second({ serviceDate: '2026-03-05' }))).toEqual([]);
    expect(found(first(ofFacility), second(ofFacility))).toEqual(over);
  });

  test('counts one session once, with its units only where a unit is a session', () => {
    expect(found(first(), second({ groupSessionId: groupHour.groupSessionId ?? '' }))).toEqual([]);
    expect(found(first({ units: 2 }))).toEqual(over);
    expect(found(first({ code: '90849', units: 2 }))).toEqual(over);
    expect(found(first({ code: 'H0005', units: 5 }))).toEqual([]);
    expect(
      answersBy('units', [first({ code: 'H0005', units: 2 })], {
        ...terms,
        code: 'H0005',
        units: { basis: 'session' },
      }),
    ).toEqual(over);
  });
});

describe('on facility claims', () => {
  const found = (count: number, changes: Partial<BilledService> = {}) =>
    answersBy(
      'units',
      Array.from({ length: count }, (_, index) =>
        groupLine(`group-${index}`, {
          groupSessionId: `session-${index}`,
          ...ofFacility,
          renderingNpi: index % 2 ? '1999999984' : '1234567893',
          ...changes,
        }),
      ),
    );

  test('each separate session is one unit, up to four without a review', () => {
    expect(found(4)).toEqual([]);
    expect(found(5)).toEqual(['over-facility-limit review /0/units']);
    expect(found(2, { groupSessionId: 'one' })).toEqual(['over-sessions fail /0/units']);
    expect(found(1, { units: 2 })).toEqual(['over-sessions fail /0/units']);
  });

  test('the limit of four is known from July 2024 on', () => {
    expect(found(4, { serviceDate: '2024-07-01' })).toEqual([]);
    expect(found(2, { serviceDate: '2024-06-30' })).toEqual(['no-limit-for-date no-data /0/units']);
    expect(found(1, { serviceDate: '2024-06-30' })).toEqual([]);
  });

  test('lines without a session ID are one session if their times match', () => {
    expect(found(3, { groupSessionId: '' })).toEqual(['over-sessions fail /0/units']);
    expect(found(3, { groupSessionId: '', start: groupHour.end ?? '' })).toEqual([]);
  });

  test('lines without a session ID and without times are sessions of their own', () => {
    const { groupSessionId: _, start, end, ...bare } = { ...groupHour, ...ofFacility };
    const lines = [
      { ...bare, serviceId: 'a' },
      { ...bare, serviceId: 'b' },
    ];
    expect(findingsBy('units', lines)).toEqual([]);
  });

  test('a line of several units must name its sessions', () => {
    const { groupSessionId: _, ...bare } = groupHour;
    const found = (changes: Partial<BilledService>) =>
      findingsBy('units', [{ ...bare, ...ofFacility, units: 3, ...changes }]).map(
        ({ reason, outcome, params }) => [reason, outcome, params],
      );
    expect(found({})).toEqual([['sessions-unknown', 'no-data', { units: 3 }]]);
    expect(found({ groupSessionId: 'one' })).toEqual([
      ['over-sessions', 'fail', { units: 3, sessions: 1 }],
    ]);
    expect(found({ groupSessionIds: ['one', 'two', 'three'] })).toEqual([]);
    expect(found({ groupSessionIds: ['one', 'two', 'two', ' '] })).toEqual([
      ['over-sessions', 'fail', { units: 3, sessions: 2 }],
    ]);
    expect(found({ units: 1 })).toEqual([]);
  });
});

test('cites the payer’s policy first, and without a policy only the rule’s own sources', () => {
  const own = citationsOf('units');
  const two = [first({ units: 2 })];
  expect(findingsBy('units', two)[0]?.citations).toEqual([...riverPlan.citations, ...own]);
  expect(findingsBy('units', two, {})[0]?.citations).toEqual(own);
});
