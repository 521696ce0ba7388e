import type { PersonName } from '../record/group-member.js';
import type { ComparedNote } from './comparing/compared-note.js';
import { Comparison } from './comparing/comparison.js';
import { type JudgedNote, judgeNote } from './judge-note.js';
import { loneWords, nameWords, sameName } from './names.js';
import { type NamedPerson, type OtherName, RosterNames } from './names-of-others.js';
import type { IndividualityOptions, Note } from './note.js';
import { type Thresholds, thresholdsOf } from './thresholds.js';

/** Folded words of all the names that are to be masked. */
export const maskedNames = (names: Iterable<PersonName | undefined>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const name of names)
    if (name) for (const word of loneWords(nameWords(name))) words.add(word);
  return words;
};

/** Notes taken into a comparison, and the names of those who belong together. */
export class ComparedNotes {
  readonly comparison: Comparison;
  readonly thresholds: Thresholds;
  readonly given: readonly ComparedNote[];
  readonly names: ReadonlySet<string>;
  readonly #rooms = new Map<string | undefined, NamedPerson[]>();
  readonly #rosters = new Map<string | undefined, RosterNames>();
  readonly #harmless: readonly PersonName[];

  /** @param roster Everybody in the room, where that is more than those whose notes are given. */
  constructor(
    notes: readonly Note[],
    options: IndividualityOptions,
    roster?: readonly NamedPerson[],
  ) {
    const { history = [], names = [] } = options;
    this.names = maskedNames([
      ...[...notes, ...history, ...(roster ?? [])].map(({ name }) => name),
      ...names,
    ]);
    this.thresholds = thresholdsOf(options);
    this.comparison = new Comparison(this.names);
    for (const note of history) this.comparison.add(note, true);
    this.given = notes.map((note) => this.comparison.add(note, false));
    this.#harmless = names;
    for (const note of notes) {
      const room = this.#rooms.get(note.sessionId);
      if (room) room.push(note);
      else this.#rooms.set(note.sessionId, [...(roster ?? []), note]);
    }
  }

  /** Judges a note: one that was given, or one that stands in for it. */
  judge(note: ComparedNote): JudgedNote {
    return judgeNote(this.comparison, note, this.thresholds, this.namesIn(note));
  }

  /** Where a note names another member of its group. */
  namesIn({ note, text }: ComparedNote): readonly OtherName[] {
    const own = new Set(note.name ? loneWords(nameWords(note.name)) : []);
    const { lexis } = this.comparison;
    if (text.names.every(({ form }) => own.has(lexis.text(form.word)))) return [];
    return this.#rosterOf(note).find(note.patientId, note.text, text.names, lexis);
  }

  // Somebody new in the room, whose note is tried on it, may share a name with a member.
  #rosterOf(note: Note): RosterNames {
    const room = this.#rooms.get(note.sessionId) ?? [];
    const isKnown = room.some(
      ({ patientId, name }) => patientId === note.patientId && sameName(name, note.name),
    );
    return isKnown
      ? this.#rosterOfRoom(note.sessionId, room)
      : new RosterNames([...room, note], this.#harmless);
  }

  #rosterOfRoom(sessionId: string | undefined, room: readonly NamedPerson[]): RosterNames {
    const known = this.#rosters.get(sessionId);
    if (known) return known;
    const roster = new RosterNames(room, this.#harmless);
    this.#rosters.set(sessionId, roster);
    return roster;
  }
}
