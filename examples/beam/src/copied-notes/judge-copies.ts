import { type ClonedPair, findClonedNotes, type Note } from 'group-therapy-billing';
import type { Grouped } from '../keyed.js';
import type { BoilerplateRow, CopiesRow, EarlierRow, NoteRow, Place } from './rows.js';

type Value = NoteRow['value'] | EarlierRow['value'] | BoilerplateRow['value'];

/** The match found for a note. */
export type Judged = { pair: ClonedPair } | { copies: CopiesRow };

// Use the place as the note ID, since IDs in the input may repeat.
const placed = (note: Note, place: Place): Note => ({ ...note, noteId: String(place) });

/** Compares a note with the earlier notes it may copy. */
export function* judgeCopies({ key, value }: Grouped<Place, Value>): Generator<Judged> {
  const notes = new Map<Place, Note>();
  const boilerplate: string[] = [];
  for (const one of value) {
    if ('boilerplate' in one) boilerplate.push(one.boilerplate);
    else notes.set('earlier' in one ? one.earlier : key, one.note);
  }
  const note = notes.get(key);
  if (!note || notes.size === 1) return;
  const history = [...notes]
    .filter(([place]) => place !== key)
    .sort(([a], [b]) => a - b)
    .map(([place, earlier]) => placed(earlier, place));
  const copyAt = (id: string) => {
    const place = Number(id);
    return { place, noteId: notes.get(place)?.noteId ?? '' };
  };
  const { pairs, clusters } = findClonedNotes([placed(note, key)], { history, boilerplate });
  for (const { a, b, similarity } of pairs)
    yield { pair: { a: copyAt(a).noteId, b: copyAt(b).noteId, similarity } };
  for (const cluster of clusters) yield { copies: { key: 'copies', value: cluster.map(copyAt) } };
}
