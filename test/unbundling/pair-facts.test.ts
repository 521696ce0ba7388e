import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import { policiesByPayer } from '../../src/reference/payer-policy.js';
import * as cite from '../../src/reference/sources.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { groupHour } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { definePairRule, pairFacts } from '../../src/unbundling/pair-facts.js';
import { lineAt, serviceBatch } from '../../src/unbundling/service-line.js';
import { bareGroup, day, otherClinician, pairOf, underTerms } from './one-day.js';

const dayPair = (changes: Changes) => detectUnbundling(day(changes), underTerms({})).pairs[0];

describe('times, notes, and medical necessity', () => {
  const asked: RuleId[] = [
    'unbundling/times-missing',
    'unbundling/note-missing',
    'unbundling/necessity-missing',
  ];
  const rulesFor = (code: string) =>
    detectUnbundling([groupHour, bareGroup('z', { code, ...otherClinician })], underTerms({}))
      .findings.map(({ rule }) => rule)
      .filter((rule) => asked.includes(rule));

  test.each([
    ...['90832', '90833', '90834', '90836', '90837', '90838', '90845', '90880'],
    ...['90791', '90792', '90839', '90840', '90846', '90847', '90849', 'H0005', 'G0410'],
    ...[
      'H0004',
      'H2014',
      'H2017',
      'H2019',
      'H2027',
      '96156',
      '96158',
      '96159',
      '96164',
      '96165',
      '96167',
      '96168',
    ],
    ...['96170', '96171', 'G0396', 'G0397', '99202', '99214', '99350', '99483', 'G0463'],
  ])('are compared with %s', (code) => {
    expect(rulesFor(code)).toEqual(asked);
  });

  test.each([
    ...['80305', '90785', 'H0015', 'G2086', '90865', '90870', '99417', '99358', 'G0316'],
    ...['96127', '96155', '96172', '97151', '99408', '99201', '99500', '90831', '36591'],
  ])('are not compared with %s', (code) => {
    expect(rulesFor(code)).toEqual([]);
  });
});

describe('two payers', () => {
  const two = { '/1/payerId': 'other-plan', '/1/modifiers': [] };

  test('are compared only for time, encounter, and note', () => {
    expect(
      dayPair({ ...two, '/1/note/medicalNecessity': removed, '/1/note/focus': removed }),
    ).toMatchObject({
      verdict: 'distinct',
      rules: [],
      modifier: { needed: false, sufficient: true },
    });
    expect(dayPair(two)?.verdict).toBe('distinct');
    expect(dayPair({ ...two, '/1/code': '90791' })?.verdict).toBe('distinct');
    expect(dayPair({ ...two, '/1/encounterId': 'encounter-2' })?.verdict).toBe('review');
    expect(dayPair({ ...two, '/1/note/noteId': 'note-group' })?.verdict).toBe('unbundled');
    expect(dayPair({ ...two, '/1/end': '2026-03-04T13:00:01-05:00' })?.verdict).toBe('unbundled');
  });

  test('never have the policy of the other payer', () => {
    const terms = underTerms({ distinctServiceModifiers: ['XU'] });
    const ofOther = day({ '/0/payerId': 'other-plan', '/1/modifiers': [] });
    expect(detectUnbundling(ofOther, terms).pairs[0]).toMatchObject({
      rules: [],
      modifier: { accepted: detectUnbundling(ofOther).pairs[0]?.modifier.accepted },
    });
    const batch = serviceBatch(
      ofOther,
      policiesByPayer(terms.payers ?? []),
      (index) => `/${index}`,
    );
    const [group, other] = [lineAt(batch, 0), lineAt(batch, 1)];
    if (!group || !other) throw new Error('A line is missing.');
    expect(other.policy?.distinctServiceModifiers).toEqual(['XU']);
    expect(
      pairFacts(
        group,
        other,
        () => undefined,
        () => false,
      ).policy,
    ).toBeUndefined();
    expect(
      pairFacts(
        other,
        group,
        () => undefined,
        () => false,
      ).policy,
    ).toBe(other.policy);
  });

  test('are not assumed if a payer is missing: the known policy is used', () => {
    expect(dayPair({ '/1/payerId': removed, '/1/modifiers': [] })?.rules).toEqual([
      'unbundling/modifier-missing',
    ]);
    const ofOther = detectUnbundling(
      day({ '/0/payerId': removed, '/1/modifiers': [] }),
      underTerms({}),
    );
    expect(ofOther.findings[0]).toMatchObject({ reason: 'no-modifier', outcome: 'fail' });
  });
});

test('a fault names both lines by ID, and by path the line that it does not point into', () => {
  const at = (path: string | undefined) =>
    definePairRule({
      id: 'unbundling/same-note',
      title: '',
      description: '',
      citations: [cite.guide('')],
      since: '0.1.0',
      looksAt: '',
      deciders: ['compliance'],
      reasons: { found: { outcome: 'fail', message: '', remedy: '' } },
      check: () => (path === undefined ? { reason: 'found' } : [{ reason: 'found', path }]),
    }).judge(pairOf(bareGroup('g'), bareGroup('o')));
  const named = (relatedPath: string) => ({
    reason: 'found',
    serviceIds: ['g', 'o'],
    relatedPaths: [relatedPath],
  });
  expect(at(undefined)).toEqual(named('/1'));
  expect(at('/0/modifiers')).toEqual([{ ...named('/1'), path: '/0/modifiers' }]);
  expect(at('/1')).toEqual([{ ...named('/0'), path: '/1' }]);
  expect(at('/1/modifiers')).toEqual([{ ...named('/0'), path: '/1/modifiers' }]);
  expect(at('/10')).toEqual([{ ...named('/1'), path: '/10' }]);
});
