import { describe, expect, test } from 'vitest';
import type { GroupSizeLimit } from '../../../src/reference/policy-terms.js';
import { removed } from '../../../src/rule-book/change.js';
import { groupOf } from '../../../src/rule-book/example-records/small-process-group.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
  reportOn,
} from '../../validation/process-group-answers.js';

const once = (answers: string[]): string[] => [...new Set(answers)];
const limit = { min: 3, max: 10, rationaleAbove: 8 };
const answers = (size: number, limits: GroupSizeLimit[], sizeRationale = '') =>
  once(
    answersOf(
      'session/payer-group-size',
      { ...groupOf(size), sizeRationale },
      policy({ groupSize: limits }),
    ),
  );

test.each([
  [2, ['fail below-minimum /members']],
  [3, []],
  [8, []],
  [9, ['review no-rationale /sizeRationale']],
  [10, ['review no-rationale /sizeRationale']],
  [11, ['fail above-maximum /members']],
])('%i attended', (size, expected) => {
  expect(answers(size, [limit])).toEqual(expected);
});

test('a rationale is enough for a large group, but not above the maximum', () => {
  const sizeRationale = 'Two therapists; each member worked in one of two circles.';
  expect(answers(9, [limit], sizeRationale)).toEqual([]);
  expect(answers(11, [limit], sizeRationale)).toEqual(['fail above-maximum /members']);
});

test('a limit that only requires a rationale has no minimum and no maximum', () => {
  for (const only of [{ rationaleAbove: 3 }, {}])
    expect(answersOf('session/payer-group-size', group({}), policy({ groupSize: [only] }))).toEqual(
      [],
    );
});

test('the first limit that matches the session counts', () => {
  const other: GroupSizeLimit = { max: 1, when: { groupType: 'recovery' } };
  const program: GroupSizeLimit = { max: 1, when: { program: 'intensive-outpatient' } };
  const own: GroupSizeLimit = { min: 1, when: { groupType: 'process', program: 'outpatient' } };
  expect(answers(3, [other, program, own, { max: 1 }])).toEqual([]);
  expect(answers(3, [{ max: 1 }, own])).toEqual(['fail above-maximum /members']);
  expect(
    checksOf('session/payer-group-size', group({}), policy({ groupSize: [other, program] })),
  ).toEqual([0, 1, 2].map((memberIndex) => `not-applicable /members/${memberIndex}/payerId`));
});

test('everyone who attended counts, but only members of that payer have the finding', () => {
  const session = group({ '/members/0/payerId': 'other-payer', '/members/1/coverage': 'self-pay' });
  const payers = policy({ groupSize: [{ max: 2 }] });
  const findings = findingsBy('session/payer-group-size', session, payers);
  expect(findings).toMatchObject([
    { patientId: 'patient-c', params: { attended: 3, maximum: 2, payerId: 'harbor-health' } },
  ]);
  expect(findings[0]?.citations[0]?.title).toMatch(/Harbor Health/);
  expect(reportOn(session, payers).findings).toEqual([]);
});

describe('the params are the count and the limit, and the payer’s policy is cited first', () => {
  const payerId = 'harbor-health';
  test.each([
    [{ min: 4 }, 'below-minimum', { attended: 3, minimum: 4, payerId }],
    [{ max: 2 }, 'above-maximum', { attended: 3, maximum: 2, payerId }],
    [{ rationaleAbove: 2 }, 'no-rationale', { attended: 3, rationaleAbove: 2, payerId }],
  ])('%j', (only, reason, params) => {
    const payers = policy({ groupSize: [only] });
    expect(firstOf('session/payer-group-size', group({}), payers)).toEqual([reason, params]);
    const [finding] = findingsBy('session/payer-group-size', group({}), payers);
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });
});

