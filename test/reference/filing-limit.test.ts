import { expect, test } from 'vitest';
import { filingLimitOf, firstLimitsAgree } from '../../src/reference/filing-limit.js';

const year = { days: 365, from: 'service' } as const;
const afterRemittance = { days: 120, from: 'remittance' } as const;

test('the days in one number are the limit of the first claim alone', () => {
  expect(filingLimitOf({ timelyFilingDays: 365 }, 'first')).toEqual(year);
  expect(filingLimitOf({ timelyFilingDays: 365 }, 'replacement')).toBeUndefined();
  expect(filingLimitOf({ timelyFilingDays: 0 }, 'first')).toEqual({ days: 0, from: 'service' });
  expect(filingLimitOf({}, 'first')).toBeUndefined();
});

test('each kind has its own limit, and a kind that is left out is unknown', () => {
  const terms = { timelyFilingDays: 365, timelyFiling: { replacement: afterRemittance } };
  expect(filingLimitOf(terms, 'first')).toEqual(year);
  expect(filingLimitOf(terms, 'replacement')).toEqual(afterRemittance);
  expect(filingLimitOf(terms, 'appeal')).toBeUndefined();
});

test('the limit of the first claim is the same in both fields', () => {
  expect(firstLimitsAgree({ timelyFilingDays: 365, timelyFiling: { first: year } })).toBe(true);
  expect(firstLimitsAgree({ timelyFilingDays: 364, timelyFiling: { first: year } })).toBe(false);
  const first = { days: 365, from: 'remittance' } as const;
  expect(firstLimitsAgree({ timelyFilingDays: 365, timelyFiling: { first } })).toBe(false);
  expect(firstLimitsAgree({ timelyFiling: { first } })).toBe(true);
  expect(firstLimitsAgree({ timelyFilingDays: 365 })).toBe(true);
});
