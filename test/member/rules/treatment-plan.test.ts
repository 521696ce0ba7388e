import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const plan = '/members/0/treatmentPlan';

test.each([
  ['in force from the date of service', { [`${plan}/effectiveFrom`]: '2026-03-04' }, []],
  [
    'in force from the day after',
    { [`${plan}/effectiveFrom`]: '2026-03-05' },
    ['fail not-in-force'],
  ],
  ['in force to the day before', { [`${plan}/effectiveTo`]: '2026-03-03' }, ['fail not-in-force']],
  ['in force to the date of service', { [`${plan}/effectiveTo`]: '2026-03-04' }, []],
  [
    'of an unknown first day, past its last day',
    { [`${plan}/effectiveFrom`]: removed, [`${plan}/effectiveTo`]: '2026-03-03' },
    ['fail not-in-force'],
  ],
  ['missing', { [plan]: removed }, ['fail missing']],
  [
    'missing at a first session',
    { [plan]: removed, '/members/0/firstSession': true },
    ['review missing-at-first-session'],
  ],
  [
    'missing at a later session',
    { [plan]: removed, '/members/0/firstSession': false },
    ['fail missing'],
  ],
  ['ended', { [`${plan}/status`]: 'ended' }, ['fail ended']],
  [
    'ended, and past its last day',
    { [`${plan}/status`]: 'ended', [`${plan}/effectiveTo`]: '2026-03-03' },
    ['fail ended'],
  ],
  ['a draft', { [`${plan}/status`]: 'draft' }, ['review draft']],
  [
    'a draft, and not yet in force',
    { [`${plan}/status`]: 'draft', [`${plan}/effectiveFrom`]: '2026-03-05' },
    ['fail not-in-force', 'review draft'],
  ],
  [
    'without goals',
    { [`${plan}/goals`]: [], '/members/0/note/goalIds': removed },
    ['fail without-goals'],
  ],
  ['with a blank goal', { [`${plan}/goals/0/text`]: ' . ' }, ['fail without-goals']],
  ['active', { [`${plan}/status`]: 'active' }, []],
])('a plan that is %s', (_, changes, expected) => {
  expect(answersOf('member/treatment-plan', group(changes))).toEqual(
    expected.map((answer) => `${answer} ${plan}`),
  );
});

test.each([
  ['ended', 'status', 'ended'],
  ['not-in-force', 'effectiveFrom', '2026-03-05'],
  ['draft', 'status', 'draft'],
])('%s: the params are the date of service', (reason, field, value) => {
  const session = group({ [`${plan}/${field}`]: value });
  expect(firstOf('member/treatment-plan', session, policy({}))).toEqual([
    reason,
    { serviceDate: '2026-03-04' },
  ]);
});

test('a member with a plan in force passes', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/treatment-plan', group({}), payers)[0]).toBe(`pass ${plan}`);
});

test('a plan whose first day is not recorded is no-data, where the day belongs', () => {
  expect(answersOf('member/treatment-plan', group({ [`${plan}/effectiveFrom`]: removed }))).toEqual(
    [`no-data plan-start-not-recorded ${plan}/effectiveFrom`],
  );
});
