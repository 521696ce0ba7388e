import { expect, test } from 'vitest';
import { countedSessions } from '../../src/unbundling/counted-sessions.js';
import { bareGroup, linesOf } from './one-day.js';

const counts = (...services: Parameters<typeof linesOf>[0]) =>
  linesOf(services).flatMap(countedSessions);

test('a line is a session of its own unless it names one, or has times', () => {
  expect(counts(bareGroup('a'))).toEqual([{ session: 'line a', count: 1 }]);
  expect(counts(bareGroup('a', { groupSessionId: 's' }))).toEqual([
    { session: 'session s', count: 1 },
  ]);
});

test('units of one session are sessions where a unit is a session', () => {
  expect(counts(bareGroup('a', { units: 3 }))).toEqual([{ session: 'line a', count: 3 }]);
  expect(counts(bareGroup('a', { units: 3, code: 'H0005' }))).toEqual([
    { session: 'line a', count: 1 },
  ]);
  expect(counts(bareGroup('a', { units: 3, groupSessionIds: ['s', 't'] }))).toEqual([
    { session: 'session s', count: 2 },
    { session: 'session t', count: 2 },
  ]);
});
