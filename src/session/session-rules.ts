import type { Rule } from '../finding/rule.js';
import type { MemberFacts } from '../record/session-facts.js';
import type { ReadSessionFacts } from './read-session-facts.js';
import { credential } from './rules/credential.js';
import { date } from './rules/date.js';
import { didactic } from './rules/didactic.js';
import { droppedToOne } from './rules/dropped-to-one.js';
import { duplicateMember } from './rules/duplicate-member.js';
import { duration } from './rules/duration.js';
import { facilitators } from './rules/facilitators.js';
import { frame } from './rules/frame.js';
import { groupSize } from './rules/group-size.js';
import { groupType } from './rules/group-type.js';
import { informational } from './rules/informational.js';
import { interactive } from './rules/interactive.js';
import { minimumAttendance } from './rules/minimum-attendance.js';
import { multiFamily } from './rules/multi-family.js';
import { npi } from './rules/npi.js';
import { payerGroupSize } from './rules/payer-group-size.js';
import { payerMinutes } from './rules/payer-minutes.js';
import { perDiem } from './rules/per-diem.js';
import { place } from './rules/place.js';
import { renderingProvider } from './rules/rendering-provider.js';
import { skillsLinkage } from './rules/skills-linkage.js';
import { supervision, supervisorPresence } from './rules/supervision.js';
import { telehealth } from './rules/telehealth.js';
import { presenceTimes, times } from './rules/times.js';

/** Rules for the session as a whole. Their findings apply to every member. */
export const sessionRules: readonly Rule<ReadSessionFacts>[] = [
  times,
  date,
  facilitators,
  groupType,
  minimumAttendance,
  droppedToOne,
  groupSize,
  interactive,
  didactic,
  skillsLinkage,
  multiFamily,
  frame,
  duration,
  supervisorPresence,
];

/** Rules for every entry of the roster, absent members included. */
export const rosterSessionRules: readonly Rule<MemberFacts>[] = [duplicateMember];

/** Rules for every member who attended. Their findings depend on that member, rendering provider or payer. */
export const attendingSessionRules: readonly Rule<MemberFacts>[] = [
  presenceTimes,
  payerGroupSize,
  payerMinutes,
  renderingProvider,
  npi,
  credential,
  supervision,
  telehealth,
  place,
  perDiem,
  informational,
];
