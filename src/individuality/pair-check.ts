import { NotePool } from './comparing/note-pool.js';
import { NoteReader } from './comparing/note-reader.js';
import { thresholdsOf } from './individuality-options.js';
import { isCloned } from './judge-note.js';

/**
 * Compares texts two by two, as if each were the only other note. Each text is read once, however many others it is
 * compared with.
 */
export class PairCheck {
  readonly #reader = new NoteReader(new Set());

  /** @param minimumWords Fewest words of a text that can be a copy. */
  constructor(readonly minimumWords: number) {}

  /** Whether each of the two texts is a copy of the other. */
  copies(one: string, other: string): [boolean, boolean] {
    const pool = new NotePool(this.#reader);
    const thresholds = thresholdsOf({ thresholds: { minimumWords: this.minimumWords } });
    const add = (noteId: string, text: string) => {
      this.#reader.remember(text);
      return pool.add({ noteId, patientId: noteId, text }, false);
    };
    const notes = [add('one', one), add('other', other)] as const;
    return [isCloned(pool, notes[0], thresholds), isCloned(pool, notes[1], thresholds)];
  }
}
