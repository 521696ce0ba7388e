import { describe, expect, test } from 'vitest';
import { ask, type Check, type RuleSettings } from '../../src/finding/ask.js';
import { type Decision, indexedDecisions } from '../../src/finding/decision.js';
import { type Finding, verdictOf } from '../../src/finding/finding.js';
import { defineRule, type Fault, type RuleText } from '../../src/finding/rule.js';
import { type ConcernedNote, Terms } from '../../src/finding/terms.js';
import { madeUpKey } from './made-up.js';

const subject = { path: '', where: ['session-1'], serviceDate: '2026-03-04' };

const ruleOf = (
  faults: Fault<'teaching-group' | 'mostly-instruction'>[],
  more: Partial<RuleText> = {},
) =>
  defineRule({
    id: 'session/didactic',
    title: '',
    description: '',
    citations: [{ title: 'The manual' }],
    since: '0.1.0',
    looksAt: '/groupType',
    deciders: ['clinician', 'compliance'],
    ...more,
    reasons: {
      'teaching-group': { outcome: 'review', message: 'It asks.', remedy: '' },
      'mostly-instruction': { outcome: 'fail', message: 'It fails.', remedy: '' },
    },
    check: () => faults,
  });

interface Call {
  readonly faults?: Fault<'teaching-group' | 'mostly-instruction'>[];
  readonly rule?: Partial<RuleText>;
  readonly settings?: RuleSettings;
  readonly decisions?: Decision[];
  readonly note?: Partial<ConcernedNote>;
}

const called = ({
  faults = [{ reason: 'teaching-group' }],
  rule,
  settings = {},
  decisions = [],
  note,
}: Call) => {
  const terms = new Terms({ settings, decisions: indexedDecisions(decisions, '', []) }, () =>
    note ? [{ times: [], signers: [], ...note }] : [],
  );
  const findings: Finding[] = [];
  const checks: Check[] = [];
  ask(ruleOf(faults, rule), subject, terms, findings, checks);
  return {
    findings,
    checks: checks.map(({ outcome }) => outcome),
    unused: terms.unused(findings, () => [['session-1']]).map(({ reason }) => reason),
    verdict: verdictOf(findings),
  };
};

const keyOf = (
  fault: Fault<'teaching-group' | 'mostly-instruction'> = { reason: 'teaching-group' },
): string => called({ faults: [fault] }).findings[0]?.key ?? '';

const accepted: Decision = {
  key: keyOf(),
  decision: 'accept',
  by: 'dr-lindqvist',
  role: 'clinician',
  at: '2026-03-05T09:00:00-05:00',
  why: 'Therapy was the substance.',
};

describe('a setting', () => {
  test('of a reason comes before that of its rule', () => {
    const settings: RuleSettings = {
      'session/didactic': 'fail',
      'session/didactic#teaching-group': 'advice',
    };
    const { findings, checks } = called({
      settings,
      faults: [{ reason: 'teaching-group' }, { reason: 'mostly-instruction' }],
    });
    expect(findings.map(({ outcome }) => outcome)).toEqual(['advice', 'fail']);
    expect(checks).toEqual(['advice', 'fail']);
  });

  test('that turns a reason off leaves an entry in the checks', () => {
    expect(called({ settings: { 'session/didactic#teaching-group': 'off' } })).toMatchObject({
      findings: [],
      checks: ['off'],
    });
  });

  test('of a reason holds although its rule is turned off', () => {
    const { findings, checks } = called({
      settings: { 'session/didactic': 'off', 'session/didactic#teaching-group': 'advice' },
      faults: [{ reason: 'teaching-group' }, { reason: 'mostly-instruction' }],
    });
    expect(findings.map(({ outcome }) => outcome)).toEqual(['advice']);
    expect(checks).toEqual(['advice', 'off']);
  });

  test('that turns a rule off silences it, and its checks', () => {
    expect(called({ settings: { 'session/didactic': 'off' } })).toMatchObject({
      findings: [],
      checks: [],
    });
  });
});

