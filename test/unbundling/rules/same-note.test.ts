import { expect, test } from 'vitest';
import { groupHour } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { sameNote } from '../../../src/unbundling/rules/same-note.js';
import { answersBy, answersOf, day } from '../one-day.js';

test('passes for two notes', () => {
  expect(answersOf(sameNote, day())).toEqual(['pass']);
});

test('fails for one note ID, of a drug screen too', () => {
  const shared = { '/1/note/noteId': 'note-group' };
  expect(answersBy('same-note', day(shared))).toEqual(['one-note fail /0/note']);
  expect(answersBy('same-note', day({ ...shared, '/1/code': '80305' }))).toEqual([
    'one-note fail /0/note',
  ]);
});

test('fails for a copied text, of which the ID is reported first', () => {
  const copied = { '/1/note/text': groupHour.note?.text };
  expect(answersBy('same-note', day(copied))).toEqual(['cloned-note fail /0/note']);
  expect(answersBy('same-note', day({ ...copied, '/1/note/noteId': 'note-group' }))).toEqual([
    'one-note fail /0/note',
  ]);
});
