import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { batchOf, claimChecksOf, claimFindingsBy } from '../process-group-claims.js';

const path = '/members/0/payerId';
const filing = (days: unknown, submissionDate: unknown) => ({
  '/payers/0/timelyFilingDays': days,
  '/submissionDate': submissionDate,
});

test.each([
  ['filed on the last day', filing(90, '2026-06-02'), `pass ${path}`],
  ['filed one day late', filing(90, '2026-06-03'), 'fail /billing/submissionDate'],
  ['submission date unknown', filing(90, removed), `not-applicable ${path}`],
  ['filing limit unknown', filing(removed, '2027-06-03'), `not-applicable ${path}`],
  ['no policy', { '/payers': [], '/submissionDate': '2027-06-03' }, `not-applicable ${path}`],
])('%s', (_, billing, expected) => {
  expect(claimChecksOf('claim/timely-filing', {}, billing)[0]).toBe(expected);
});

describe('a claim that replaces another', () => {
  const replacing = (timelyFiling: unknown, submissionDate: string) => ({
    ...filing(90, submissionDate),
    '/payers/0/timelyFiling': timelyFiling,
    '/replaces': { 'patient-a': 'PAYER-1' },
  });
  const replacement = (days: number, from: string) => ({ replacement: { days, from } });

  test.each([
    ['without a limit of its own', removed, '2027-06-03', `not-applicable ${path}`],
    [
      'with a limit for appeals alone',
      { appeal: { days: 1, from: 'service' } },
      '2027-06-03',
      `not-applicable ${path}`,
    ],
    ['on the last day', replacement(365, 'service'), '2027-03-04', `pass ${path}`],
    ['a day late', replacement(365, 'service'), '2027-03-05', 'fail /billing/submissionDate'],
    [
      'on any day within the limit of the service',
      replacement(60, 'remittance'),
      '2026-05-03',
      `pass ${path}`,
    ],
    [
      'later, from a remittance nobody dated',
      replacement(60, 'remittance'),
      '2026-05-04',
      'no-data /billing/submissionDate',
    ],
  ])('%s', (_, limits, submissionDate, expected) => {
    expect(claimChecksOf('claim/timely-filing', {}, replacing(limits, submissionDate))[0]).toBe(
      expected,
    );
  });

  test('is not held to the limit of the first claim, and the other claims are', () => {
    const terms = replacing(removed, '2027-06-03');
    expect(
      batchOf({}, terms).claims.map(({ patientId, frequencyCode }) => [patientId, frequencyCode]),
    ).toEqual([['patient-a', '7']]);
    expect(batchOf({}, terms).held.map(({ patientId }) => patientId)).toEqual([
      'patient-b',
      'patient-c',
    ]);
  });
});

test('a first claim is held to `timelyFiling.first`, which `timelyFilingDays` is short for', () => {
  const first = (days: number, more = {}) => ({
    ...filing(removed, '2026-06-03'),
    '/payers/0/timelyFiling': { first: { days, from: 'service' }, ...more },
  });
  expect(claimChecksOf('claim/timely-filing', {}, first(91))[0]).toBe(`pass ${path}`);
  expect(claimChecksOf('claim/timely-filing', {}, first(90))[0]).toBe(
    'fail /billing/submissionDate',
  );
  expect(() => batchOf({}, { ...first(90), '/payers/0/timelyFilingDays': 91 })).toThrow(
    '/billing/payers/0/timelyFilingDays: conflict',
  );
  expect(batchOf({}, { ...first(91), '/payers/0/timelyFilingDays': 91 }).claims).toHaveLength(3);
});

test('the finding counts the days and cites the payer’s policy first', () => {
  const [finding] = claimFindingsBy('claim/timely-filing', {}, filing(90, '2026-06-03'));
  expect(finding).toMatchObject({ reason: 'late', params: { days: 91, limit: 90 } });
  expect(finding?.citations.map(({ title }) => title)[0]).toMatch(/Harbor Health/);
  expect(finding?.citations).toHaveLength(2);
});
