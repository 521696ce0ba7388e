import { describe, expect, test } from 'vitest';
import { prepareOptions } from '../../src/claim/prepare-options.js';
import { PreparedOptions } from '../../src/finding/prepared-options.js';
import { type Ruleset, rulesetOf } from '../../src/finding/ruleset.js';
import { type PayerPolicy, policyShelf } from '../../src/reference/payer-policy.js';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { version } from '../../src/version.js';

const policy = (payerId: string, from: string): PayerPolicy => ({
  ...riverPlan,
  payerId,
  effective: { from },
});

describe('by what a report was made', () => {
  const used = (...policies: (PayerPolicy | undefined)[]): Ruleset['policies'] =>
    rulesetOf({ payers: undefined, settings: {} }, policies).policies;

  test('lists the policies by payer and first day, each once', () => {
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

  test('says what was not looked at', () => {
    const without = { payers: undefined, settings: {} };
    const withPayers = { payers: policyShelf([riverPlan]), settings: {} };
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

  test('names the version, the settings and the edition of edits, if one was used', () => {
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

describe('a handle', () => {
  const handle = prepareOptions({ payers: [riverPlan] });

  test('is known for one', () => {
    expect(PreparedOptions.is(handle)).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'options'],
    ['plain options', { payers: [riverPlan] }],
    ['what only inherits from one', Object.create(handle)],
    ['a function', () => handle],
  ])('is not %s', (_, value) => {
    expect(PreparedOptions.is(value)).toBe(false);
  });

  test('shows nothing of what it holds', () => {
    expect(JSON.stringify(handle)).toBe('{}');
    expect(Object.keys(handle)).toEqual([]);
  });
});

test('a handle may hold more than a function asks for', () => {
  const handle = prepareOptions({ payers: [riverPlan], individuality: false });
  expect(detectUnbundling(intensiveOutpatientDay, handle)).toEqual(
    detectUnbundling(intensiveOutpatientDay, { payers: [riverPlan] }),
  );
});
