import { describe, expect, test } from 'vitest';
import { groupOf } from '../../../src/rule-book/example-records/small-process-group.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
} from '../../validation/process-group-answers.js';

test.each([
  [8, 'process', []],
  [9, 'process', ['advice large-process-group /members']],
  [10, 'process', ['advice large-process-group /members']],
  [11, 'process', ['review no-rationale /sizeRationale']],
  [8, 'recovery', []],
  [9, 'recovery', []],
  [10, 'recovery', []],
  [11, 'recovery', ['review no-rationale /sizeRationale']],
] as const)('%i in a %s group', (size, groupType, expected) => {
  expect(answersOf('session/group-size', { ...groupOf(size), groupType })).toEqual(expected);
});

test('the params are the count and the guidance, and the message says that it is guidance', () => {
  expect(firstOf('session/group-size', groupOf(9))[1]).toEqual({ attended: 9, guidance: 8 });
  const [finding] = findingsBy('session/group-size', groupOf(11));
  expect(finding?.params).toEqual({ attended: 11, guidance: 10 });
  expect(finding?.message).toMatch(/guidance, not a CPT limit/);
});

test('a rationale is enough for any size, a blank one is not', () => {
  const sizeRationale = 'Two therapists; each member worked in one of two circles.';
  expect(checksOf('session/group-size', { ...groupOf(11), sizeRationale })).toEqual([
    'pass /members',
  ]);
  expect(answersOf('session/group-size', { ...groupOf(11), sizeRationale: ' – ' })).toEqual([
    'review no-rationale /sizeRationale',
  ]);
});

test('the advice is for outpatient groups only', () => {
  const program = 'intensive-outpatient';
  expect(answersOf('session/group-size', { ...groupOf(9), program })).toEqual([]);
  expect(answersOf('session/group-size', { ...groupOf(9), program: 'outpatient' })).toHaveLength(1);
});

describe('only patients who attended count, each once', () => {
  const { members, ...session } = groupOf(11);
  const [first, second, ...others] = members;
  if (!first || !second) throw new TypeError('A group of eleven has two members.');

  test.each([
    ['one of eleven was absent', [{ ...first, attendance: 'absent' as const }, second, ...others]],
    ['one patient is listed twice', [first, { ...second, patientId: first.patientId }, ...others]],
  ])('%s', (_, roster) => {
    expect(answersOf('session/group-size', { ...session, members: roster })).toEqual([
      'advice large-process-group /members',
    ]);
  });
});

test('a small group passes', () => {
  expect(checksOf('session/group-size', group({}))).toEqual(['pass /members']);
});

describe('members of unknown attendance', () => {
  const sizes = (attended: number, unknown: number, changes = {}) => {
    const { members, ...session } = groupOf(attended + unknown);
    return {
      ...session,
      ...changes,
      members: members.map((member, index) =>
        index < attended ? member : { ...member, attendance: 'unknown' as const },
      ),
    };
  };

  test.each([
    [10, 1, ['no-data attendance-not-recorded /members']],
    [9, 1, []],
    [11, 1, ['review no-rationale /sizeRationale']],
  ])('%i attended a recovery group, and %i may have', (attended, unknown, expected) => {
    const session = sizes(attended, unknown, { groupType: 'recovery' });
    expect(answersOf('session/group-size', session)).toEqual(expected);
  });

  test('need no rationale twice, and never pass what is only advice', () => {
    const sizeRationale = 'Two therapists; each member worked in one of two circles.';
    expect(answersOf('session/group-size', sizes(10, 1, { sizeRationale }))).toEqual([
      'advice large-process-group /members',
    ]);
    expect(checksOf('session/group-size', sizes(8, 1))).toEqual(['not-applicable /members']);
    expect(checksOf('session/group-size', sizes(7, 1))).toEqual(['pass /members']);
  });
});
