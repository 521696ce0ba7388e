import { describe, expect, test } from 'vitest';
import { thresholdsOf } from '../../../src/individuality/individuality-options.js';
import { individualityRules } from '../../../src/individuality/individuality-rules.js';
import type { Grounds } from '../../../src/individuality/judge-note.js';
import { individuality } from '../../../src/note/rules/individuality.js';
import {
  cloned,
  everyGround,
  inReview,
  type JudgedChanges,
  judgedNote,
  tooShort,
} from '../../individuality/judged-note.js';
import { memberWithNote } from '../member-with-note.js';

const answer = (changes: JudgedChanges) =>
  individuality.judge({
    ...memberWithNote(),
    judged: judgedNote(changes),
    thresholds: thresholdsOf({}),
  });

test('passes a note that is unlike any other', () => {
  expect(answer({ ownWords: 90 })).toBe('pass');
});

test('reports how much of a clone is copied, from which threshold on, and from which notes', () => {
  const nameSwap = { passes: false, wouldAlsoBeTrueOf: ['note-b', 'note-c'] };
  expect(answer({ entry: { ...cloned, nameSwap }, grounds: { copied: 80 } })).toEqual({
    reason: 'cloned',
    params: { copied: 80, threshold: 75, notes: ['note-b', 'note-c'] },
  });
});

test('reports only the clone, whatever else calls for review', () => {
  expect(answer({ entry: cloned, grounds: { ...everyGround, copied: 80 } })).toMatchObject({
    reason: 'cloned',
  });
});

test('expects a denial of a clone only', () => {
  const denials = Object.entries(individuality.reasons).map(([reason, { likelyDenial }]) => [
    reason,
    likelyDenial,
  ]);
  expect(denials.filter(([, denial]) => denial)).toEqual([['cloned', { carc: '50' }]]);
});

test('reports how many words a short note has, and how many it needs', () => {
  expect(answer({ entry: tooShort, ownWords: 19, grounds: { generic: true } })).toEqual({
    reason: 'too-short',
    params: { words: 19, minimum: 20 },
  });
});

test.each([
  ['copied', 20, 40],
  ['template', 19, 40],
  ['copied', 40, 40],
  ['template', 0, 40],
])('asks for review: %s where %i of %i percent found are copied', (reason, copied, found) => {
  expect(answer({ entry: inReview, grounds: { shares: true, copied, found } })).toEqual([
    { reason, params: { found, copied } },
  ]);
});

test('asks for review of text that is carried forward and of a generic note', () => {
  const forward = { reason: 'carried-forward', params: { carried: 85, threshold: 80 } };
  const generic = { reason: 'generic' };
  const review = (grounds: Partial<Grounds>) =>
    answer({ entry: inReview, grounds: { carried: 85, copied: 35, found: 35, ...grounds } });
  expect(review({ repeats: true })).toEqual([forward]);
  expect(review({ generic: true })).toEqual([generic]);
  expect(review(everyGround)).toEqual([
    { reason: 'copied', params: { found: 35, copied: 35 } },
    forward,
    generic,
  ]);
});

describe('its texts', () => {
  test('are those of the rules on individuality', () => {
    const texts = individualityRules.flatMap(({ reasons }) =>
      Object.values(reasons).map(({ message, remedy }) => ({ message, remedy })),
    );
    for (const { message, remedy } of Object.values(individuality.reasons))
      expect(texts).toContainEqual({ message, remedy });
  });
});