test('a group within the limits passes for each member', () => {
  const payers = policy({ groupSize: [{ min: 2, max: 12 }] });
  expect(checksOf('session/payer-group-size', group({}), payers)).toEqual(
    [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/payerId`),
  );
});

describe('members of unknown attendance', () => {
  const unknown = { '/members/2/attendance': removed };
  const limited = (limits: GroupSizeLimit, changes = {}) =>
    once(
      answersOf(
        'session/payer-group-size',
        group({ ...unknown, ...changes }),
        policy({ groupSize: [limits] }),
      ),
    );
  const notRecorded = ['no-data attendance-not-recorded /members'];

  test.each<[GroupSizeLimit, string[]]>([
    [{ min: 2 }, []],
    [{ min: 3 }, notRecorded],
    [{ min: 4 }, ['fail below-minimum /members']],
    [{ max: 1 }, ['fail above-maximum /members']],
    [{ max: 2 }, notRecorded],
    [{ max: 3 }, []],
    [{ rationaleAbove: 1 }, ['review no-rationale /sizeRationale']],
    [{ rationaleAbove: 2 }, notRecorded],
    [{ rationaleAbove: 3 }, []],
    [{ rationaleAbove: 1, max: 3 }, ['review no-rationale /sizeRationale']],
    [{ rationaleAbove: 1, max: 2 }, [...notRecorded, 'review no-rationale /sizeRationale']],
  ])('two attended and one may have, with %j', (limits, expected) => {
    expect(limited(limits)).toEqual(expected);
  });

  test('decide nothing where a rationale is recorded', () => {
    expect(
      limited({ rationaleAbove: 2 }, { '/sizeRationale': 'Two rooms, two therapists.' }),
    ).toEqual([]);
  });
});

describe('others in the room', () => {
  const others = [
    { role: 'relative', count: 2 },
    { role: 'interpreter', count: 1 },
  ];
  const with3Others = (limits: GroupSizeLimit) =>
    once(
      answersOf(
        'session/payer-group-size',
        group({ '/others': others }),
        policy({ groupSize: [limits] }),
      ),
    );

  test.each<[GroupSizeLimit, string[]]>([
    [{ max: 3 }, []],
    [{ max: 3, counts: 'patients' }, []],
    [{ max: 6, counts: 'everyone' }, []],
    [{ max: 5, counts: 'everyone' }, ['fail above-maximum /members']],
    [{ min: 6, counts: 'everyone' }, []],
    [{ min: 7, counts: 'everyone' }, ['fail below-minimum /members']],
    [{ min: 4, counts: 'patients' }, ['fail below-minimum /members']],
    [{ rationaleAbove: 5, counts: 'everyone' }, ['review no-rationale /sizeRationale']],
  ])('beside three patients, with %j', (limits, expected) => {
    expect(with3Others(limits)).toEqual(expected);
  });

  test('are in no head count of patients', () => {
    const report = reportOn(group({ '/others': others }));
    expect(report.attended).toBe(3);
    expect(report.findings).toEqual([]);
  });
});

test('the program of the member chooses the limit', () => {
  const limits = [{ max: 2, when: { program: 'intensive-outpatient' } }];
  expect(
    answersOf(
      'session/payer-group-size',
      group({ '/members/1/program': 'intensive-outpatient' }),
      policy({ groupSize: limits }),
    ),
  ).toHaveLength(1);
});

describe('a size by the number of facilitators', () => {
  const groupSize: GroupSizeLimit[] = [{ max: 4, when: { facilitators: 2 } }, { max: 2 }];
  const second = { providerId: 'ms-adeyemi', bills: false };
  const of = (changes: object) =>
    once(answersOf('session/payer-group-size', group({ ...changes }), policy({ groupSize })));

  test('applies from that number on', () => {
    expect(of({})).toEqual(['fail above-maximum /members']);
    expect(of({ '/facilitators/-': second })).toEqual([]);
    expect(of({ '/facilitators/-': { ...second, presence: [] } })).toEqual([
      'fail above-maximum /members',
    ]);
  });

  test('is open where it is not recorded who led the group', () => {
    const open = ['no-data facilitators-not-recorded /facilitators'];
    expect(of({ '/facilitators': removed })).toEqual(open);
    expect(of({ '/facilitators/-': { ...second, supervisedBy: 'dr-lindqvist' } })).toEqual(open);
  });
});
