import { expect, test } from 'vitest';
import { answered, became, remittance } from '../one-claim.js';

const stateWith = (allowedCents: number, ...adjustments: string[]): string => {
  const { state, next } = became([remittance([answered(adjustments)])], {
    schedule: { contracts: [{ payerId: 'harbor-health', code: '90853', allowedCents }] },
  });
  return `${state} ${next}`;
};

test('the allowed amount is compared with the schedule to the cent', () => {
  expect(stateWith(3500, 'CO-45 30')).toBe('paid none');
  expect(stateWith(3501, 'CO-45 30')).toBe('paid-short reopen');
});

test('sequestration and the patient’s share do not lower the allowed amount', () => {
  expect(stateWith(3500, 'CO-45 30', 'CO-253 0.7', 'PR-2 7')).toBe('paid bill-patient');
});

test('no payer allows more than the charge', () => {
  expect(stateWith(9000, 'PR-3 10')).toBe('paid bill-patient');
});

test('a denied claim is denied, not paid short', () => {
  expect(stateWith(3500, 'CO-50 65')).toBe('denied appeal');
});
