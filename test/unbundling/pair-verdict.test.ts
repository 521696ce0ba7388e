import { describe, expect, test } from 'vitest';
import type { Finding, Outcome } from '../../src/finding/finding.js';
import { removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  individualHour,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { reportedPair } from '../../src/unbundling/pair-verdict.js';
import { madeUpKey } from '../finding/made-up.js';
import { bareGroup, day, pairOf, underTerms } from './one-day.js';

describe('a pair', () => {
  const findingWith = (outcome: Outcome): Finding => ({
    rule: 'unbundling/same-focus',
    reason: 'one-focus',
    key: madeUpKey('unbundling/same-focus#one-focus'),
    outcome,
    path: '',
    message: '',
    remedy: '',
    params: {},
    citations: [],
  });
  const pair = pairOf(groupHour, individualHour);
  const verdictOf = (found: readonly Outcome[], findings = found) =>
    reportedPair(pair, found.map(findingWith), findings.map(findingWith));

  test('is distinct if nothing is found, whatever is advised', () => {
    expect(verdictOf([])).toMatchObject({ verdict: 'distinct', rules: [] });
    expect(verdictOf(['advice'])).toMatchObject({ verdict: 'distinct' });
    expect(verdictOf(['advice', 'review'])).toMatchObject({ verdict: 'review' });
    expect(verdictOf(['no-data'])).toMatchObject({ verdict: 'review' });
    expect(verdictOf(['advice', 'fail'])).toMatchObject({ verdict: 'unbundled' });
  });

  test('is decided by what is found before a rule is set, and names that rule', () => {
    expect(verdictOf(['fail'], [])).toMatchObject({
      verdict: 'review',
      rules: ['unbundling/same-focus'],
    });
    expect(verdictOf(['fail'], ['advice'])).toMatchObject({ verdict: 'review' });
    expect(verdictOf(['advice'], ['fail'])).toMatchObject({ verdict: 'unbundled' });
    expect(verdictOf(['advice'], ['review'])).toMatchObject({ verdict: 'review' });
  });
});

describe('a pair in a report is distinct only if times, notes, and necessity all show it', () => {
  test.each([
    ['no start', { '/0/start': removed }],
    ['no end', { '/1/end': removed }],
    ['an end at its start', { '/1/end': '2026-03-04T09:00:00-05:00' }],
    ['no note', { '/1/note': removed }],
    ['no necessity', { '/0/note/medicalNecessity': '–' }],
    ['one encounter', { '/1/encounterId': 'encounter-2' }],
  ])('not with %s', (_, changes) => {
    expect(detectUnbundling(day(changes), underTerms({})).pairs[0]?.verdict).toBe('review');
  });

  test('unless no rule asks: with a drug screen', () => {
    const report = detectUnbundling(
      [groupHour, bareGroup('screen', { code: '80305' })],
      underTerms({}),
    );
    expect(report.verdict).toBe('ready');
    expect(report.pairs).toMatchObject([{ verdict: 'distinct', overlapMinutes: null, rules: [] }]);
    expect(report.pairs[0]).not.toHaveProperty('edit');
  });

  test('not with a visit without times, although that is only advice', () => {
    const visit = { '/1/code': '99214', '/1/modifiers': ['25'], '/1/start': removed };
    const report = detectUnbundling(day(visit), underTerms({}));
    expect(report.verdict).toBe('review');
    expect(report.pairs).toMatchObject([
      { verdict: 'review', rules: ['unbundling/times-missing'], modifier: { accepted: ['25'] } },
    ]);
  });

  test('not by turning rules off', () => {
    const rules = {
      'unbundling/overlapping-time': 'off' as const,
      'unbundling/modifier-does-not-cure': 'off' as const,
    };
    const report = detectUnbundling(day({ '/1/end': '2026-03-04T13:30:00-05:00' }), {
      ...underTerms({}),
      rules,
    });
    expect(report.pairs[0]?.verdict).toBe('review');
    expect(report.pairs[0]?.rules).toEqual(Object.keys(rules));
    expect(report.verdict).toBe('review');
    expect(report.ruleset.overrides).toEqual(rules);
  });
});
