import { findClonedNotes, fingerprintNote, type Note } from 'group-therapy-billing';
import { notes } from './evening.js';

const all: Note[] = notes;
const keysOf = all.map((note) => new Set(fingerprintNote(note).keys));

const judged = all.flatMap((note, place) => {
  const history = all.filter((_, earlier) =>
    earlier < place && [...(keysOf[earlier] ?? [])].some((key) => keysOf[place]?.has(key)));
  return findClonedNotes([note], { history, boilerplate: [] }).pairs;
});
judged;  //=> findClonedNotes(all).pairs
judged.map(({ a, b }) => [a, b]);  //=> [['note-2', 'note-1']]
