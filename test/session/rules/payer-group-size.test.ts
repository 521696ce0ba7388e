import { describe, expect, test } from 'vitest';
import type { GroupSizeLimit } from '../../../src/reference/payer-policy.js';
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
