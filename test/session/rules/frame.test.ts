import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { answersOf, checksOf, firstOf, group } from '../../validation/process-group-answers.js';

const longest = 'x'.repeat(300);

test.each([
  ['a focus of 300 characters', { '/focus': longest }, []],
  ['a focus of 300 characters between spaces', { '/focus': ` ${longest}\n` }, []],
  ['a focus of 300 characters that take two code units each', { '/focus': '𝒻'.repeat(300) }, []],
  ['a focus of 301 characters', { '/focus': `${longest}x` }, ['advice long-focus /focus']],
  ['no focus', { '/focus': removed }, ['no-data no-focus /focus']],
  ['a dash as focus', { '/focus': '–' }, ['no-data no-focus /focus']],
  ['no interventions', { '/interventions': removed }, ['no-data no-interventions /interventions']],
  [
    'an empty list of interventions',
    { '/interventions': [] },
    ['no-data no-interventions /interventions'],
  ],
  [
    'only blank interventions',
    { '/interventions': ['', '.'] },
    ['no-data no-interventions /interventions'],
  ],
  ['a blank and a named intervention', { '/interventions': ['', 'linking'] }, []],
  [
    'neither focus nor interventions',
    { '/focus': removed, '/interventions': removed },
    ['no-data no-focus /focus', 'no-data no-interventions /interventions'],
  ],
])('%s', (_, changes, expected) => {
  expect(answersOf('session/frame', group(changes))).toEqual(expected);
});

test('the params are the number of characters and the limit', () => {
  expect(firstOf('session/frame', group({ '/focus': ` ${longest}x ` }))).toEqual([
    'long-focus',
    { characters: 301, limit: 300 },
  ]);
});

test('a session with a brief focus and interventions passes', () => {
  expect(checksOf('session/frame', group({}))).toEqual(['pass /focus']);
});

describe('the shared part of a note', () => {
  const unrecorded = { '/focus': removed, '/interventions': removed };
  const withFrame = (frame: string) => group({ ...unrecorded, '/members/0/note/frame': frame });

  test('names the focus and the interventions that the session does not record', () => {
    const frame = 'Theme: grief. The facilitator led a writing exercise.';
    expect(answersOf('session/frame', withFrame(frame))).toEqual([]);
  });

  test('without either asks for both', () => {
    expect(answersOf('session/frame', withFrame('Six members were there on time.'))).toEqual([
      'no-data no-focus /focus',
      'no-data no-interventions /interventions',
    ]);
  });
});
