import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { groupHour } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { sameFocus } from '../../../src/unbundling/rules/same-focus.js';
import { answersBy, answersOf, day } from '../one-day.js';

const ofGroup = groupHour.note?.focus;

test('passes if each service has its own focus', () => {
  expect(answersOf(sameFocus, day())).toEqual(['pass']);
});

test.each<[string, Changes]>([
  ['a drug screen', { '/1/code': '80305', '/1/note/focus': ofGroup }],
  ['two payers', { '/1/payerId': 'other-plan', '/1/note/focus': ofGroup }],
])('does not apply to %s', (_, changes) => {
  expect(answersOf(sameFocus, day(changes))).toEqual(['not-applicable']);
});

test('between two groups it is only advice', () => {
  const two = [groupHour, { ...groupHour, serviceId: 'second', groupSessionId: 'second' }];
  expect(answersBy('same-focus', two)).toEqual(['two-groups advice /0/note/focus']);
});

test('no focus on either line is not the same focus', () => {
  expect(answersBy('same-focus', day({ '/0/note/focus': '–', '/1/note/focus': '' }))).toEqual([]);
});

test('the focus is reported before the interventions', () => {
  const both = day({
    '/1/note/focus': ofGroup,
    '/1/note/interventions': groupHour.note?.interventions,
  });
  expect(answersBy('same-focus', both)).toEqual(['one-focus review /0/note/focus']);
});

describe('interventions', () => {
  const found = (first: unknown, second: unknown) =>
    answersBy(
      'same-focus',
      day({ '/0/note/interventions': first, '/1/note/interventions': second }),
    );

  test('are compared as a set', () => {
    expect(found(['A', 'b'], ['B.', 'a', 'A'])).toEqual([
      'one-set-of-interventions advice /0/note/interventions',
    ]);
    expect(found(['a'], ['a', 'b'])).toEqual([]);
    expect(found([], [])).toEqual([]);
    expect(found(['–'], ['–'])).toEqual([]);
  });

  test('are not the same if words only run on from one to the next', () => {
    expect(found(['a', 'x', 'yz'], ['a', 'xy', 'z'])).toEqual([]);
    expect(found(['a', 'x y', 'z'], ['a', 'x', 'y z'])).toEqual([]);
  });

  test('are not the same if neither note lists any, or one line has no note', () => {
    expect(found(removed, removed)).toEqual([]);
    for (const index of [0, 1])
      expect(answersBy('same-focus', day({ [`/${index}/note`]: removed }))).toEqual([]);
  });
});

test('the same focus in other words is another fact', () => {
  const keysWith = (text: string) =>
    detectUnbundling(day({ '/0/note/focus': text, '/1/note/focus': text })).findings.flatMap(
      ({ rule, key }) => (rule === 'unbundling/same-focus' ? [key] : []),
    );
  const before = keysWith('Anger at her sister');
  expect(before).toHaveLength(1);
  expect(keysWith('anger at her sister.')).toEqual(before);
  expect(keysWith('Grief for her mother')).not.toEqual(before);
});
