import { describe, expect, test } from 'vitest';
import {
  type PayerPolicy,
  policiesByPayer,
  policyInForce,
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
