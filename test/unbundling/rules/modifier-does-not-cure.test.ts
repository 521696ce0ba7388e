import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { modifierDoesNotCure } from '../../../src/unbundling/rules/modifier-does-not-cure.js';
import { answersBy, answersOf, day, findingsBy, type Terms } from '../one-day.js';

const found = (changes: Changes, terms?: Terms) =>
  answersBy('modifier-does-not-cure', day(changes), terms);
const overlap = { '/1/end': '2026-03-04T13:00:01-05:00' };
const notDistinct = ['not-distinct fail /1/modifiers'];

test('passes for a modifier between two distinct services', () => {
  expect(answersOf(modifierDoesNotCure, day())).toEqual(['pass']);
});

test('does not apply without a modifier', () => {
  expect(answersOf(modifierDoesNotCure, day({ '/1/modifiers': removed }))).toEqual([
    'not-applicable',
  ]);
});

test('follows a fail of time, encounter, or note', () => {
  expect(found({})).toEqual([]);
  expect(found(overlap)).toEqual(notDistinct);
  expect(found({ ...overlap, '/1/modifiers': [] })).toEqual([]);
  expect(found({ '/1/note/noteId': 'note-group' })).toEqual(notDistinct);
  expect(found({ '/1/encounterId': 'encounter-2' })).toEqual([]);
  expect(found({ '/1/encounterId': 'encounter-2', '/1/start': removed })).toEqual(notDistinct);
});

test('asks about a drug screen only if the note is shared', () => {
  expect(found({ ...overlap, '/1/code': '80305' })).toEqual([]);
  expect(found({ '/1/code': '80305', '/1/note/noteId': 'note-group' })).toHaveLength(1);
});

test('takes any modifier that claims a distinct service, on either line', () => {
  expect(found({ ...overlap, '/1/modifiers': ['XS'] })).toEqual(notDistinct);
  expect(found({ ...overlap, '/1/modifiers': [], '/0/modifiers': ['59'] })).toEqual([
    'not-distinct fail /0/modifiers',
  ]);
  expect(found({ ...overlap, '/1/modifiers': ['76'] })).toEqual([]);
  expect(found({ ...overlap, '/1/modifiers': ['U5'] })).toEqual([]);
  expect(
    found({ ...overlap, '/1/modifiers': ['U5'] }, { distinctServiceModifiers: ['U5'] }),
  ).toEqual(notDistinct);
  expect(found({ ...overlap, '/1/modifiers': ['25'] })).toEqual([]);
  expect(found({ ...overlap, '/1/modifiers': ['25'], '/1/code': '99214' })).toEqual(notDistinct);
});

test('reports the modifiers of both lines together, at the other line', () => {
  const both = day({
    '/0/modifiers': ['XE'],
    '/1/modifiers': ['XE'],
    '/1/end': '2026-03-04T13:30:00-05:00',
  });
  expect(findingsBy('modifier-does-not-cure', both)).toMatchObject([
    { path: '/1/modifiers', params: { modifiers: ['XE', 'XE'] } },
  ]);
});
