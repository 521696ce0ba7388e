import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { answersOf, checksOf, group, policy } from '../../validation/process-group-answers.js';

test.each([
  ['fail', 'most', 'fail not-paid /instruction'],
  ['review', 'most', 'review may-not-be-paid /instruction'],
  ['fail', removed, 'no-data instruction-not-recorded /instruction'],
  ['review', removed, 'no-data instruction-not-recorded /instruction'],
  ['fail', 'half', undefined],
  ['fail', 'little', undefined],
] as const)('a policy of %s, %s instruction', (informational, instruction, expected) => {
  const session = group({ '/instruction': instruction });
  expect(answersOf('session/informational', session, policy({ informational }))[0]).toBe(expected);
});

test('not applicable where the policy does not say', () => {
  const session = group({ '/instruction': 'most' });
  expect(checksOf('session/informational', session, policy({}))[0]).toBe(
    'not-applicable /members/0/payerId',
  );
});
