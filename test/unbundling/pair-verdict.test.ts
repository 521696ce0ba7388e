import { describe, expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  individualHour,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { reportedPair } from '../../src/unbundling/pair-verdict.js';
import { bareGroup, day, pairOf, underTerms } from './one-day.js';

describe('a pair', () => {
  const verdictOf = (changes: Partial<BilledService>, outcomes: readonly ('advice' | 'review')[]) =>
    reportedPair(
      pairOf(groupHour, { ...individualHour, ...changes }),
      outcomes.map((outcome) => ({
        rule: 'unbundling/same-focus',
        reason: 'one-focus',
        outcome,
        path: '',
        message: '',
        remedy: '',
        params: {},
        citations: [],
      })),
    ).verdict;

  test('is distinct if the record shows it, whatever is advised', () => {
    expect(verdictOf({}, [])).toBe('distinct');
    expect(verdictOf({}, ['advice'])).toBe('distinct');
    expect(verdictOf({}, ['advice', 'review'])).toBe('review');
  });

  test.each<[string, Partial<BilledService>]>([
    ['one encounter', { encounterId: 'encounter-2' }],
    ['a shared minute', { end: '2026-03-04T13:01:00-05:00' }],
    ['no note', { note: { noteId: ' ' } }],
    ['one note', { note: { ...individualHour.note, noteId: 'note-group' } }],
    ['no necessity', { note: { ...individualHour.note, noteId: 'n', medicalNecessity: '' } }],
  ])('is a review with %s, even without a finding', (_, changes) => {
    expect(verdictOf(changes, [])).toBe('review');
  });

  test('is a review if the group has no note', () => {
    const pair = pairOf(
      { ...groupHour, note: { noteId: '', medicalNecessity: 'x' } },
      individualHour,
    );
    expect(reportedPair(pair, []).verdict).toBe('review');
  });
});

describe('a pair in a report is distinct only if times, notes, and necessity all show it', () => {
  test.each([
    ['no start', { '/0/start': removed }],
    ['no end', { '/1/end': removed }],
    ['an end at its start', { '/1/end': '2026-03-04T09:00:00-05:00' }],
    ['no note', { '/1/note': removed }],
    ['a blank note id', { '/1/note/noteId': ' ' }],
    ['no necessity', { '/0/note/medicalNecessity': '–' }],
    ['one encounter', { '/1/encounterId': 'encounter-2' }],
  ])('not with %s', (_, changes) => {
    expect(detectUnbundling(day(changes), underTerms({})).pairs[0]?.verdict).toBe('review');
  });

  test('not with a drug screen, about which no rule asks', () => {
    const report = detectUnbundling(
      [groupHour, bareGroup('screen', { code: '80305' })],
      underTerms({}),
    );
    expect(report.verdict).toBe('ready');
    expect(report.pairs).toMatchObject([{ verdict: 'review', overlapMinutes: null, rules: [] }]);
    expect(report.pairs[0]).not.toHaveProperty('edit');
  });

  test('not with a visit without times, although that is only advice', () => {
    const visit = { '/1/code': '99214', '/1/modifiers': ['25'], '/1/start': removed };
    const report = detectUnbundling(day(visit), underTerms({}));
    expect(report.verdict).toBe('ready');
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
    expect(report.ruleset.overrides).toEqual(rules);
  });
});
