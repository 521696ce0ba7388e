import { expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { note } from './sample-sentences.js';

test('more than 1,000 notes are too many for one call, and repeated IDs are reported', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => note(`n${index}`, 'x'));
  expect(() => scoreNoteIndividuality(many(1001))).toThrow('(input): too-many');
  expect(scoreNoteIndividuality(many(1000)).notes).toHaveLength(1000);
  expect(() => findClonedNotes([note('a', 'x')], { history: [note('a', 'y')] })).toThrow(
    '/options/history/0/noteId: conflict',
  );
});

test('a blank ID of a note or its patient is missing', () => {
  const patientless = { ...note('a', 'x'), patientId: ' ' };
  expect(() => findClonedNotes([note('', 'x'), patientless])).toThrow(
    '/0/noteId: missing; /1/patientId: missing',
  );
  expect(() => scoreNoteIndividuality([], { history: [note(' ', 'x')] })).toThrow(
    '/options/history/0/noteId: missing',
  );
});
