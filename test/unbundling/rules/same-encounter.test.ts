import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { sameEncounter } from '../../../src/unbundling/rules/same-encounter.js';
import { answersBy, answersOf, day } from '../one-day.js';

const shared = { '/1/encounterId': 'encounter-2' };

test('passes for two encounters', () => {
  expect(answersOf(sameEncounter, day())).toEqual(['pass']);
});

test('does not apply to a drug screen', () => {
  expect(answersOf(sameEncounter, day({ ...shared, '/1/code': '80305' }))).toEqual([
    'not-applicable',
  ]);
});

test.each<[string, Changes]>([
  ['missing on one line', { '/1/encounterId': removed }],
  ['missing on both lines', { '/0/encounterId': removed, '/1/encounterId': removed }],
  ['blank on both lines', { '/0/encounterId': ' ', '/1/encounterId': ' ' }],
])('an encounter ID that is %s is no evidence', (_, changes) => {
  expect(answersOf(sameEncounter, day(changes))).toEqual(['pass']);
});

test('one group session ID on another kind of service is one encounter', () => {
  const tagged = { '/0/groupSessionId': 'group', '/1/groupSessionIds': ['group'] };
  expect(answersBy('same-encounter', day(tagged))).toEqual([
    'one-encounter-times-apart review /0/encounterId',
  ]);
  expect(answersBy('same-encounter', day({ ...tagged, '/1/start': removed }))).toEqual([
    'one-encounter fail /0/encounterId',
  ]);
});

test('one encounter ID fails, unless the recorded times do not overlap', () => {
  const review = ['one-encounter-times-apart review /0/encounterId'];
  const fail = ['one-encounter fail /0/encounterId'];
  expect(answersBy('same-encounter', day(shared))).toEqual(review);
  const until = (end: unknown) => day({ ...shared, '/1/end': end });
  expect(answersBy('same-encounter', until('2026-03-04T13:00:00-05:00'))).toEqual(review);
  expect(answersBy('same-encounter', until('2026-03-04T13:00:01-05:00'))).toEqual(fail);
  expect(answersBy('same-encounter', until(removed))).toEqual(fail);
});
