import type { Thresholds } from '../individuality/individuality-options.js';
import type { JudgedNote } from '../individuality/judge-note.js';
import type { NoteFacts } from '../record/session-facts.js';

/** The name of another member in one field of a note. */
export interface NameInField {
  /** `'response'`. */
  readonly field: string;
  /** Whether it is the full name. */
  readonly full: boolean;
}

/** The note of a member who attended, searched for other members' names. */
export interface SearchedMemberNote extends NoteFacts {
  readonly otherNames: readonly NameInField[];
}

/** The note of a member who attended, compared with other notes. */
export interface JudgedMemberNote extends NoteFacts {
  readonly judged: JudgedNote;
  readonly thresholds: Thresholds;
}
