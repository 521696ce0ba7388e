import { describe, expect, test } from 'vitest';
import {
  answersOf,
  checksOf,
  firstOf,
  group,
  presence,
  reportOn,
} from '../../validation/process-group-answers.js';

const two = { '/members/2/attendance': 'absent' };
const one = { ...two, '/members/1/attendance': 'absent' };

test.each([
  ['three attended', {}, []],
  ['two attended', two, []],
  ['one attended', one, ['fail too-few-attended /members']],
  [
    'nobody attended',
    { ...one, '/members/0/attendance': 'absent' },
    ['fail too-few-attended /members'],
  ],
  [
    'one patient is listed twice',
    { ...two, '/members/1/patientId': 'patient-a' },
    ['fail too-few-attended /members'],
  ],
  ['the roster is empty', { '/members': [] }, ['fail too-few-attended /members']],
])('%s', (_, changes, expected) => {
  expect(answersOf('session/minimum-attendance', group(changes))).toEqual(expected);
});

describe('two who attended', () => {
  test.each([
    ['19:00:00', ['fail never-together /members']],
    ['18:59:59', []],
  ])('one until 19:00:00, the other from %s', (from, expected) => {
    const session = group({
      ...two,
      '/members/0/presence': presence(['18:30:00', '19:00:00']),
      '/members/1/presence': presence([from, '19:45:00']),
    });
    expect(answersOf('session/minimum-attendance', session)).toEqual(expected);
    expect(reportOn(session).service.kind).toBe(expected.length > 0 ? 'not-group' : 'group');
  });
});

test('the params are how many attended, how many are needed and how many were together', () => {
  expect(firstOf('session/minimum-attendance', group(one))).toEqual([
    'too-few-attended',
    { attended: 1, minimum: 2 },
  ]);
  const inTurn = group({
    ...two,
    '/members/0/presence': presence(['18:30:00', '19:00:00']),
    '/members/1/presence': presence(['19:00:00', '19:45:00']),
  });
  expect(firstOf('session/minimum-attendance', inTurn)).toEqual([
    'never-together',
    { attended: 2, minimum: 2, together: 1 },
  ]);
});

test('a session in order passes', () => {
  expect(checksOf('session/minimum-attendance', group({}))).toEqual(['pass /members']);
});

test('wrong times are left to session/times', () => {
  const session = group({ '/end': '2026-03-04T18:30:00-05:00' });
  expect(answersOf('session/minimum-attendance', session)).toEqual([]);
});
