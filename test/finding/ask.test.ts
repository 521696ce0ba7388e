import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ask, type Check, checkSchema, type RuleSettings } from '../../src/finding/ask.js';
import type { Finding } from '../../src/finding/finding.js';
import { type Answer, type DatedSubject, defineRule } from '../../src/finding/rule.js';
import { termsOf } from './made-up.js';

const subject: DatedSubject = { path: '/members/0', serviceDate: '2026-03-04' };

const answering = (answer: Answer<'late' | 'early'>) =>
  defineRule({
    id: 'session/times',
    title: '',
    description: '',
    citations: [{ title: 'The manual' }],
    since: '0.1.0',
    looksAt: '/end',
    deciders: ['compliance'],
    reasons: {
      late: { outcome: 'fail', message: 'Late.', remedy: '' },
      early: { outcome: 'review', message: 'Early.', remedy: '' },
    },
    check: () => answer,
  });

const asked = (answer: Answer<'late' | 'early'>, settings: RuleSettings = {}) => {
  const findings: Finding[] = [];
  const checks: Check[] = [];
  ask(answering(answer), subject, termsOf(settings), findings, checks);
  return { findings: findings.map(({ outcome, path }) => `${outcome} ${path}`), checks };
};

const check = (path: string, outcome: Check['outcome']): Check => ({
  rule: 'session/times',
  path,
  outcome,
});

describe('a rule', () => {
  test.each(['pass', 'not-applicable'] as const)('that answers %s has a check only', (answer) => {
    expect(asked(answer)).toEqual({ findings: [], checks: [check('/members/0/end', answer)] });
  });

  test('that answers with one fault has a finding and a check', () => {
    expect(asked({ reason: 'late', at: '/start' })).toEqual({
      findings: ['fail /members/0/start'],
      checks: [check('/members/0/start', 'fail')],
    });
  });

  test('that answers with several faults has a finding and a check for each', () => {
    expect(asked([{ reason: 'late' }, { reason: 'early', at: '' }])).toEqual({
      findings: ['fail /members/0/end', 'review /members/0'],
      checks: [check('/members/0/end', 'fail'), check('/members/0', 'review')],
    });
    expect(asked([])).toEqual({ findings: [], checks: [] });
  });

  test('has the outcome that the caller sets', () => {
    expect(asked({ reason: 'late' }, { 'session/times': 'advice' })).toEqual({
      findings: ['advice /members/0/end'],
      checks: [check('/members/0/end', 'advice')],
    });
    expect(asked('pass', { 'session/times': 'advice' }).checks).toEqual([
      check('/members/0/end', 'pass'),
    ]);
    expect(asked({ reason: 'late' }, { 'session/npi': 'off' }).findings).toHaveLength(1);
  });

  test('that is turned off has neither', () => {
    expect(asked({ reason: 'late' }, { 'session/times': 'off' })).toEqual({
      findings: [],
      checks: [],
    });
  });

  test('adds its findings without a list of checks', () => {
    const findings: Finding[] = [];
    ask(answering({ reason: 'late' }), subject, termsOf(), findings);
    ask(answering('pass'), subject, termsOf(), findings);
    expect(findings).toHaveLength(1);
  });
});

test('a check of a later version may have more keys and an unknown rule', () => {
  const later = { ...check('/end', 'pass'), rule: 'session/of-tomorrow' };
  expect(z.parse(checkSchema, { ...later, added: 1 })).toEqual(later);
  expect(z.safeParse(checkSchema, { ...later, outcome: 'perhaps' }).success).toBe(false);
});
