import { expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { answersOf, group } from '../validation/process-group-answers.js';

const plan = '/members/0/treatmentPlan';
const lacking = { '/members/0/note/goalIds': removed };

test.each([
  ['from the day', { [`${plan}/effectiveFrom`]: '2026-03-04' }, []],
  ['from the day after', { [`${plan}/effectiveFrom`]: '2026-03-05' }, ['fail not-in-force']],
  ['to the day before', { [`${plan}/effectiveTo`]: '2026-03-03' }, ['fail not-in-force']],
  ['to the day', { [`${plan}/effectiveTo`]: '2026-03-04' }, []],
  ['none', { [plan]: removed }, ['fail missing']],
  [
    'none at a first session',
    { [plan]: removed, '/members/0/firstSession': true },
    ['review missing-at-first-session'],
  ],
  [
    'none, and not the first session',
    { [plan]: removed, '/members/0/firstSession': false },
    ['fail missing'],
  ],
  ['ended', { [`${plan}/status`]: 'ended' }, ['fail ended']],
  [
    'ended, its dates too',
    { [`${plan}/status`]: 'ended', [`${plan}/effectiveTo`]: '2026-03-03' },
    ['fail ended'],
  ],
  ['a draft', { [`${plan}/status`]: 'draft' }, ['review draft']],
  [
    'a draft out of its dates',
    { [`${plan}/status`]: 'draft', [`${plan}/effectiveFrom`]: '2026-03-05' },
    ['fail not-in-force', 'review draft'],
  ],
  ['without goals', { [`${plan}/goals`]: [], ...lacking }, ['fail without-goals']],
  ['with a blank goal', { [`${plan}/goals/0/text`]: ' . ' }, ['fail without-goals']],
  ['active', { [`${plan}/status`]: 'active' }, []],
])('a plan that is %s', (_, changes, expected) => {
  expect(answersOf('member/treatment-plan', group(changes))).toEqual(
    expected.map((answer) => `${answer} ${plan}`),
  );
});
