import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { findingsAt, noteOf, testAnswers } from '../note-answers.js';

testAnswers('note/goal-link', [
  ['a goal of the plan', noteOf({ goalIds: ['goal-1'] }), 'pass'],
  ['a numbered goal in the text', noteOf({ text: 'Tx plan goal 2.' }), 'pass'],
  [
    'the words of the goal in the text',
    noteOf({ text: 'She said a wish to her sister before the anger.' }),
    'pass',
  ],
  ['a text without a goal', noteOf({ text: 'Pt told a story.' }), 'not-found-in-text'],
  ['a need and no goal', noteOf({ diagnosisNeed: 'Panic in company' }), 'pass'],
  ['neither', noteOf({}), 'not-linked'],
  ['an empty list', noteOf({ goalIds: [] }), 'not-linked'],
  ['a blank need', noteOf({ diagnosisNeed: ' -' }), 'not-linked'],
  ['a blank goal ID', noteOf({ goalIds: [''] }), 'not-linked'],
  ['a goal that is not in the plan', noteOf({ goalIds: ['goal-2'] }), 'unknown-goal'],
  ['an unknown and a known goal', noteOf({ goalIds: ['goal-1', 'goal-2'] }), 'unknown-goal'],
  [
    'an unknown goal and a need',
    noteOf({ goalIds: ['goal-2'], diagnosisNeed: 'Panic' }),
    'unknown-goal',
  ],
  [
    'a goal, but no plan',
    { ...noteOf({ goalIds: ['goal-1'] }), '/members/0/treatmentPlan': removed },
    'unknown-goal',
  ],
  [
    'two unknown goals',
    noteOf({ goalIds: ['x', 'goal-1', 'y'] }),
    ['unknown-goal', 'unknown-goal'],
  ],
]);

test('points to each unknown goal', () => {
  expect(
    findingsAt('note/goal-link', noteOf({ goalIds: ['x', 'goal-1', 'y'] })).map(
      ({ path, params }) => [path, params],
    ),
  ).toEqual([
    ['/members/0/note/goalIds/0', { goalId: 'x' }],
    ['/members/0/note/goalIds/2', { goalId: 'y' }],
  ]);
});
