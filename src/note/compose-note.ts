import * as z from 'zod/mini';
import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { tryInput } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { type MemberFacts, type SessionFacts, sessionFacts } from '../record/session-facts.js';
import { memberAccount } from './member-account.js';
import { noteFrame } from './note-frame.js';

/** A chart note in its two parts. */
export interface ComposedNote {
  /** What every chart of the session may share: date, times, format, group type, size, theme, interventions. */
  frame: string;
  /** What is this member’s alone. */
  member: string;
  /** The frame, an empty line, and the member’s section. */
  text: string;
}

// A patient who stands on the roster twice is composed where they attended.
const entryOf = ({ roster }: SessionFacts, patientId: string): MemberFacts | undefined => {
  const entries = roster.filter((entry) => entry.patientId === patientId);
  return entries.find(({ attended }) => attended) ?? entries[0];
};

/**
 * Writes the two-part chart note of one member: the shared frame of the session and the member’s section,
 * from what was recorded and in its words. What is missing is left as a labelled blank, `Response: ________`,
 * never invented. No other member is named; this one by the name that was given. Of an absent member
 * the section says so, with plan and risk alone. It is a draft until a clinician has read and signed it.
 *
 * @param session What happened in the room, and what the charts say of it.
 * @param patientId A patient on the roster.
 * @throws {@link InputError} where the session is malformed, and at `/patientId` (`value`) where nobody
 *   on the roster has that id.
 */
export const composeNote = (session: GroupSession, patientId: string): ComposedNote => {
  const faults: InputFault[] = [];
  const scene = tryInput(groupSessionSchema, session, '', faults);
  const wanted = tryInput(z.string(), patientId, '/patientId', faults);
  if (!scene || wanted === undefined) throw new InputError(faults);
  const facts = sessionFacts(scene, { payers: undefined });
  const entry = entryOf(facts, wanted);
  if (!entry) throw new InputError([inputFault('/patientId', 'value')]);
  const frame = noteFrame(facts);
  const member = memberAccount(entry);
  return { frame, member, text: `${frame}\n\n${member}` };
};
