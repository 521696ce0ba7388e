import { expect, test } from 'vitest';
import { NoteReader } from '../../../src/individuality/comparing/note-reader.js';
import { whole } from '../sample-sentences.js';

test('a text that is remembered is not read again', () => {
  const reader = new NoteReader(new Set());
  expect(reader.read(whole)).not.toBe(reader.read(whole));
  reader.remember(whole);
  const first = reader.read(whole);
  reader.remember(whole);
  expect(reader.read(whole)).toBe(first);
});

test('a text is read in the same way, remembered or not', () => {
  const reader = new NoteReader(new Set());
  const before = reader.read(whole);
  reader.remember(whole);
  expect(reader.read(whole)).toEqual(before);
});

test('names are masked: those of the reader everywhere, others in one text', () => {
  const reader = new NoteReader(new Set(['otis']));
  const masked = (text: string, ownNames?: ReadonlySet<number>): string =>
    reader
      .read(text, ownNames)
      .words.map((word) => reader.lexis.text(word))
      .join(' ');
  expect(masked('otis met garage')).toBe('@ met garage');
  const garage = new Set([reader.lexis.form('garage').word]);
  expect(masked('otis met Garage', garage)).toBe('@ met @');
});
