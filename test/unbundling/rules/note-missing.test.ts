import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { noteMissing } from '../../../src/unbundling/rules/note-missing.js';
import { answersOf, day, findingsBy } from '../one-day.js';

test('passes if both lines have a note', () => {
  expect(answersOf(noteMissing, day())).toEqual(['pass']);
});

test('does not apply to a drug screen', () => {
  expect(answersOf(noteMissing, day({ '/1/code': '80305', '/1/note': removed }))).toEqual([
    'not-applicable',
  ]);
});

test.each([
  [0, 'group', '90853'],
  [1, 'individual', '90834'],
])('names line %i without a note', (index, serviceId, code) => {
  expect(findingsBy('note-missing', day({ [`/${index}/note`]: removed }))).toMatchObject([
    { path: `/${index}/note`, params: { lines: [serviceId], codes: [code] } },
  ]);
});

test('names both lines', () => {
  const neither = day({ '/0/note': removed, '/1/note': removed });
  expect(findingsBy('note-missing', neither)).toMatchObject([
    { path: '/0/note', params: { lines: ['group', 'individual'], codes: ['90853', '90834'] } },
  ]);
});
