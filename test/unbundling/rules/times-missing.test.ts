import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { timesMissing } from '../../../src/unbundling/rules/times-missing.js';
import { answersBy, answersOf, day, findingsBy } from '../one-day.js';

test('passes if both lines have times', () => {
  expect(answersOf(timesMissing, day())).toEqual(['pass']);
});

test('does not apply to a drug screen', () => {
  expect(answersOf(timesMissing, day({ '/1/code': '80305', '/1/start': removed }))).toEqual([
    'not-applicable',
  ]);
});

test.each(['/0/start', '/0/end', '/1/start', '/1/end'])('without %s', (path) => {
  expect(answersBy('times-missing', day({ [path]: removed }))).toEqual([
    `no-times no-data ${path}`,
  ]);
});

test('an end that is not after the start counts as missing', () => {
  const until = (end: string) => answersBy('times-missing', day({ '/1/end': end }));
  expect(until('2026-03-04T09:00:00-05:00')).toEqual(['no-times no-data /1/end']);
  expect(until('2026-03-04T09:00:01-05:00')).toEqual([]);
});

test.each([
  ['90834', 'no-times', 'no-data'],
  ['99214', 'no-times-of-visit', 'advice'],
  ['G0463', 'no-times-of-visit', 'advice'],
])('a %s line without a start is named', (code, reason, outcome) => {
  expect(findingsBy('times-missing', day({ '/1/code': code, '/1/start': removed }))).toMatchObject([
    { reason, outcome, path: '/1/start', params: { line: 'individual', code } },
  ]);
});
