import { CopyBound } from './comparing/copy-bound.js';
import { NotePool } from './comparing/note-pool.js';
import { NoteReader } from './comparing/note-reader.js';
import type { TokenizedNote } from './comparing/tokenized-note.js';
import { thresholdsOf } from './individuality-options.js';
import { isCloned, isEnoughForCloned } from './judge-note.js';

/** Whether a text is a copy, found out when it is asked. */
type CopyAnswer = () => boolean;

const asNote = (noteId: string, text: string) => ({ noteId, patientId: noteId, text });

/**
 * Compares texts two by two, as if each were the only other note. Each text is read once, however many others it is
 * compared with.
 */
export class PairCheck {
  readonly #reader = new NoteReader(new Set());
  /** All texts. They are compared in pools of two. */
  readonly #all = new NotePool(this.#reader);
  readonly #thresholds;
  readonly #known = new Map<string, { note: TokenizedNote; bound: CopyBound }>();

  /** @param minimumWords Fewest words of a text that can be a copy. */
  constructor(minimumWords: number) {
    this.#thresholds = thresholdsOf({ thresholds: { minimumWords } });
  }

  /** Whether each of the two texts is a copy of the other. Texts too different to be copies are not compared closely. */
  copies(one: string, other: string): readonly [CopyAnswer, CopyAnswer] {
    let pool: NotePool | undefined;
    const answer = (index: number, text: string, of: string) => () => {
      if (!this.#mayBeCopy(text, of)) return false;
      pool ??= this.#poolOf(one, other);
      return this.#isCloned(pool, index);
    };
    return [answer(0, one, other), answer(1, other, one)];
  }

  #isCloned(pool: NotePool, index: number): boolean {
    const note = pool.notes[index];
    return note !== undefined && isCloned(pool, note, this.#thresholds);
  }

  #poolOf(one: string, other: string): NotePool {
    const pool = new NotePool(this.#reader, this.#all);
    pool.add(asNote('one', one), false);
    pool.add(asNote('other', other), false);
    return pool;
  }

  #mayBeCopy(text: string, of: string): boolean {
    const { note } = this.#look(text);
    return this.#look(of).bound.mayContain(note, (words) =>
      isEnoughForCloned(note, words, this.#thresholds),
    );
  }

  #look(text: string) {
    const known = this.#known.get(text);
    if (known) return known;
    this.#reader.remember(text);
    const note = this.#all.add(asNote('one', text), false);
    const now = { note, bound: new CopyBound(note, this.#reader.lexis) };
    this.#known.set(text, now);
    return now;
  }
}
