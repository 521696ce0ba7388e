import { describe, expect, test } from 'vitest';
import { IndividualityCheck } from '../../src/individuality/individuality-check.js';
import type { Note } from '../../src/individuality/note.js';
import { ReplaceableNotes } from '../../src/individuality/replaceable-notes.js';
import { many, note, own } from './many-notes.js';

const notes = many.slice(0, 4);

// What a check of all notes says of the one at this position.
const judgedWith = (all: readonly Note[], position: number) => {
  const check = new IndividualityCheck(all, {});
  const read = check.notes[position];
  if (!read) throw new Error('There must be a note at this position.');
  return check.judge(read).entry;
};

const instead = (position: number, typed: Note) => {
  const replaceable = new ReplaceableNotes(notes, {});
  replaceable.warmUp();
  return replaceable.judge(typed, position).entry;
};

const grace = { given: 'Grace', family: 'Harbor' };

describe('another version of a note is judged as if all notes had been read with it', () => {
  test.each<[what: string, typed: Note]>([
    ['of its own words', note(2, 'She said the harbor was quiet and called her brother.')],
    ['a copy of another member’s note', note(2, own(1))],
    ['without a word', note(2, '')],
    ['with a new name that is a word of the others', { ...note(2, own(2)), name: grace }],
    ['of another patient', { ...note(2, own(1)), patientId: 'somebody-else' }],
  ])('%s', (_, typed) => {
    expect(instead(2, typed)).toEqual(judgedWith(notes.with(2, typed), 2));
  });
});

test('a note of a member who had none is judged beside the others', () => {
  const typed = note(9, own(1));
  expect(instead(-1, typed)).toEqual(judgedWith([...notes, typed], notes.length));
});

test('what was typed before changes no later answer', () => {
  const replaceable = new ReplaceableNotes(notes, {});
  const typed = note(2, own(3));
  const first = replaceable.judge(typed, 2).entry;
  replaceable.judge(note(2, 'A word that nobody wrote: zymurgy.'), 2);
  replaceable.judge({ ...typed, name: grace }, 2);
  expect(replaceable.judge(typed, 2).entry).toEqual(first);
});

test('a note names the others of the roster who have no note yet', () => {
  const replaceable = new ReplaceableNotes(notes, {}, [{ patientId: 'ruth', name: grace }]);
  const text = 'She answered Grace Harbor at length.';
  const { names } = replaceable.judge(note(2, text), 2);
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Grace Harbor']);
});
