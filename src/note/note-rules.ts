import type { Rule } from '../finding/rule.js';
import type { MemberFacts } from '../record/session-facts.js';
import type { ReadNoteFacts } from './read-note-facts.js';
import { absentMember } from './rules/absent-member.js';
import { aiReview } from './rules/ai-review.js';
import { amendment } from './rules/amendment.js';
import { clinicalMeaning } from './rules/clinical-meaning.js';
import { date } from './rules/date.js';
import { goalLink } from './rules/goal-link.js';
import { intervention } from './rules/intervention.js';
import { participation } from './rules/participation.js';
import { plan } from './rules/plan.js';
import { present } from './rules/present.js';
import { progress } from './rules/progress.js';
import { response } from './rules/response.js';
import { risk } from './rules/risk.js';
import { shared } from './rules/shared.js';
import { signature } from './rules/signature.js';
import { timeliness } from './rules/timeliness.js';
import { topicOnly } from './rules/topic-only.js';
import { typeContent } from './rules/type-content.js';
import { writtenBeforeEnd } from './rules/written-before-end.js';

/** Checked for every entry of the roster, including absent members. */
export const rosterNoteRules: readonly Rule<MemberFacts>[] = [absentMember, shared];

/** Checked for every member who attended. */
export const attendingNoteRules: readonly Rule<MemberFacts>[] = [present];

/** Checked for every note of a member who attended. */
export const noteRules: readonly Rule<ReadNoteFacts>[] = [
  participation,
  intervention,
  response,
  progress,
  plan,
  goalLink,
  risk,
  clinicalMeaning,
  topicOnly,
  signature,
  aiReview,
  writtenBeforeEnd,
  timeliness,
  date,
  amendment,
  typeContent,
];
