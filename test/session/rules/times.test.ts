import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  group,
  presence,
  reportOn,
} from '../../validation/process-group-answers.js';

describe('the end of the session', () => {
  test.each([
    ['18:29:59', ['fail ends-before-start /end']],
    ['18:30:00', ['fail ends-before-start /end']],
    ['18:30:01', []],
  ])('a session from 18:30:00 to %s', (clock, expected) => {
    const session = group({ '/end': `2026-03-04T${clock}-05:00` });
    expect(answersOf('session/times', session)).toEqual(expected);
  });
});

describe('the presence of a member', () => {
  test('that is backwards is a finding of that member alone', () => {
    const session = group({
      '/members/1/presence': presence(['18:30:00', '19:00:00'], ['19:10:00', '19:10:00']),
    });
    expect(answersOf('session/times', session)).toEqual([
      'fail presence-backwards /members/1/presence/1',
    ]);
    expect(reportOn(session).members[0]?.verdict).toBe('ready');
  });

  test('passes, and is not applicable where none is recorded', () => {
    const session = group({
      '/members/1/presence': presence(['18:30:00', '19:45:00']),
      '/members/2/presence': [],
    });
    expect(checksOf('session/times', session)).toEqual([
      'pass /end',
      'not-applicable /members/0/presence',
      'pass /members/1/presence',
      'not-applicable /members/2/presence',
    ]);
  });
});

test.each<[string, Changes, string[]]>([
  ['the end', { '/end': removed }, ['no-data end-not-recorded /end']],
  [
    'the start',
    { '/start': removed, '/serviceDate': '2026-03-04' },
    ['no-data start-not-recorded /start'],
  ],
  [
    'both',
    { '/start': removed, '/end': removed, '/serviceDate': '2026-03-04' },
    ['no-data start-not-recorded /start', 'no-data end-not-recorded /end'],
  ],
])('%s is not recorded', (_, changes, expected) => {
  expect(answersOf('session/times', group(changes))).toEqual(expected);
  const report = reportOn(group(changes));
  expect(report).toMatchObject({ minutes: null, attended: 3, verdict: 'review' });
  expect(report.members[0]).toMatchObject({ attended: true, minutes: null, present: null });
});

test('a presence without an end is neither backwards nor in order', () => {
  const open = { from: '2026-03-04T18:40:00-05:00' };
  const checks = (presence: unknown) =>
    checksOf('session/times', group({ '/members/0/presence': presence }))[1];
  expect(checks([open])).toBe('not-applicable /members/0/presence');
  expect(checks([{ ...open, to: '2026-03-04T18:40:01-05:00' }])).toBe('pass /members/0/presence');
  expect(checks([open, { ...open, to: open.from }])).toBe('fail /members/0/presence/1');
});
