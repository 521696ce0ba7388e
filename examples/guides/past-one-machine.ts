import { findClonedNotes, fingerprintNote, type Note } from 'group-therapy-billing';
import { notes } from './evening.js';

const all: Note[] = notes;
const keysOf = all.map((note) => new Set(fingerprintNote(note).keys));

const checked = all.flatMap((note, index) => {
  const history = all.filter((_, earlier) =>
    earlier < index && [...(keysOf[earlier] ?? [])].some((key) => keysOf[index]?.has(key)));
  return findClonedNotes([note], { history, boilerplate: [] }).pairs;
});
checked;  //=> findClonedNotes(all).pairs
checked.map(({ a, b }) => [a, b]);  //=> [['note-2', 'note-1']]
