import { expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { batchOf } from './process-group-claims.js';

const unsigned = { '/members/0/note/signature': removed };
const fileBy = (billing: Record<string, unknown>) => batchOf(unsigned, billing).held[0]?.fileBy;

test('the deadline is the last day on which the claim is not late', () => {
  const limit = { '/payers/0/timelyFilingDays': 90 };
  expect(fileBy(limit)).toBe('2026-06-02');
  const heldBy = (submissionDate: string) =>
    batchOf(unsigned, { ...limit, '/submissionDate': submissionDate }).held[0]?.heldBy.member;
  expect(heldBy('2026-06-02')).not.toContain('claim/timely-filing');
  expect(heldBy('2026-06-03')).toContain('claim/timely-filing');
});

test('a replacement has the deadline of replacements', () => {
  const replaces = { '/replaces': { 'patient-a': 'PAYER-1' }, '/payers/0/timelyFilingDays': 90 };
  const replacement = (from: string) => ({
    '/payers/0/timelyFiling': { replacement: { days: 365, from } },
  });
  expect(fileBy(replaces)).toBeNull();
  expect(fileBy({ ...replaces, ...replacement('service') })).toBe('2027-03-04');
  expect(fileBy({ ...replaces, ...replacement('remittance') })).toBeNull();
});

test('without a limit there is no deadline', () => {
  expect(fileBy({})).toBeNull();
  expect(fileBy({ '/payers': [] })).toBeNull();
});
