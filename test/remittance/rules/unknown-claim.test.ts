import { expect, test } from 'vitest';
import { reconcileRemittance } from '../../../src/remittance/reconcile-remittance.js';
import { answered, remittance, sent } from '../one-claim.js';

test('each answer without a claim is reported where it is', () => {
  const files = [remittance([answered(['CO-45 30']), answered(['CO-45 30'], { claimId: 'X' })])];
  const { findings } = reconcileRemittance([sent()], files);
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'remittance/unknown-claim /remittances/0/payments/0/claims/1',
  ]);
});
