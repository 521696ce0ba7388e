import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  type Decision,
  decidedSchema,
  decisionSchema,
  indexedDecisions,
  unusedDecisionSchema,
} from '../../src/finding/decision.js';
import type { InputFault } from '../../src/input/input-error.js';
import { madeUpKey } from './made-up.js';

const decision: Decision = {
  key: madeUpKey('session/didactic#teaching-group'),
  decision: 'accept',
  by: 'dr-lindqvist',
  role: 'clinician',
  at: '2026-03-05T09:00:00-05:00',
  why: 'The exchange was the substance of the hour.',
};

describe('a decision', () => {
  test('is read as it is', () => {
    expect(z.parse(decisionSchema, decision)).toEqual(decision);
  });

  test.each([
    ['a key of another format', { key: 'session/didactic' }],
    ['a longer key', { key: `${decision.key}0` }],
    ['an unknown decision', { decision: 'perhaps' }],
    ['nobody', { by: ' ' }],
    ['an unknown role', { role: 'janitor' }],
    ['a date instead of a time', { at: '2026-03-05' }],
    ['no reason', { why: ' ' }],
    ['an unknown key', { comment: 'no' }],
  ])('with %s is refused', (_, changes) => {
    expect(z.safeParse(decisionSchema, { ...decision, ...changes }).success).toBe(false);
  });
});

test('a stored decision of a later version may have more keys', () => {
  const { key, ...decided } = decision;
  expect(z.parse(decidedSchema, { ...decided, added: 1 })).toEqual(decided);
  const { why: _, ...rest } = decision;
  const unused = { ...rest, reason: 'not-found' };
  expect(z.parse(unusedDecisionSchema, { ...unused, added: 1 })).toEqual(unused);
  expect(z.safeParse(unusedDecisionSchema, { ...unused, reason: 'whim' }).success).toBe(false);
});

describe('several decisions', () => {
  const indexed = (...changes: Partial<Decision>[]) => {
    const faults: InputFault[] = [];
    const all = changes.map((one) => ({ ...decision, ...one }));
    const { byKey } = indexedDecisions(all, '/options', faults);
    return { byKey, faults: faults.map(({ path, code }) => `${path} ${code}`) };
  };

  test('are listed by key, the newest first, whatever their offsets', () => {
    const later = '2026-03-05T07:30:00-08:00';
    const { byKey, faults } = indexed({}, { at: later, decision: 'reject' });
    expect(byKey.get(decision.key)?.map(({ at }) => at)).toEqual([later, decision.at]);
    expect(faults).toEqual([]);
  });

  test('about one finding at one time contradict each other', () => {
    const { faults } = indexed({}, { at: '2026-03-05T14:00:00Z', decision: 'reject' });
    expect(faults).toEqual(['/options/decisions/1/at conflict']);
  });

  test('about two findings may have one time', () => {
    expect(indexed({}, { key: madeUpKey('session/npi#missing') }).faults).toEqual([]);
  });
});
