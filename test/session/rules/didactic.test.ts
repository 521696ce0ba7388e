import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { answersOf, checksOf, firstOf, group } from '../../validation/process-group-answers.js';

const feedback = ['member-feedback'];

test.each([
  ['process', 'half', feedback, []],
  ['process', 'most', feedback, ['review mostly-instruction /instruction']],
  ['skills', 'most', feedback, ['review mostly-instruction /instruction']],
  ['psychoeducation', 'little', feedback, ['review teaching-group /groupType']],
  ['support', 'little', feedback, ['review teaching-group /groupType']],
  ['activity', 'little', feedback, ['review teaching-group /groupType']],
  ['support', 'little', [], []],
  ['support', 'most', [], ['review mostly-instruction /instruction']],
  [
    'activity',
    'most',
    feedback,
    ['review teaching-group /groupType', 'review mostly-instruction /instruction'],
  ],
])(
  'a %s group, %s instruction, interaction %j',
  (groupType, instruction, interaction, expected) => {
    const session = group({
      '/groupType': groupType,
      '/instruction': instruction,
      '/interaction': interaction,
    });
    expect(answersOf('session/didactic', session)).toEqual(expected);
  },
);

test('a group whose instruction and interaction are not recorded has no finding', () => {
  const session = group({
    '/groupType': 'support',
    '/instruction': removed,
    '/interaction': removed,
  });
  expect(answersOf('session/didactic', session)).toEqual([]);
});

test('the params are the group type', () => {
  expect(firstOf('session/didactic', group({ '/groupType': 'activity' }))).toEqual([
    'teaching-group',
    { groupType: 'activity' },
  ]);
});

test('a process group passes', () => {
  expect(checksOf('session/didactic', group({}))).toEqual(['pass /groupType']);
});
