import type { PreparedOptions } from '../finding/prepared-options.js';
import type { AsKept } from '../input/as-kept.js';
import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, readInput } from '../input/read-input.js';
import { type IndividualityOptions, readScoreOptions } from './individuality-options.js';
import type { NoteIndividuality } from './individuality-report.js';
import { mostNotes, type Note, noteSchema, tryNotes } from './note.js';
import { ReplaceableNotes } from './replaceable-notes.js';

/**
 * Notes that were read and indexed once, so that one of them can be scored while it is typed.
 * Opaque: pass it to {@link scoreNote}. It is not JSON. It belongs to the copy of the library that made it.
 */
export class PreparedNotes {
  /** Says what this is. A copy or a clone of the handle is refused. */
  readonly prepared = 'notes';
  readonly #notes: ReplaceableNotes;

  /** @internal */
  constructor(notes: readonly Note[], options: IndividualityOptions) {
    this.#notes = new ReplaceableNotes(notes, options);
    this.#notes.warmUp();
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
    const notes = prepared.#notes;
    const position = notes.check.notes.findIndex((one) => one.note.noteId === note.noteId);
    return notes.judge(note, position).entry;
  }
}

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
