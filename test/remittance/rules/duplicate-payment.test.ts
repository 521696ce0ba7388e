import { expect, test } from 'vitest';
import { reconcileRemittance } from '../../../src/remittance/reconcile-remittance.js';
import { answered, remittance, reversed, sent } from '../one-claim.js';

const paid = answered(['CO-45 30']);
const rulesOf = (...files: ReturnType<typeof remittance>[]): string[] =>
  reconcileRemittance([sent()], files).findings.map(({ rule, reason }) => `${rule} ${reason}`);

test('two payments of one payer are one too many, unless one was taken back', () => {
  const second = remittance([{ ...paid, payerClaimNumber: 'ICN2' }], 'harbor-health', '2026-05-01');
  expect(rulesOf(remittance([paid]))).toEqual([]);
  expect(rulesOf(remittance([paid]), second)).toEqual(['remittance/duplicate-payment paid-twice']);
  expect(
    rulesOf(
      remittance([paid]),
      second,
      remittance([reversed(paid)], 'harbor-health', '2026-06-01'),
    ),
  ).toEqual([]);
});

test('two payers may pay the charge together, and no cent more', () => {
  const rest = (cents: number) =>
    remittance([answered([`OA-23 ${(6500 - cents) / 100}`])], 'second');
  expect(rulesOf(remittance([paid]), rest(3000))).toEqual([]);
  expect(rulesOf(remittance([paid]), rest(3001))).toEqual([
    'remittance/duplicate-payment more-than-charged',
  ]);
});
