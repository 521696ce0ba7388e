import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { modifierInvalid } from '../../../src/unbundling/rules/modifier-invalid.js';
import { answersBy, answersOf, day, findingsBy, type Terms } from '../one-day.js';

const found = (changes: Changes, terms?: Terms) =>
  answersBy('modifier-invalid', day(changes), terms);
const ignoresEdits: Terms = { ncci: 'ignore' };

test('passes for an accepted modifier', () => {
  expect(answersOf(modifierInvalid, day())).toEqual(['pass']);
});

test('does not apply to two payers', () => {
  expect(
    answersOf(modifierInvalid, day({ '/1/payerId': 'other-plan', '/1/modifiers': ['76'] })),
  ).toEqual(['not-applicable']);
});

test.each(['22', '76', '77'])('%s fails if a modifier is needed and none is accepted', (one) => {
  expect(found({ '/1/modifiers': [one] })).toEqual(['bypasses-nothing fail /1/modifiers']);
  expect(found({ '/1/modifiers': [], '/0/modifiers': [one] })).toEqual([
    'bypasses-nothing fail /0/modifiers',
  ]);
  expect(found({ '/1/modifiers': [one, 'XE'] })).toEqual([]);
  expect(found({ '/1/modifiers': [one] }, ignoresEdits)).toEqual([]);
});

test.each(['59', 'XE', 'XP', 'XS', 'XU'])('%s fails on a visit', (one) => {
  const visit = { '/1/code': '99214', '/1/modifiers': ['25', one] };
  expect(found(visit)).toEqual(['on-evaluation-and-management fail /1/modifiers']);
  expect(found(visit, ignoresEdits)).toHaveLength(1);
  expect(found({ '/1/modifiers': [one] })).toEqual([]);
  expect(found({ '/1/code': '99214', '/1/modifiers': ['25'], '/0/modifiers': [one] })).toEqual([]);
});

test.each(['90834', '90791', '99214', '90785'])('HQ on %s is a review', (code) => {
  const marked = { '/1/code': code, '/1/modifiers': ['XE', '25', 'HQ'] };
  expect(found(marked)).toContain('group-modifier review /1/modifiers');
  expect(answersBy('modifier-invalid', day(marked).slice(1))).toEqual([
    'group-modifier review /0/modifiers',
  ]);
});

test('HQ on a group, or on a code that may be a group, is no finding', () => {
  for (const code of ['90853', 'H2017'])
    expect(found({ '/1/code': code, '/1/modifiers': ['HQ'] })).toEqual([]);
});

const onBoth = (one: string, changes: Changes = {}) =>
  day({ '/0/modifiers': [one], '/1/modifiers': [one], ...changes });

test('reports the modifiers of both lines together, at the group line', () => {
  expect(findingsBy('modifier-invalid', onBoth('76'))).toMatchObject([
    {
      path: '/0/modifiers',
      params: { modifiers: ['76', '76'], accepted: ['XE', 'XP', 'XU', '59'] },
    },
  ]);
});

test('reports on a visit what bypasses nothing, then what does not belong there', () => {
  const visit = { '/1/code': '99214', '/1/modifiers': ['59', '76'], '/0/modifiers': removed };
  expect(
    findingsBy('modifier-invalid', onBoth('59', visit)).map(({ reason, params }) => [
      reason,
      params['modifiers'],
    ]),
  ).toEqual([
    ['bypasses-nothing', ['76']],
    ['on-evaluation-and-management', ['59']],
  ]);
});
