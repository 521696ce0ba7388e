import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { necessityMissing } from '../../../src/unbundling/rules/necessity-missing.js';
import { answersBy, answersOf, day, findingsBy } from '../one-day.js';

test('passes if each line has its own medical necessity', () => {
  expect(answersOf(necessityMissing, day())).toEqual(['pass']);
});

test.each<[string, Changes]>([
  ['a drug screen', { '/1/code': '80305', '/1/note': removed }],
  ['two payers', { '/1/payerId': 'other-plan', '/1/note': removed }],
])('does not apply to %s', (_, changes) => {
  expect(answersOf(necessityMissing, day(changes))).toEqual(['not-applicable']);
});

test.each([
  [0, 'group', '90853'],
  [1, 'individual', '90834'],
])('names line %i without one', (index, serviceId, code) => {
  expect(findingsBy('necessity-missing', day({ [`/${index}/note`]: removed }))).toMatchObject([
    {
      reason: 'no-necessity',
      path: `/${index}/note/medicalNecessity`,
      params: { lines: [serviceId], codes: [code] },
    },
  ]);
});

test('names both lines', () => {
  const neither = day({ '/0/note': removed, '/1/note': removed });
  expect(findingsBy('necessity-missing', neither)).toMatchObject([
    { params: { lines: ['group', 'individual'], codes: ['90853', '90834'] } },
  ]);
});

test('why both services were needed does not replace it', () => {
  const only = day({ '/1/note/medicalNecessity': removed, '/1/note/whyBoth': 'Two needs.' });
  expect(answersBy('necessity-missing', only)).toEqual([
    'no-necessity review /1/note/medicalNecessity',
  ]);
});

test('the same words on both lines are one necessity; one more word makes two', () => {
  const withNecessity = (text: string) =>
    answersBy('necessity-missing', day({ '/1/note/medicalNecessity': text }));
  const ofGroup = 'Withdraws from sober peers, which preceded each earlier relapse.';
  expect(withNecessity(ofGroup.toUpperCase())).toEqual([
    'one-necessity review /0/note/medicalNecessity',
  ]);
  expect(withNecessity(`${ofGroup} Still.`)).toEqual([]);
});

test('the same necessity in other words is another fact', () => {
  const keysWith = (text: string) =>
    detectUnbundling(
      day({ '/0/note/medicalNecessity': text, '/1/note/medicalNecessity': text }),
    ).findings.flatMap(({ rule, key }) => (rule === 'unbundling/necessity-missing' ? [key] : []));
  const before = keysWith('Anger at her sister');
  expect(before).toHaveLength(1);
  expect(keysWith('anger at her sister.')).toEqual(before);
  expect(keysWith('Grief for her mother')).not.toEqual(before);
});
