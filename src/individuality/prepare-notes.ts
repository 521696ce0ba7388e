import type { PreparedOptions } from '../finding/prepared-options.js';
import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, readInput } from '../input/read-input.js';
import { ComparedNotes, maskedNames } from './compared-notes.js';
import type { NoteIndividuality } from './individuality-report.js';
import { sameName } from './names.js';
import { type IndividualityOptions, type Note, noteSchema } from './note.js';
import { mostNotes, tryNotes } from './read-notes.js';
import { readScoreOptions } from './score-options.js';

/**
 * Notes that were read and indexed once, so that one of them can be scored while it is typed.
 * Opaque: pass it to {@link scoreNote}. It is not JSON.
 */
export class PreparedNotes {
  readonly #notes: readonly Note[];
  readonly #options: IndividualityOptions;
  readonly #compared: ComparedNotes;

  /** @internal */
  constructor(notes: readonly Note[], options: IndividualityOptions) {
    this.#notes = notes;
    this.#options = options;
    this.#compared = new ComparedNotes(notes, options);
    for (const note of this.#compared.given) this.#compared.judge(note);
  }

  /**
   * Whether the value was made by {@link prepareNotes}. What only inherits from such a value holds nothing.
   *
   * @internal
   */
  static is(value: unknown): value is PreparedNotes {
    return typeof value === 'object' && value !== null && #notes in value;
  }

  /** @internal */
  static score(prepared: PreparedNotes, note: Note): NoteIndividuality {
    const compared = prepared.#compared;
    const { comparison, given } = compared;
    const standsFor = given.find((one) => one.note.noteId === note.noteId);
    const place = standsFor?.place ?? comparison.notes.length;
    const newNames = [...maskedNames([note.name])].filter((word) => !compared.names.has(word));
    // A new name that stands in a note changes how this note is read; an old one is masked no longer.
    const changesOthers =
      newNames.some((word) => comparison.lexis.knows(word)) ||
      (standsFor !== undefined && !isSamePerson(standsFor.note, note));
    if (changesOthers) return prepared.#afresh(note);
    return comparison.lexis.borrowed(
      () => compared.judge(comparison.read(note, place, false, false, newNames)).entry,
    );
  }

  #afresh(note: Note): NoteIndividuality {
    // It keeps its place: what was written earlier is told by the order, where dates do not.
    const isNew = this.#notes.every(({ noteId }) => noteId !== note.noteId);
    const others = this.#notes.map((one) => (one.noteId === note.noteId ? note : one));
    const compared = new ComparedNotes([...others, ...(isNew ? [note] : [])], this.#options);
    const [entry] = compared.given.flatMap((one) =>
      one.note === note ? [compared.judge(one).entry] : [],
    );
    if (!entry) throw new TypeError('The note that was given is judged.');
    return entry;
  }
}

/** Whether two notes are of one person, under one name. */
const isSamePerson = (one: Note, other: Note): boolean =>
  one.patientId === other.patientId && sameName(one.name, other.name);

/**
 * Reads and indexes notes once, for {@link scoreNote}.
 *
 * @param notes At most 1,000, such as all notes of the session that are already written.
 * @throws {@link InputError} where the input is malformed.
 */
export const prepareNotes = (
  notes: readonly Note[],
  options: IndividualityOptions | PreparedOptions = {},
): PreparedNotes => {
  const faults: InputFault[] = [];
  const read = readScoreOptions(options, faults);
  const given = tryNotes(notes, read?.own.history, mostNotes, faults);
  return new PreparedNotes(orThrow(given, faults), orThrow(read, faults).own);
};

/**
 * Scores one note against prepared ones; where they hold a note of its id, this one stands in for it.
 * The answer is the same as that of `scoreNoteIndividuality` for the note among the others.
 *
 * @throws {@link InputError} where the input is malformed.
 */
export const scoreNote = (note: Note, prepared: PreparedNotes): NoteIndividuality => {
  const read = readInput(noteSchema, note);
  if (!PreparedNotes.is(prepared)) throw new InputError([inputFault('/options', 'type')]);
  return PreparedNotes.score(prepared, read);
};
