import { expect, test } from 'vitest';
import { estimateReimbursement } from '../../src/payment/estimate-reimbursement.js';
import { faultsOf, medicare, terms } from './priced-claim.js';

test('two rates for the same service on the same day are a conflict', () => {
  const rate = { payerId: 'p', code: '90853', allowedCents: 1 };
  const year = (from: string, to?: string) => ({
    ...rate,
    effective: to === undefined ? { from } : { from, to },
  });
  expect(faultsOf(() => estimateReimbursement([], { contracts: [rate, rate] }))).toEqual([
    '/options/contracts/1 conflict',
  ]);
  expect(
    faultsOf(() =>
      estimateReimbursement([], {
        contracts: [
          year('2026-02-01', '2026-02-02'),
          year('2024-01-01'),
          year('2025-01-01', '2025-02-01'),
        ],
      }),
    ),
  ).toEqual(['/options/contracts/2 conflict', '/options/contracts/0 conflict']);
  expect(
    estimateReimbursement([], {
      contracts: [year('2024-01-01', '2024-12-31'), year('2025-01-01')],
    }).outcome,
  ).toBe('estimated');
  const overlap = { ...terms, effective: { from: '2026-12-31', to: '2027-12-31' } };
  expect(faultsOf(() => estimateReimbursement([], { medicare: [terms, overlap] }))).toEqual([
    '/options/medicare/1/effective conflict',
  ]);
  const row = { code: '90853', from: '2024-01-01', work: 1, malpractice: 0 };
  expect(
    faultsOf(() => estimateReimbursement([], medicare({ relativeValues: [row, row] }))),
  ).toEqual(['/options/medicare/0/relativeValues/1 conflict']);
  const later = { ...row, from: '2025-01-01' };
  expect(
    faultsOf(() => estimateReimbursement([], medicare({ relativeValues: [row, later] }))),
  ).toEqual(['/options/medicare/0/relativeValues/1 conflict']);
});

test('rates for different payers, codes, practitioner types or dates are no conflict', () => {
  const rate = { payerId: 'p', code: '90853', allowedCents: 1 };
  const row = { code: '90853', from: '2024-01-01', to: '2024-12-31', work: 1, malpractice: 0 };
  expect(
    estimateReimbursement([], {
      contracts: [
        rate,
        { ...rate, payerId: 'q' },
        { ...rate, code: '90834' },
        { ...rate, practitioner: 'physician' },
      ],
      medicare: [
        {
          ...terms,
          relativeValues: [
            row,
            { ...row, code: '90834' },
            { ...row, from: '2025-01-01', to: '2025-12-31' },
          ],
        },
        { ...terms, payerIds: ['medicare-nh'], relativeValues: [row] },
      ],
    }).outcome,
  ).toBe('estimated');
});

test('a contract rate without dates conflicts with any that has dates', () => {
  const rate = { payerId: 'p', code: '90853', allowedCents: 1 };
  const old = { ...rate, effective: { from: '1990-01-01', to: '1990-12-31' } };
  expect(faultsOf(() => estimateReimbursement([], { contracts: [old, rate] }))).toEqual([
    '/options/contracts/0 conflict',
  ]);
});
