import { expect, test } from 'vitest';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  reportOn,
} from '../../validation/process-group-answers.js';

const until = (clock: string) => group({ '/end': `2026-03-04T${clock}-05:00` });

test.each([
  ['19:14:00', 44, ['advice short /end']],
  ['19:14:59', 44, ['advice short /end']],
  ['19:15:00', 45, []],
  ['20:30:00', 120, []],
  ['20:30:59', 120, []],
  ['20:31:00', 121, ['advice long /end']],
])('a session until %s has %i minutes', (clock, minutes, expected) => {
  expect(reportOn(until(clock)).minutes).toBe(minutes);
  expect(answersOf('session/duration', until(clock))).toEqual(expected);
});

test.each([
  ['19:14:59', 'short', { minutes: 44, from: 45 }],
  ['20:31:00', 'long', { minutes: 121, to: 120 }],
])('until %s, the params are the minutes and the limit', (clock, reason, params) => {
  expect(firstOf('session/duration', until(clock))).toEqual([reason, params]);
});

test('the message says that the limit is this library’s own', () => {
  for (const clock of ['19:14:00', '20:31:00'])
    expect(findingsBy('session/duration', until(clock))[0]?.message).toMatch(
      /this library’s heuristic/,
    );
});

test('a session of a usual length passes', () => {
  expect(checksOf('session/duration', group({}))).toEqual(['pass /end']);
});

test('a session without length is not applicable', () => {
  expect(checksOf('session/duration', until('18:30:00'))).toEqual(['not-applicable /end']);
});
