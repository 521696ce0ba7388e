import * as z from 'zod/mini';
import { type Finding, findingSchema } from '../finding/finding.js';
import type { PreparedOptions, ReadOptions } from '../finding/prepared-options.js';
import type { IndividualityOptions } from '../individuality/individuality-options.js';
import {
  type NoteIndividuality,
  noteIndividualitySchema,
} from '../individuality/individuality-report.js';
import type { AsKept } from '../input/as-kept.js';
import { InputError, inputFault } from '../input/input-error.js';
import { readInput } from '../input/read-input.js';
import { readingOf } from '../note-reading/read-note-text.js';
import type { GroupSession } from '../record/group-session.js';
import { type MemberNote, memberNoteSchema } from '../record/member-note.js';
import { aboutNote, hasNote, sessionFacts } from '../record/session-facts.js';
import { laterRules, memberFindings } from './member-findings.js';
import { readSession } from './read-session.js';
import { SessionComparison } from './session-comparison.js';
import { sessionNote } from './session-notes.js';
import { circumstancesOf, sessionTerms } from './session-terms.js';
import { type ValidationOptions, validationOptionsSchema } from './validation-options.js';

/** What a form shows while a note is typed. */
export interface NoteCheck {
  /** What can be corrected in the note now. */
  now: Finding[];
  /** What can only be right after the session: the signature, timeliness, the cosignature. */
  later: Finding[];
  /** How much of the note belongs to this patient alone; `null` if notes are not compared or the member was absent. */
  individuality: NoteIndividuality | null;
}

/** The shape of a {@link NoteCheck}. */
export const noteCheckSchema: z.core.$ZodType<NoteCheck> = z.object({
  now: z.array(findingSchema),
  later: z.array(findingSchema),
  individuality: z.nullable(noteIndividualitySchema),
});

/**
 * A session that was read once, so that one note can be checked while it is typed.
 * Opaque: pass it to {@link checkNote}. It is not JSON. It belongs to the copy of the library that made it.
 */
export class PreparedSession {
  /** Says what this is. A copy or a clone of the handle is refused. */
  readonly prepared = 'session';
  readonly #session: GroupSession;
  readonly #read: ReadOptions<ValidationOptions>;
  readonly #comparison: SessionComparison;

  /** @internal */
  constructor(session: GroupSession, read: ReadOptions<ValidationOptions>) {
    this.#session = session;
    this.#read = read;
    this.#comparison = this.#compare(session);
    this.#comparison.warmUp();
  }

  /**
   * Whether the value was made by {@link prepareSession}.
   *
   * @internal
   */
  static is(value: unknown): value is PreparedSession {
    return typeof value === 'object' && value !== null && #session in value;
  }

  /** @internal */
  static timeZoneOf(prepared: PreparedSession): string | undefined {
    return prepared.#session.timeZone;
  }

  /**
   * What the rules find about a note; `undefined` if the patient is not on the roster.
   *
   * @internal
   */
  static check(
    prepared: PreparedSession,
    patientId: string,
    note: MemberNote,
  ): NoteCheck | undefined {
    const { members } = prepared.#session;
    const entries = [...members.entries()].filter(([, member]) => member.patientId === patientId);
    // Of a patient who is listed twice, the entry that attended has the note.
    const entry = entries.find(([, { attendance }]) => attendance === 'attended') ?? entries[0];
    if (!entry) return undefined;
    const [position, member] = entry;
    const written = members.with(position, { ...member, note });
    return prepared.#checkAt(position, { ...prepared.#session, members: written }, note);
  }

  #checkAt(position: number, session: GroupSession, { noteId }: MemberNote): NoteCheck {
    const { basis, own } = this.#read;
    const facts = sessionFacts(session, circumstancesOf(this.#read));
    const member = facts.roster[position];
    if (!member) throw new TypeError('The member must be on the roster.');
    const terms = sessionTerms(facts, basis);
    const readText = own.reading === 'off' ? undefined : readingOf;
    const findings = memberFindings(member, terms, undefined, readText).filter(({ path }) =>
      `${path}/`.startsWith(`${member.path}/note/`),
    );
    let individuality: NoteIndividuality | null = null;
    if (member.attendance !== 'absent' && hasNote(member)) {
      // A note is not its own history: with the ID of an earlier note, it is compared without that one.
      const isEarlier = this.#options.history?.some((one) => one.noteId === noteId);
      const comparison = isEarlier ? this.#compare(session) : this.#comparison;
      const typed = sessionNote(aboutNote(member), facts);
      const judged = comparison.judgeInstead(typed);
      findings.push(...comparison.nameFindings(typed, judged.names, terms));
      if (own.individuality !== false) {
        findings.push(...comparison.comparisonFindings(typed, judged, terms));
        individuality = comparison.entryOf(typed, judged);
      }
    }
    return {
      now: findings.filter(({ rule }) => !laterRules.has(rule)),
      later: findings.filter(({ rule }) => laterRules.has(rule)),
      individuality,
    };
  }

  get #options(): IndividualityOptions {
    return this.#read.own.individuality || {};
  }

  #compare(session: GroupSession): SessionComparison {
    const facts = sessionFacts(session, circumstancesOf(this.#read));
    return new SessionComparison(facts, this.#options);
  }
}

/**
 * Reads a session once, for {@link checkNote}.
 *
 * @param session The group session, with the notes that are already written.
 * @param options As for `validateGroupSession`; plain or prepared. Same-day services are not needed.
 * @throws {@link InputError} if the input is malformed.
 */
export const prepareSession = (
  session: AsKept<GroupSession>,
  options: AsKept<ValidationOptions> | PreparedOptions = {},
): PreparedSession => {
  const { recorded, read } = readSession(session, validationOptionsSchema, options, '/options');
  return new PreparedSession(recorded, read);
};

const typedSchema = z.strictObject({
  timeZone: z.exactOptional(z.string()),
  patientId: z.string(),
  note: memberNoteSchema,
});

/**
 * Checks the note of one member while it is typed, in place of the note that the session has. The findings are those
 * about the note in the report of `validateGroupSession` on the session with this note.
 *
 * @param prepared The result of {@link prepareSession}.
 * @param patientId The member.
 * @param note The note as it is typed.
 * @throws {@link InputError} if the input is malformed or the patient is not on the roster. Faults of the note start
 *   with `/note`.
 */
export const checkNote = (
  prepared: PreparedSession,
  patientId: string,
  note: AsKept<MemberNote>,
): NoteCheck => {
  if (!PreparedSession.is(prepared)) throw new InputError([inputFault('', 'type')]);
  const timeZone = PreparedSession.timeZoneOf(prepared);
  const typed = { ...(timeZone === undefined ? {} : { timeZone }), patientId, note };
  const read = readInput(typedSchema, typed);
  const checked = PreparedSession.check(prepared, read.patientId, read.note);
  if (!checked) throw new InputError([inputFault('/patientId', 'value')]);
  return checked;
};
