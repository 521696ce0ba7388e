import type { TextEvidence } from '../finding/finding.js';
import type { SessionFacts } from '../record/session-facts.js';

/** What the texts of a session's notes say about the group. */
export interface SessionTexts {
  /** The exchange between members that the notes of those who attended show, one entry for each such note. */
  exchanges(): readonly (readonly TextEvidence[])[];
  /** What the shared parts of the notes say. */
  frames(): { readonly focus: TextEvidence[]; readonly interventions: TextEvidence[] };
}

/** The facts of a session, with what the texts of its notes say. */
export interface ReadSessionFacts extends SessionFacts {
  /** `undefined` if no note has such a text, or texts are not read. */
  readonly texts: SessionTexts | undefined;
}
