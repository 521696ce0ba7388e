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

test('a session with recorded interaction passes', () => {
  expect(checksOf('session/interactive', group({}))).toEqual(['pass /interaction']);
});
