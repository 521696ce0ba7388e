import { expect, test } from 'vitest';
import { type Outcome, verdictOf, worstVerdict } from '../../src/finding/finding.js';

const verdict = (...outcomes: Outcome[]) => verdictOf(outcomes.map((outcome) => ({ outcome })));

test('nothing found, or advice alone, is ready', () => {
  expect(verdict()).toBe('ready');
  expect(verdict('advice', 'advice')).toBe('ready');
});

test('a review, or something missing, is a review', () => {
  expect(verdict('review')).toBe('review');
  expect(verdict('no-data')).toBe('review');
  expect(verdict('no-data', 'advice')).toBe('review');
  expect(verdict('advice', 'review')).toBe('review');
});

test('a fail blocks, whatever stands beside it', () => {
  expect(verdict('fail')).toBe('blocked');
  expect(verdict('review', 'fail')).toBe('blocked');
  expect(verdict('fail', 'advice', 'no-data')).toBe('blocked');
});

test('of several verdicts the worst counts', () => {
  expect(worstVerdict([])).toBe('ready');
  expect(worstVerdict(['ready', 'ready'])).toBe('ready');
  expect(worstVerdict(['review', 'ready'])).toBe('review');
  expect(worstVerdict(['ready', 'blocked', 'review'])).toBe('blocked');
  expect(worstVerdict(['blocked', 'review', 'ready'])).toBe('blocked');
});
