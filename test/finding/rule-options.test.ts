import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type RuleOptions, ruleBasis, ruleOptionShapes } from '../../src/finding/rule-options.js';
import type { InputFault } from '../../src/input/input-error.js';
import { tryInput } from '../../src/input/read-input.js';
import { editionInForce } from '../../src/reference/edits/edit-index.js';
import { type PayerPolicy, policyInForce } from '../../src/reference/payer-policy.js';

const policy = (payerId: string, from: string, to?: string): PayerPolicy => ({
  payerId,
  name: `${payerId} ${from}`,
  effective: { from, ...(to === undefined ? {} : { to }) },
  citations: [],
});

const basisOf = (options: RuleOptions) => {
  const faults: InputFault[] = [];
  const basis = ruleBasis(options, '/options', faults);
  return { ...basis, faults: faults.map(({ path, code }) => `${path} ${code}`) };
};

test('no options are no policies, no settings, no decisions and no edits', () => {
  expect(basisOf({})).toEqual({
    payers: undefined,
    settings: {},
    decisions: { all: [], byKey: new Map() },
    edits: [],
    faults: [],
  });
});

test('options are indexed', () => {
  const { payers, settings, edits, faults } = basisOf({
    payers: [policy('p', '2026-01-01')],
    rules: { 'session/times': 'off' },
    ncci: [{ source: 'Made up', setting: 'professional', effective: '2026-01-01', edits: [] }],
  });
  expect(payers && policyInForce(payers, 'p', '2026-03-04')?.name).toBe('p 2026-01-01');
  expect(settings).toEqual({ 'session/times': 'off' });
  expect(
    editionInForce(edits, {
      setting: 'professional',
      program: 'medicare',
      serviceDate: '2026-03-04',
    })?.source,
  ).toBe('Made up');
  expect(faults).toEqual([]);
});

test('policies of one payer may follow each other but not overlap', () => {
  const first = policy('p', '2026-01-01', '2026-03-31');
  expect(basisOf({ payers: [policy('p', '2026-04-01'), first] }).faults).toEqual([]);
  expect(basisOf({ payers: [policy('q', '2026-03-31'), first] }).faults).toEqual([]);
  expect(basisOf({ payers: [policy('p', '2026-03-31'), first] }).faults).toEqual([
    '/options/payers/0/effective conflict',
  ]);
});

test('settings are of known rules and outcomes', () => {
  const faultsOf = (rules: unknown): string[] => {
    const faults: InputFault[] = [];
    tryInput(z.strictObject(ruleOptionShapes), { rules }, '', faults);
    return faults.map(({ path, code }) => `${path} ${code}`);
  };
  for (const setting of ['fail', 'review', 'no-data', 'advice', 'off'])
    expect(faultsOf({ 'session/times': setting })).toEqual([]);
  expect(faultsOf({ 'session/times': 'pass' })).toEqual(['/rules/session~1times value']);
  expect(faultsOf({ 'session/of-tomorrow': 'off' })).toEqual(['/rules/* unknown-key']);
});
