import { describe, expect, test } from 'vitest';
import {
  billableEntry,
  type PayerPolicy,
  policiesByPayer,
  policyInForce,
  unconfirmedCitations,
} from '../../src/reference/payer-policy.js';

const today = '2026-03-04';

describe('the policy of a payer', () => {
  const policy = (payerId: string, from: string, to?: string): PayerPolicy => ({
    payerId,
    name: `${payerId} ${from}`,
    effective: { from, ...(to === undefined ? {} : { to }) },
    citations: [],
  });
  const policies = policiesByPayer([
    policy('a', '2025-01-01', '2025-12-31'),
    policy('b', '2025-01-01'),
    policy('a', '2026-01-01'),
  ]);
  const named = (payerId: string, date: string) => policyInForce(policies, payerId, date)?.name;

  test('is the one that is in force on the date', () => {
    expect(
      ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((d) => named('a', d)),
    ).toEqual([undefined, 'a 2025-01-01', 'a 2025-01-01', 'a 2026-01-01']);
    expect(named('b', today)).toBe('b 2025-01-01');
    expect(named('c', today)).toBeUndefined();
  });
});

test('a practitioner type may bill by the entry in force, if there is one', () => {
  const policy: PayerPolicy = {
    payerId: 'a',
    name: 'a',
    effective: { from: '2020-01-01' },
    citations: [],
    billableBy: [
      { practitioner: 'physician', to: '2025-12-31', percent: 90 },
      { practitioner: 'physician', from: '2026-01-01', percent: 100 },
    ],
  };
  expect(billableEntry(policy, 'physician', '2025-12-31')?.percent).toBe(90);
  expect(billableEntry(policy, 'physician', '2026-01-01')?.percent).toBe(100);
  expect(billableEntry(policy, 'trainee', today)).toBeUndefined();
});

test('a policy is unconfirmed after the last date for which somebody read it', () => {
  const citations = [{ title: 'Manual' }];
  const policy: PayerPolicy = {
    payerId: 'a',
    name: 'a',
    effective: { from: '2020-01-01' },
    citations,
    confirmedThrough: today,
  };
  expect(unconfirmedCitations(policy, today)).toBeUndefined();
  expect(unconfirmedCitations(policy, '2026-03-05')).toBe(citations);
  const { confirmedThrough: _, ...always } = policy;
  expect(unconfirmedCitations(always, '2026-03-05')).toBeUndefined();
  expect(unconfirmedCitations(undefined, today)).toBeUndefined();
});
