import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { claimChecksOf, claimFindingsBy } from '../process-group-claims.js';

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

test('the finding counts the days and cites the payer’s policy first', () => {
  const [finding] = claimFindingsBy('claim/timely-filing', {}, filing(90, '2026-06-03'));
  expect(finding).toMatchObject({ reason: 'late', params: { days: 91, limit: 90 } });
  expect(finding?.citations.map(({ title }) => title)[0]).toMatch(/Harbor Health/);
  expect(finding?.citations).toHaveLength(2);
});
