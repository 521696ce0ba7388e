import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  presence,
} from '../../validation/process-group-answers.js';

const two = { '/members/2/attendance': 'absent' };

test.each([
  ['19:45:00', []],
  ['19:44:59', ['advice briefly-alone /members']],
  ['19:29:01', ['advice briefly-alone /members']],
  ['19:29:00', ['review alone-as-long-as-a-service /members']],
])('one of two left at %s', (to, expected) => {
  const session = group({ ...two, '/members/1/presence': presence(['18:30:00', to]) });
  expect(answersOf('session/dropped-to-one', session)).toEqual(expected);
});

test('the params are those of the longest time alone', () => {
  const session = group({ ...two, '/members/1/presence': presence(['18:45:00', '19:28:00']) });
  expect(findingsBy('session/dropped-to-one', session)[0]).toMatchObject({
    reason: 'alone-as-long-as-a-service',
    params: {
      minutes: 17,
      limit: 16,
      from: '2026-03-04T19:28:00-05:00',
      to: '2026-03-04T19:45:00-05:00',
    },
  });
});

describe('the longest time alone decides', () => {
  test.each([
    ['at the beginning', presence(['18:42:00', '19:05:00'], ['19:10:00', '19:37:00'])],
    ['in the middle', presence(['18:35:00', '19:05:00'], ['19:17:00', '19:37:00'])],
    ['at the end', presence(['18:35:00', '19:05:00'], ['19:10:00', '19:33:00'])],
  ])('%s', (_, stretches) => {
    const session = group({ ...two, '/members/1/presence': stretches });
    const minutes = findingsBy('session/dropped-to-one', session).map(
      ({ params }) => params['minutes'],
    );
    expect(minutes).toEqual([12]);
  });
});

test('an empty room is not one patient alone', () => {
  const stretches = presence(['18:30:00', '18:45:00'], ['19:15:00', '19:45:00']);
  const session = group({
    ...two,
    '/members/0/presence': stretches,
    '/members/1/presence': stretches,
  });
  expect(checksOf('session/dropped-to-one', session)).toEqual(['pass /members']);
});

test('a group that stayed together passes', () => {
  expect(checksOf('session/dropped-to-one', group({}))).toEqual(['pass /members']);
});

test('a session that never was a group is not applicable', () => {
  const one = group({ ...two, '/members/1/attendance': 'absent' });
  expect(checksOf('session/dropped-to-one', one)).toEqual(['not-applicable /members']);
});

test.each([
  ['19:29:00', 'whole', ['no-data attendance-not-recorded /members']],
  ['19:29:01', 'whole', ['advice briefly-alone /members']],
  ['19:45:00', 'whole', []],
  ['19:29:00', presence(['18:30:00', '19:00:00']), ['review alone-as-long-as-a-service /members']],
])('one of two left at %s, and a third may have been there: %j', (to, third, expected) => {
  const session = group({
    '/members/1/presence': presence(['18:30:00', to]),
    '/members/2/attendance': removed,
    '/members/2/presence': third,
  });
  expect(answersOf('session/dropped-to-one', session)).toEqual(expected);
});

test('does not apply to a session without an end', () => {
  const session = group({
    ...two,
    '/members/1/presence': presence(['18:30:00', '19:00:00']),
    '/end': removed,
  });
  expect(checksOf('session/dropped-to-one', session)).toEqual(['not-applicable /members']);
});
