import { describe, expect, test } from 'vitest';
import {
  endOfStretch,
  type NoteSentence,
  relationOf,
  stretchesOf,
} from '../../../src/individuality/comparing/tokenized-note.js';
import type { Note } from '../../../src/individuality/note.js';
import { note, pooled } from './pooled-notes.js';

describe('the relation of another note', () => {
  const relation = (one: Partial<Note>, other: Partial<Note>, isEarlier: boolean) => {
    const read = pooled([
      note('a', '', isEarlier ? other : one),
      note('b', '', isEarlier ? one : other),
    ]);
    const [first, second] = read.notes;
    if (!first || !second) throw new TypeError('Two notes were added.');
    return isEarlier ? relationOf(second, first) : relationOf(first, second);
  };
  const may = { patientId: 'p', serviceDate: '2026-05-04' };
  const june = { patientId: 'p', serviceDate: '2026-06-04' };
  const undated = { patientId: 'p' };

  test.each<[Partial<Note>, Partial<Note>, boolean, string | undefined]>([
    [june, may, false, 'own-earlier'],
    [june, may, true, 'own-earlier'],
    [may, june, false, undefined],
    [may, june, true, undefined],
    [may, may, true, 'own-earlier'],
    [may, may, false, undefined],
    [undated, may, true, 'own-earlier'],
    [undated, may, false, undefined],
    [may, undated, true, 'own-earlier'],
    [may, undated, false, undefined],
    [undated, undated, true, 'own-earlier'],
    [undated, undated, false, undefined],
    [{ patientId: 'p' }, { patientId: 'q' }, false, 'other'],
    [{ sessionId: 's' }, { sessionId: 's' }, false, 'same-session'],
    [{ sessionId: 's' }, { sessionId: 't' }, false, 'other'],
    [{ sessionId: '' }, { sessionId: '' }, false, 'other'],
    [{ sessionId: 's' }, {}, false, 'other'],
    [{}, { sessionId: 's' }, true, 'other'],
    [{ ...june, sessionId: 's' }, { ...may, sessionId: 's' }, false, 'own-earlier'],
  ])('of %j to %j, the other one added first: %s, is %s', (one, other, isEarlier, expected) => {
    expect(relation(one, other, isEarlier)).toBe(expected);
  });
});

describe('the stretches of a note', () => {
  const stretches = (...sentences: [framed: boolean, afterBlank: boolean][]): number[] => {
    const wording = { id: 0, words: [], stems: [], specific: 0, length: 0, holders: [] };
    return stretchesOf(
      sentences.map(
        ([framed, afterBlank], at): NoteSentence => ({
          wording,
          from: 10 * at,
          to: 10 * at + 10,
          count: 10,
          framed,
          afterBlank,
        }),
      ),
    );
  };

  test('end at the frame and at empty lines', () => {
    expect(stretches()).toEqual([]);
    expect(stretches([false, false])).toEqual([0, 10]);
    expect(stretches([false, true], [false, false])).toEqual([0, 20]);
    expect(stretches([false, false], [false, true])).toEqual([0, 10, 10, 20]);
    expect(stretches([false, false], [true, false], [false, false])).toEqual([0, 10, 20, 30]);
    expect(stretches([true, false], [false, false], [false, false])).toEqual([10, 30]);
    expect(stretches([true, false], [true, true])).toEqual([]);
  });
});

test('the end of a stretch is the token after its last, for every token in it', () => {
  const [read] = pooled([note('a', 'Sold a boat.\n\nSlept badly since.')]).notes;
  if (!read) throw new TypeError('A note was added.');
  expect(read.stretches).toEqual([0, 3, 3, 6]);
  expect([0, 1, 2, 3, 4, 5].map((token) => endOfStretch(read, token))).toEqual([3, 3, 3, 6, 6, 6]);
});
