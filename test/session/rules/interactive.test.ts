import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { answersOf, checksOf, firstOf, group } from '../../validation/process-group-answers.js';

test.each([
  ['process', ['role-play'], []],
  ['process', [], ['fail no-interaction /interaction']],
  ['support', [], ['fail no-interaction /interaction']],
  ['process', removed, ['no-data not-recorded /interaction']],
  ['other', removed, ['no-data not-recorded /interaction']],
  ['psychoeducation', removed, ['review not-recorded-in-a-teaching-group /interaction']],
  ['support', removed, ['review not-recorded-in-a-teaching-group /interaction']],
  ['activity', removed, ['review not-recorded-in-a-teaching-group /interaction']],
])('a %s group with interaction %j', (groupType, interaction, expected) => {
  const session = group({ '/groupType': groupType, '/interaction': interaction });
  expect(answersOf('session/interactive', session)).toEqual(expected);
});

test('the params are the group type', () => {
  const session = group({ '/groupType': 'support', '/interaction': removed });
  expect(firstOf('session/interactive', session)).toEqual([
    'not-recorded-in-a-teaching-group',
    { groupType: 'support' },
  ]);
});

const hid = 'Pt hid the letter. A peer told her that he did the same in March.';
const told = 'Pt told another member that he hid a letter in March.';

test('an exchange in the notes of two members is for a person to confirm, with its words', () => {
  const session = group({
    '/interaction': removed,
    '/members/0/note/text': hid,
    '/members/1/note/text': told,
  });
  expect(answersOf('session/interactive', session)).toEqual([
    'review exchange-in-notes /interaction',
  ]);
});

test('an exchange in one note is not enough', () => {
  const session = group({ '/interaction': removed, '/members/0/note/text': hid });
  expect(answersOf('session/interactive', session)).toEqual([
    'review not-found-in-text /interaction',
  ]);
});

test('a session with recorded interaction passes', () => {
  expect(checksOf('session/interactive', group({}))).toEqual(['pass /interaction']);
});
