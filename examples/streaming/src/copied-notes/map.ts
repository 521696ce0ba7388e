import { fingerprintNote } from 'group-therapy-billing';
import { answerLine } from '../../../batch/src/answer.js';
import { rowOf } from '../fields.js';
import { brokenRow, type Step } from '../step.js';
import { placedNote } from './place.js';

/** Maps a note to one `key, place` row per key. */
export const mapNotes = (first: number): Step => ({
  take(row) {
    const { place, note } = placedNote(row, first);
    const print = answerLine(note, (text) => fingerprintNote(JSON.parse(text)));
    if ('error' in print) return [brokenRow(row.line, print)];
    return Array.from(new Set(print.keys), (key) => rowOf(key, place));
  },
});

/** Maps a note to `place, N, note` for the join. Skips unreadable rows, since `mapNotes` has reported them. */
export const noteRows = (first: number): Step => ({
  take(row) {
    const { place, note } = placedNote(row, first);
    const read = answerLine(note, (text) => ({ note: JSON.stringify(JSON.parse(text)) }));
    return 'error' in read ? [] : [rowOf(place, 'N', read.note)];
  },
});
