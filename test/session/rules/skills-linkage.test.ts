import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { answersOf, checksOf, group } from '../../validation/process-group-answers.js';

const noMembers = 'review not-linked-to-members /interaction';
const noGoals = 'review not-linked-to-goals /interaction';

test.each([
  [['linked-to-disclosure', 'linked-to-goals'], []],
  [['member-feedback', 'linked-to-goals'], []],
  [['therapeutic-processing', 'linked-to-goals'], []],
  [['behavioral-rehearsal', 'linked-to-goals'], []],
  [['linked-to-goals'], [noMembers]],
  [['role-play', 'linked-to-goals'], [noMembers]],
  [['member-feedback'], [noGoals]],
  [['rupture-and-repair'], [noMembers, noGoals]],
])('a skills group with %j', (interaction, expected) => {
  const session = group({ '/groupType': 'skills', '/interaction': interaction });
  expect(answersOf('session/skills-linkage', session)).toEqual(expected);
});

test('a skills group linked to members and goals passes', () => {
  const interaction = ['behavioral-rehearsal', 'linked-to-goals'];
  const session = group({ '/groupType': 'skills', '/interaction': interaction });
  expect(checksOf('session/skills-linkage', session)).toEqual(['pass /interaction']);
});

describe('not applicable', () => {
  test.each([
    ['to a process group', { '/interaction': ['role-play'] }],
    ['to a skills group without interaction', { '/groupType': 'skills', '/interaction': [] }],
    [
      'to a skills group without recorded interaction',
      { '/groupType': 'skills', '/interaction': removed },
    ],
  ])('%s', (_, changes) => {
    expect(checksOf('session/skills-linkage', group(changes))).toEqual([
      'not-applicable /interaction',
    ]);
  });
});
