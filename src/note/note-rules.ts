import type { Rule } from '../finding/rule.js';
import type { MemberFacts, NoteFacts } from '../session/member-facts.js';
import { participation } from './rules/participation.js';
import { signature } from './rules/signature.js';

/** Asked of every entry of the roster, absent members included. */
export const rosterNoteRules: readonly Rule<MemberFacts>[] = [];

/** Asked of every member who attended. */
export const attendingNoteRules: readonly Rule<MemberFacts>[] = [];

/** Asked of every note of a member who attended. */
export const noteRules: readonly Rule<NoteFacts>[] = [participation, signature];