describe('an accepted review', () => {
  test('no longer holds, and stays in the report with the decision', () => {
    const { findings, verdict, unused, checks } = called({ decisions: [accepted] });
    const { key, ...decided } = accepted;
    expect(findings[0]).toMatchObject({ key, outcome: 'review', decided });
    expect([verdict, checks, unused]).toEqual(['ready', ['review'], []]);
  });

  test('does not decide a review with other facts', () => {
    const faults = [{ reason: 'teaching-group' as const, params: { minutes: 30 } }];
    const { findings, unused, verdict } = called({ faults, decisions: [accepted] });
    expect(findings[0]).not.toHaveProperty('decided');
    expect([unused, verdict]).toEqual([['facts-changed'], 'review']);
  });
});

test('a rejected review is a fail', () => {
  const { findings, verdict } = called({ decisions: [{ ...accepted, decision: 'reject' }] });
  expect(findings[0]).toMatchObject({ outcome: 'fail', decided: { decision: 'reject' } });
  expect(verdict).toBe('blocked');
});

describe('of several decisions', () => {
  const before = { ...accepted, at: '2026-03-05T08:00:00-05:00', decision: 'reject' as const };

  test('the newest counts, and the others are history', () => {
    const { verdict, unused } = called({ decisions: [before, accepted] });
    expect([verdict, unused]).toEqual(['ready', []]);
  });

  test('the newest that is allowed counts', () => {
    const byCoder = { ...accepted, role: 'coder' as const };
    const { verdict, unused } = called({ decisions: [before, byCoder] });
    expect([verdict, unused]).toEqual(['blocked', ['wrong-role']]);
  });
});

describe('a decision has no effect', () => {
  const ofFail = { ...accepted, key: keyOf({ reason: 'mostly-instruction' }) };

  test.each<[string, Call, string]>([
    [
      'on a fail',
      { faults: [{ reason: 'mostly-instruction' }], decisions: [ofFail] },
      'not-a-review',
    ],
    [
      'on a review that a setting makes a fail',
      { settings: { 'session/didactic': 'fail' }, decisions: [accepted] },
      'not-a-review',
    ],
    ['in the wrong role', { decisions: [{ ...accepted, role: 'coder' }] }, 'wrong-role'],
    [
      'of a signer who accepts their own work',
      { decisions: [accepted], rule: { ownWork: true }, note: { signers: ['dr-lindqvist'] } },
      'own-work',
    ],
    [
      'before the note was written, signed or amended',
      { decisions: [accepted], note: { times: ['2026-03-05T09:00:01-05:00'] } },
      'older-than-note',
    ],
    ['once nothing is found', { decisions: [accepted], faults: [] }, 'not-found'],
    [
      'on a rule that the call does not ask',
      { decisions: [{ ...accepted, key: accepted.key.replace('didactic', 'interactive') }] },
      'not-asked',
    ],
  ])('%s', (_, call, reason) => {
    expect(called(call).unused).toEqual([reason]);
    expect(called(call).findings[0]?.decided).toBeUndefined();
  });

  test.each<[string, Call]>([
    [
      'of a signer, on a question that is not about their work',
      { decisions: [accepted], note: { signers: ['dr-lindqvist'] } },
    ],
    [
      'of another provider, on the work of the signer',
      { decisions: [accepted], rule: { ownWork: true }, note: { signers: ['dr-okafor'] } },
    ],
    [
      'of a signer who rejects their own work',
      {
        decisions: [{ ...accepted, decision: 'reject' }],
        rule: { ownWork: true },
        note: { signers: ['dr-lindqvist'] },
      },
    ],
    [
      'at the second of the last signature',
      { decisions: [accepted], note: { times: ['2026-03-05T14:00:00Z'] } },
    ],
  ])('but has one %s', (_, call) => {
    expect(called(call).unused).toEqual([]);
    expect(called(call).findings[0]?.decided).toBeDefined();
  });

  test('and is not listed if it is about another place', () => {
    const elsewhere = { ...accepted, key: madeUpKey('session/didactic#teaching-group') };
    expect(called({ decisions: [elsewhere] }).unused).toEqual([]);
  });
});
