import { IndividualityCheck } from './individuality-check.js';
import type { IndividualityOptions } from './individuality-options.js';
import type { JudgedNote } from './judge-note.js';
import { maskedNames, sameName } from './name-words.js';
import type { NamedPerson } from './names-of-others.js';
import type { Note } from './note.js';

/** Whether two notes are about one patient, under the same name. */
const isSamePerson = (one: Note, other: Note): boolean =>
  one.patientId === other.patientId && sameName(one.name, other.name);

/** Notes that were read and indexed once, so that another version of one of them can be judged while it is typed. */
export class ReplaceableNotes {
  readonly check: IndividualityCheck;
  readonly #notes: readonly Note[];
  readonly #options: IndividualityOptions;
  readonly #roster: readonly NamedPerson[];

  /** @param roster Everyone in the room, if notes are given for only some of them. */
  constructor(
    notes: readonly Note[],
    options: IndividualityOptions,
    roster: readonly NamedPerson[] = [],
  ) {
    this.#notes = notes;
    this.#options = options;
    this.#roster = roster;
    this.check = new IndividualityCheck(notes, options, roster);
  }

  /** Judges every note, which fills the indexes, so that the first answer is as fast as the next. */
  warmUp(): void {
    for (const note of this.check.notes) this.check.judge(note);
  }

  /** Judges a note in place of the one at this position, or in addition to them at -1. */
  judge(note: Note, position: number): JudgedNote {
    const { pool, names, notes } = this.check;
    const replaced = notes[position];
    const index = replaced?.index ?? pool.notes.length;
    const newNames = [...maskedNames([note.name])].filter((word) => !names.has(word));
    // Another note is read differently if it contains the new name, or if the old name is no longer masked.
    const changesOthers =
      newNames.some((word) => pool.lexis.knows(word)) ||
      (replaced !== undefined && !isSamePerson(replaced.note, note));
    if (changesOthers) return this.#judgeAgain(note, position);
    return pool.lexis.borrowed(() =>
      this.check.judge(pool.read(note, index, false, false, newNames)),
    );
  }

  #judgeAgain(note: Note, position: number): JudgedNote {
    // The note keeps its position: if dates do not decide, the order decides which note is earlier.
    const all = position < 0 ? [...this.#notes, note] : this.#notes.with(position, note);
    const check = new IndividualityCheck(all, this.#options, this.#roster);
    const read = check.notes.at(position);
    if (!read) throw new TypeError('The note must be one of the notes that are judged.');
    return check.judge(read);
  }
}
