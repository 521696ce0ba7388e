import type { Rule } from '../finding/rule.js';
import type { JudgedMemberNote, SearchedMemberNote } from './judged-member-note.js';
import { individuality } from './rules/individuality.js';
import { otherMemberNamed } from './rules/other-member-named.js';

// A file of its own, so that a check of a session without the comparison has nothing of these rules.
/** Checked for every note of a member who attended, after the search for other members' names. */
export const searchedNoteRules: readonly Rule<SearchedMemberNote>[] = [otherMemberNamed];

/** Checked for every note of a member who attended, if notes are compared. */
export const comparedNoteRules: readonly Rule<JudgedMemberNote>[] = [individuality];
