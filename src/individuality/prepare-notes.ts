import type { PreparedOptions } from '../finding/prepared-options.js';
import type { AsKept } from '../input/as-kept.js';
import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, readInput } from '../input/read-input.js';
import { IndividualityCheck } from './individuality-check.js';
import { type IndividualityOptions, readScoreOptions } from './individuality-options.js';
import type { NoteIndividuality } from './individuality-report.js';
import { maskedNames, sameName } from './name-words.js';
import { mostNotes, type Note, noteSchema, tryNotes } from './note.js';

/**
 * Notes that were read and indexed once, so that one of them can be scored while it is typed.
 * Opaque: pass it to {@link scoreNote}. It is not JSON. It belongs to the copy of the library that made it.
 */
export class PreparedNotes {
  /** Says what this is. A copy or a clone of the handle is refused. */
  readonly prepared = 'notes';
  readonly #notes: readonly Note[];
  readonly #options: IndividualityOptions;
  readonly #check: IndividualityCheck;

  /** @internal */
  constructor(notes: readonly Note[], options: IndividualityOptions) {
    this.#notes = notes;
    this.#options = options;
    this.#check = new IndividualityCheck(notes, options);
    // Judging every note now fills the indexes, so that the first score is as fast as the next.
    for (const note of this.#check.notes) this.#check.judge(note);
  }

  /**
   * Whether the value was made by {@link prepareNotes}. An object that only inherits from one holds nothing.
   *
   * @internal
   */
  static is(value: unknown): value is PreparedNotes {
    return typeof value === 'object' && value !== null && #notes in value;
  }

  /** @internal */
  static score(prepared: PreparedNotes, note: Note): NoteIndividuality {
    const check = prepared.#check;
    const { pool } = check;
    const replaced = check.notes.find((one) => one.note.noteId === note.noteId);
    const index = replaced?.index ?? pool.notes.length;
    const newNames = [...maskedNames([note.name])].filter((word) => !check.names.has(word));
    // Another note is read differently if it contains the new name, or if the old name is no longer masked.
    const changesOthers =
      newNames.some((word) => pool.lexis.knows(word)) ||
      (replaced !== undefined && !isSamePerson(replaced.note, note));
    if (changesOthers) return prepared.#scoreAgain(note);
    return pool.lexis.borrowed(
      () => check.judge(pool.read(note, index, false, false, newNames)).entry,
    );
  }

  #scoreAgain(note: Note): NoteIndividuality {
    // The note keeps its position: if dates do not decide, the order decides which note is earlier.
    const isNew = this.#notes.every(({ noteId }) => noteId !== note.noteId);
    const others = this.#notes.map((one) => (one.noteId === note.noteId ? note : one));
    const check = new IndividualityCheck([...others, ...(isNew ? [note] : [])], this.#options);
    const [entry] = check.notes.flatMap((one) =>
      one.note === note ? [check.judge(one).entry] : [],
    );
    if (!entry) throw new TypeError('The note must be one of the notes that are judged.');
    return entry;
  }
}

/** Whether two notes are about one patient, under the same name. */
const isSamePerson = (one: Note, other: Note): boolean =>
  one.patientId === other.patientId && sameName(one.name, other.name);

/**
 * Reads and indexes notes once, for {@link scoreNote}.
 *
 * @param notes At most 1,000, for example all notes of the session that are already written.
 * @throws {@link InputError} if the input is malformed.
 */
export const prepareNotes = (
  notes: AsKept<Note[]>,
  options: AsKept<IndividualityOptions> | PreparedOptions = {},
): PreparedNotes => {
  const faults: InputFault[] = [];
  const read = readScoreOptions(options, faults);
  const valid = tryNotes(notes, read?.own.history, mostNotes, faults);
  return new PreparedNotes(orThrow(valid, faults), orThrow(read, faults).own);
};

/**
 * Scores one note against prepared notes. If one of them has the same `noteId`, this note replaces it.
 * The result is what `scoreNoteIndividuality` reports for the note among the others.
 *
 * @throws {@link InputError} if the input is malformed.
 */
export const scoreNote = (note: AsKept<Note>, prepared: PreparedNotes): NoteIndividuality => {
  const read = readInput(noteSchema, note);
  if (!PreparedNotes.is(prepared)) throw new InputError([inputFault('/options', 'type')]);
  return PreparedNotes.score(prepared, read);
};
