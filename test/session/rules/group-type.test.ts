import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  group,
  policy,
  reportOn,
} from '../../validation/process-group-answers.js';

const untyped = { '/groupType': removed };

test('a type that is not recorded is advice, and any type passes', () => {
  expect(answersOf('session/group-type', group({}))).toEqual([]);
  expect(answersOf('session/group-type', group({ '/groupType': 'other' }))).toEqual([]);
  expect(answersOf('session/group-type', group(untyped))).toEqual([
    'advice group-type-not-recorded /groupType',
  ]);
  expect(reportOn(group(untyped)).verdict).toBe('ready');
});

test('the group is judged as one of type other', () => {
  expect(reportOn(group(untyped)).groupType).toBe('other');
  const limits = (groupType: string) =>
    policy({ groupSize: [{ max: 2, when: { groupType } }, { max: 9 }] });
  const sizes = (groupType: string) =>
    answersOf('session/payer-group-size', group(untyped), limits(groupType));
  expect(sizes('process')).toEqual([]);
  expect(sizes('other')).toHaveLength(3);
});

test.each(['session/didactic', 'session/multi-family', 'session/skills-linkage'] as const)(
  '%s does not pass a group of unknown type',
  (rule) => {
    expect(checksOf(rule, group(untyped))).toEqual([expect.stringMatching(/^not-applicable /)]);
  },
);

test('mostly instruction is still a review', () => {
  expect(answersOf('session/didactic', group({ ...untyped, '/instruction': 'most' }))).toEqual([
    'review mostly-instruction /instruction',
  ]);
});
