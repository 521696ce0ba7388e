import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/individuality/note.js';
import { madeUpWords } from '../made-up-words.js';
import { note, pooled } from './pooled-notes.js';

const facts = (number: number, count: number): string =>
  madeUpWords(50 * number + 1, count).join(' ');
/** A sentence of a form: four fixed words, and facts. */
const sentence = (fixed: number, number: number, count = 4): string =>
  `${facts(fixed, 4)} ${facts(number, count)}.`;
/** Sentences of one form with facts of their own. */
const form = (number: number, count = 3): string =>
  Array.from({ length: count }, (_, at) => sentence(100 + at, 10 * number + at)).join(' ');

const templateIn = (
  texts: readonly string[],
  fewestWords = 1,
  counts: (noteIndex: number) => boolean = () => true,
  changes: Partial<Note> = {},
) => {
  const { pool, notes } = pooled(texts.map((text, at) => note(`${at}`, text, changes)));
  const last = notes.at(-1);
  return last && pool.templates.templateOf(last, counts, fewestWords);
};

describe('a template', () => {
  test('is the same words in the same order with other facts between them', () => {
    expect(templateIn([form(1), form(2)])).toEqual({
      noteIndex: 0,
      words: 12,
      runs: [0, 8, 16].map((from) => ({ from, otherFrom: from, length: 4, noteIndex: 0 })),
    });
    expect(templateIn([form(1), facts(1, 24)])).toBeUndefined();
    expect(templateIn([form(1)])).toBeUndefined();
    expect(templateIn([form(1), ''])).toBeUndefined();
  });

  test('goes through at least three sentences', () => {
    expect(templateIn([form(1, 3), form(2, 3)])).toBeDefined();
    expect(templateIn([form(1, 2), form(2, 2)])).toBeUndefined();
  });

  test('goes through three quarters of the sentences', () => {
    const own = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${facts(70 + at, 5)}.`).join(' ');
    expect(templateIn([form(1, 6), `${form(2, 6)} ${own(2)}`])).toBeDefined();
    expect(templateIn([form(1, 6), `${form(2, 6)} ${own(3)}`])).toBeUndefined();
    expect(templateIn([form(1, 3), `${form(2, 3)} ${own(1)}`])).toBeDefined();
  });

  test('has as many words as are asked for', () => {
    expect(templateIn([form(1), form(2)], 12)).toBeDefined();
    expect(templateIn([form(1), form(2)], 13)).toBeUndefined();
  });

  test('is of words that say something, not of pronouns and function words alone', () => {
    const ofHis = (number: number): string =>
      [0, 1, 2].map((at) => `He had been to the ${facts(10 * number + at, 3)}.`).join(' ');
    expect(templateIn([ofHis(1), ofHis(2)])).toBeUndefined();
  });

  test('goes through a heading and its text as one sentence', () => {
    const headed = (number: number, mark: string): string =>
      [0, 1, 2]
        .map((at) => `${facts(100 + at, 3)}${mark} ${facts(10 * number + at, 5)}.`)
        .join(' ');
    expect(templateIn([headed(1, ':'), headed(2, ':')])).toBeDefined();
    expect(templateIn([headed(1, '.'), headed(2, '.')])).toBeUndefined();
  });

  test('goes through a note without periods as if it had some', () => {
    const long = (number: number, length: number): string =>
      [0, 1, 2, 3]
        .map((at) => `${facts(100 + at, 4)} ${facts(10 * number + at, length - 4)}`)
        .join(' ');
    expect(templateIn([long(1, 16), long(2, 16)])).toMatchObject({ words: 16 });
    expect(templateIn([long(1, 9), long(2, 9)])).toBeUndefined();
    expect(templateIn([form(1, 6), form(2, 6).replaceAll('.', '')])).toBeDefined();
  });

  test('is never in the shared frame', () => {
    const frame = [0, 1, 2].map((at) => `${facts(100 + at, 8)}.`).join(' ');
    const texts = [1, 2].map((number) => `${frame} ${facts(number, 20)}.`);
    expect(templateIn(texts)).toBeDefined();
    expect(templateIn(texts, 1, () => true, { frame })).toBeUndefined();
  });
});

describe('the note that a template is shared with', () => {
  const long = (number: number): string => `${form(number)} ${sentence(103, 10 * number + 3)}`;

  test('is the one that has most of it', () => {
    expect(templateIn([form(1), long(2), form(3), long(4)])?.noteIndex).toBe(1);
  });

  test('is the first of those that have as much', () => {
    expect(templateIn([form(1), form(2), form(3)])?.noteIndex).toBe(0);
  });

  test('is one of the notes that count', () => {
    expect(templateIn([form(1), form(2), form(3)], 1, (index) => index === 1)?.noteIndex).toBe(1);
    expect(templateIn([form(1), form(2)], 1, () => false)).toBeUndefined();
  });

  test('is one of the first eight that have the words', () => {
    const texts = Array.from({ length: 10 }, (_, at) => form(at + 1));
    const found = (noteIndex: number) => templateIn(texts, 1, (index) => index === noteIndex);
    expect(found(7)?.noteIndex).toBe(7);
    expect(found(8)).toBeUndefined();
  });

  test('has all of it: parts from two notes do not add up', () => {
    const [first, second, third] = [0, 1, 2].map((at) => sentence(100 + at, at));
    const texts = [`${first} ${second} ${facts(40, 9)}`, `${third} ${facts(41, 9)}`, form(5)];
    expect(templateIn(texts)).toBeUndefined();
  });
});
