import { expect, test } from 'vitest';
import { absentBilled } from '../../../src/reconcile/rules/absent-billed.js';
import {
  answersOf,
  claimLines,
  findingBy,
  group,
  lineOf,
  rulesFound,
} from '../process-group-claims.js';

test('passes when every patient who is billed attended', () => {
  expect(answersOf(absentBilled, {}, {})).toEqual(['pass', 'pass', 'pass']);
});

test('fails for one absent member', () => {
  expect(answersOf(absentBilled, { '/members/1/attendance': 'absent' }, {})).toEqual([
    'pass',
    'absent-but-billed',
    'pass',
  ]);
});

test('is no-data for a member of unknown attendance', () => {
  expect(answersOf(absentBilled, { '/members/1/attendance': 'unknown' }, {})).toEqual([
    'pass',
    'attendance-not-recorded',
    'pass',
  ]);
});

test('does not apply to a patient who is not on the roster', () => {
  expect(answersOf(absentBilled, {}, { '/-': lineOf('patient-z') })).toEqual([
    'pass',
    'pass',
    'pass',
    'not-applicable',
  ]);
});

test('names every line of the absent member', () => {
  const twice = { '/-': lineOf('patient-a') };
  expect(
    findingBy('absent-but-billed', { '/members/0/attendance': 'absent' }, twice),
  ).toMatchObject({
    path: '/members/0/attendance',
    serviceIds: ['line-a', 'of-patient-a'],
  });
});

test('counts a line of the session with any code', () => {
  const absent = group({ '/members/0/attendance': 'absent' });
  expect(rulesFound(absent, claimLines({ '/0/code': '90785' }))).toEqual([
    'reconcile/absent-billed /members/0/attendance',
  ]);
});

test.each(['void', 'replaced', 'denied'])('ignores a %s line', (status) => {
  const absent = group({ '/members/0/attendance': 'absent' });
  expect(rulesFound(absent, claimLines({ '/0/status': status }))).toEqual([]);
});
