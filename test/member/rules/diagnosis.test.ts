import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const diagnosed = (diagnoses: unknown) => group({ '/members/0/diagnoses': diagnoses });
const wrong = (index: number) => `fail wrong-shape /members/0/diagnoses/${index}`;
const circumstances = ['review circumstances-only /members/0/diagnoses'];

test.each([
  [['F41.1'], []],
  [['F411'], []],
  [['F20'], []],
  [['C4A.0'], []],
  [['S52.131A'], []],
  [['U07.1'], []],
  [['Z63.0', 'F43.23'], []],
  [['F43.23', 'Z63.0'], []],
  [['Z63.0'], circumstances],
  [['Z63.0', 'Z56.9'], circumstances],
  [[], ['fail none /members/0/diagnoses']],
  [removed, ['fail none /members/0/diagnoses']],
  [[''], [wrong(0)]],
  [['F4'], [wrong(0)]],
  [['F41.'], [wrong(0)]],
  [['F4.11'], [wrong(0)]],
  [['F41.12345'], [wrong(0)]],
  [['f41.1'], [wrong(0)]],
  [[' F41.1'], [wrong(0)]],
  [['F41.1\n'], [wrong(0)]],
  [['300.02'], [wrong(0)]],
  [['FA1.1'], [wrong(0)]],
  [['anxiety'], [wrong(0)]],
  [
    ['F41.1', 'x', 'F33.1', '309.28'],
    [wrong(1), wrong(3)],
  ],
])('%j', (diagnoses, expected) => {
  expect(answersOf('member/diagnosis', diagnosed(diagnoses))).toEqual(expected);
});

test('ICD-10-CM is required from its first date on', () => {
  const on = (date: string) =>
    group({
      '/start': `${date}T18:30:00-04:00`,
      '/end': `${date}T19:45:00-04:00`,
      '/members/0/diagnoses': ['F41.1'],
    });
  const first = (date: string) => checksOf('member/diagnosis', on(date))[0];
  expect(first('2015-09-30')).toBe('no-data /members/0/diagnoses');
  expect(first('2015-10-01')).toBe('pass /members/0/diagnoses');
  expect(first('2015-10-02')).toBe('pass /members/0/diagnoses');
});

test('a finding never repeats what was entered as a code', () => {
  const session = diagnosed(['Teodora is anxious']);
  expect(JSON.stringify(findingsBy('member/diagnosis', session))).not.toMatch(/Teodora|anxious/);
});

test('the params are the chapter of circumstances', () => {
  expect(firstOf('member/diagnosis', diagnosed(['Z63.0']), policy({}))).toEqual([
    'circumstances-only',
    { chapter: 'Z' },
  ]);
});

describe('the likely denial', () => {
  test.each([
    ['none', removed, { carc: '16', rarc: 'M76' }],
    ['wrong-shape', ['F4.11'], { carc: '146', rarc: 'M76' }],
    ['circumstances-only', ['Z63.0'], { carc: '167' }],
  ])('%s', (reason, diagnoses, likelyDenial) => {
    const [finding] = findingsBy('member/diagnosis', diagnosed(diagnoses));
    expect(finding?.reason).toBe(reason);
    expect(finding?.likelyDenial).toEqual(likelyDenial);
  });
});

test('a member with a diagnosis passes', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/diagnosis', group({}), payers)[0]).toBe('pass /members/0/diagnoses');
});
