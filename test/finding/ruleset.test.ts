import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Ruleset, rulesetOf, rulesetSchema } from '../../src/finding/ruleset.js';
import { type PayerPolicy, policiesByPayer } from '../../src/reference/payer-policy.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { version } from '../../src/version.js';

const policy = (payerId: string, from: string): PayerPolicy => ({
  ...riverPlan,
  payerId,
  effective: { from },
});

describe('the ruleset of a report', () => {
  const used = (...policies: (PayerPolicy | undefined)[]): Ruleset['policies'] =>
    rulesetOf({ payers: undefined, settings: {} }, policies).policies;

  test('lists each policy once, by payer and first day', () => {
    const [a, b, later] = [
      policy('a', '2026-01-01'),
      policy('b', '2025-01-01'),
      policy('a', '2026-07-01'),
    ];
    const expected = [
      { payerId: 'a', from: '2026-01-01' },
      { payerId: 'a', from: '2026-07-01' },
      { payerId: 'b', from: '2025-01-01' },
    ];
    expect(used(a, later, b)).toEqual(expected);
    expect(used(b, later, undefined, a, later, b)).toEqual(expected);
    expect(used(later, b, a)).toEqual(expected);
    expect(used(undefined)).toEqual([]);
    expect(used()).toEqual([]);
  });

  test('lists what was not checked', () => {
    const without = { payers: undefined, settings: {} };
    const withPayers = { payers: policiesByPayer([riverPlan]), settings: {} };
    expect(rulesetOf(without, []).notChecked).toEqual(['payer-policies']);
    expect(rulesetOf(withPayers, []).notChecked).toEqual([]);
    expect(rulesetOf(without, [], { notChecked: ['same-day'] }).notChecked).toEqual([
      'payer-policies',
      'same-day',
    ]);
    expect(rulesetOf(withPayers, [], { notChecked: ['same-day'] }).notChecked).toEqual([
      'same-day',
    ]);
  });

  test('contains the version, the settings and the edition of edits, if one was used', () => {
    const settings = { 'session/times': 'off' } as const;
    const plain = rulesetOf({ payers: undefined, settings }, []);
    expect(plain).toEqual({
      version,
      policies: [],
      overrides: settings,
      notChecked: ['payer-policies'],
    });
    expect(plain.overrides).not.toBe(settings);
    expect(Object.keys(plain)).not.toContain('ncci');
    const ncci = { source: 'Made-up edits', effective: '2026-01-01' };
    expect(rulesetOf({ payers: undefined, settings }, [], { ncci }).ncci).toEqual(ncci);
  });
});

test('a ruleset of a later version may have more keys', () => {
  const ruleset = rulesetOf({ payers: undefined, settings: {} }, []);
  expect(z.parse(rulesetSchema, { ...ruleset, added: 1 })).toEqual(ruleset);
});
