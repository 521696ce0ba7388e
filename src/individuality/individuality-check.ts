import { givenId } from '../input/read-input.js';
import type { PersonName } from '../record/person-name.js';
import { NotePool } from './comparing/note-pool.js';
import { NoteReader } from './comparing/note-reader.js';
import type { TokenizedNote } from './comparing/tokenized-note.js';
import {
  type IndividualityOptions,
  type Thresholds,
  thresholdsOf,
} from './individuality-options.js';
import { type JudgedNote, judgeNote } from './judge-note.js';
import { loneWords, maskedNames, nameWords, sameName } from './name-words.js';
import { type NamedPerson, type OtherName, RosterNames } from './names-of-others.js';
import type { Note } from './note.js';
import { isUnspaced } from './unspaced-names.js';

/** Notes that are ready to be judged against each other and their history, with the rosters of their sessions. */
export class IndividualityCheck {
  readonly pool: NotePool;
  readonly thresholds: Thresholds;
  /** The notes to judge, in input order. */
  readonly notes: readonly TokenizedNote[];
  readonly names: ReadonlySet<string>;
  /** The people of each session; notes without a session ID count as one session. */
  readonly #rooms = new Map<string | undefined, NamedPerson[]>();
  readonly #rosters = new Map<string | undefined, RosterNames>();
  readonly #harmless: readonly PersonName[];

  /** @param roster Everyone in the room, if notes are given for only some of them. */
  constructor(
    notes: readonly Note[],
    options: IndividualityOptions,
    roster: readonly NamedPerson[] = [],
  ) {
    const { history = [], names = [] } = options;
    this.names = maskedNames([
      ...[...notes, ...history, ...roster].map(({ name }) => name),
      ...names,
    ]);
    this.thresholds = thresholdsOf(options);
    this.pool = new NotePool(new NoteReader(this.names));
    for (const note of history) this.pool.add(note, true);
    this.notes = notes.map((note) => this.pool.add(note, false));
    this.#harmless = names;
    for (const note of notes) {
      const sessionId = givenId(note.sessionId);
      const room = this.#rooms.get(sessionId);
      if (room) room.push(note);
      else this.#rooms.set(sessionId, [...roster, note]);
    }
  }

  /** Judges a note: one of the notes, or one that replaces it. */
  judge(note: TokenizedNote): JudgedNote {
    return judgeNote(this.pool, note, this.thresholds, this.namesIn(note));
  }

  /** Where a note names another member of its group. */
  namesIn({ note, text }: TokenizedNote): readonly OtherName[] {
    const own = new Set(note.name ? loneWords(nameWords(note.name)) : []);
    const { lexis } = this.pool;
    const onlyOwn = text.names.every(({ form }) => own.has(lexis.text(form.word)));
    if (onlyOwn && !isUnspaced(note.text)) return [];
    return this.#rosterOf(note).find(note.patientId, note.text, text.names, lexis);
  }

  // The patient of a note that is scored before it is added may be new and share a name with a member.
  #rosterOf(note: Note): RosterNames {
    const sessionId = givenId(note.sessionId);
    const room = this.#rooms.get(sessionId) ?? [];
    const isKnown = room.some(
      ({ patientId, name }) => patientId === note.patientId && sameName(name, note.name),
    );
    return isKnown
      ? this.#rosterOfRoom(sessionId, room)
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
