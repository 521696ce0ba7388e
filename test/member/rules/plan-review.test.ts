import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const path = '/members/0/treatmentPlan/reviewBy';
const due = (reviewBy: unknown) => group({ [path]: reviewBy });

test('a plan due for review before the date of service is overdue', () => {
  expect(answersOf('member/plan-review', due('2026-03-03'))).toEqual([`review overdue ${path}`]);
});

test.each(['2026-03-04', '2026-03-05'])('a plan due for review by %s passes', (reviewBy) => {
  expect(answersOf('member/plan-review', due(reviewBy))).toEqual([]);
  expect(checksOf('member/plan-review', due(reviewBy))[0]).toBe(`pass ${path}`);
});

test('the params are the review date and the date of service', () => {
  expect(firstOf('member/plan-review', due('2026-03-03'), policy({}))).toEqual([
    'overdue',
    { reviewBy: '2026-03-03', serviceDate: '2026-03-04' },
  ]);
});

test('not applicable without a review date, and without a plan', () => {
  expect(answersOf('member/plan-review', due(removed))).toEqual([]);
  expect(checksOf('member/plan-review', due(removed))[0]).toBe(`not-applicable ${path}`);
  const noPlan = group({ '/members/0/treatmentPlan': removed });
  expect(checksOf('member/plan-review', noPlan)[0]).toBe(`not-applicable ${path}`);
});

test('a plan that is not overdue passes, whatever the payer', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/plan-review', group({}), payers)[0]).toBe(`pass ${path}`);
});
