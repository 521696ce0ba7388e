import { expect, test } from 'vitest';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import { riverPlan } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { neverTogether } from '../../../src/unbundling/rules/never-together.js';
import { answersIn } from '../../finding/answers-of-rule.js';
import {
  answersBy,
  answersOf,
  citationsOf,
  day,
  findingsBy,
  type Terms,
  tableOf,
  underTerms,
} from '../one-day.js';

const evaluation = day({ '/1/code': '90791' });

test.each<[string, Changes]>([
  ['a pair without an edit', { '/1/code': '80305' }],
  ['a pair that a modifier may separate', {}],
])('does not apply to %s', (_, changes) => {
  expect(answersOf(neverTogether, day(changes))).toEqual(['not-applicable']);
});

test('fails for one rendering provider and asks about one billing provider', () => {
  const other = change(evaluation, { '/1/renderingNpi': '1999999984' });
  expect(answersBy('never-together', evaluation)).toEqual(['never-together fail /0/code']);
  expect(answersBy('never-together', other)).toEqual(['other-rendering-provider review /0/code']);
  expect(answersBy('never-together', change(other, { '/1/billingNpi': removed }))).toEqual([]);
});

test('does not apply if the payer ignores NCCI edits', () => {
  expect(answersBy('never-together', evaluation, { ncci: 'ignore' })).toEqual([]);
  const ncci = tableOf({ column1: '90853', column2: '90834', modifierIndicator: '0' });
  const answers = (terms: Terms) =>
    answersIn(neverTogether, () => detectUnbundling(day(), { ...underTerms(terms), ncci }));
  expect(answers({ ncci: 'apply' })).toEqual(['never-together']);
  expect(answers({ ncci: 'ignore' })).toEqual(['not-applicable']);
});

test('no modifier is needed, because none helps', () => {
  const [pair] = detectUnbundling(evaluation, underTerms({})).pairs;
  expect(pair).toMatchObject({
    verdict: 'unbundled',
    modifier: { needed: false, sufficient: true },
    rules: ['unbundling/never-together'],
  });
});

test.each([
  ['90853', '90834', '/1/code'],
  ['90834', '90853', '/0/code'],
])('of %s and %s, the second is denied', (column1, column2, path) => {
  const ncci = tableOf({ column1, column2, modifierIndicator: '0' });
  expect(findingsBy('never-together', day(), { ...underTerms({}), ncci })).toMatchObject([
    { reason: 'never-together', path, params: { column1, column2 } },
  ]);
});

test('an edit with indicator 9 is shown but requires nothing', () => {
  const ncci = tableOf({ column1: '90853', column2: '90834', modifierIndicator: '9' });
  const report = detectUnbundling(day({ '/1/modifiers': [] }), { ...underTerms({}), ncci });
  expect(report).toMatchObject({
    verdict: 'ready',
    findings: [],
    pairs: [{ verdict: 'distinct', edit: { modifierIndicator: '9' } }],
    ruleset: { ncci: { source: 'made up', effective: '2026-01-01' } },
  });
});

test('cites the payer’s policy first, and without a policy only the rule’s own sources', () => {
  const own = citationsOf('never-together');
  expect(findingsBy('never-together', evaluation)[0]?.citations).toEqual([
    ...riverPlan.citations,
    ...own,
  ]);
  expect(findingsBy('never-together', evaluation, {})[0]?.citations).toEqual(own);
});
