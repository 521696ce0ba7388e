import * as z from 'zod/mini';
import type { AsKept } from '../input/as-kept.js';
import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { tryInput } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { type MemberFacts, type SessionFacts, sessionFacts } from '../record/session-facts.js';
import { memberPart } from './member-part.js';
import { noteFrame } from './note-frame.js';

/** A chart note in its two parts. */
export interface ComposedNote {
  /** What every chart of the session may share: date, times, format, group type, size, theme, interventions. */
  frame: string;
  /** What belongs to this member alone. */
  member: string;
  /** The frame, an empty line, and the member’s section. */
  text: string;
}

/** The shape of a {@link ComposedNote}. */
export const composedNoteSchema: z.core.$ZodType<ComposedNote> = z.object({
  frame: z.string(),
  member: z.string(),
  text: z.string(),
});

// If a patient is listed twice, the entry that attended counts.
const entryOf = ({ roster }: SessionFacts, patientId: string): MemberFacts | undefined => {
  const entries = roster.filter((entry) => entry.patientId === patientId);
  return entries.find(({ attended }) => attended) ?? entries[0];
};

/**
 * Writes the two-part chart note of one member: the shared frame of the session and the member’s section,
 * from what was recorded and in the recorded words. Missing information becomes a labeled blank,
 * `Response: ________`; nothing is invented. The note names no other member, and this member by the given name.
 * For an absent member the section says so and contains only plan and risk. The note is a draft until a clinician
 * has read and signed it.
 *
 * @param session What happened in the session, and what the charts say about it.
 * @param patientId A patient on the roster.
 * @throws {@link InputError} if the session is malformed, and at `/patientId` (`value`) if no one
 *   on the roster has that ID.
 */
export const composeNote = (session: AsKept<GroupSession>, patientId: string): ComposedNote => {
  const faults: InputFault[] = [];
  const recorded = tryInput(groupSessionSchema, session, '', faults);
  const validId = tryInput(z.string(), patientId, '/patientId', faults);
  if (!recorded || validId === undefined) throw new InputError(faults);
  const facts = sessionFacts(recorded, { payers: undefined });
  const entry = entryOf(facts, validId);
  if (!entry) throw new InputError([inputFault('/patientId', 'value')]);
  const frame = noteFrame(facts);
  const member = memberPart(entry);
  return { frame, member, text: `${frame}\n\n${member}` };
};
