import type { Rule } from '../finding/rule.js';
import type { MemberFacts } from './member-facts.js';
import { droppedToOne } from './rules/dropped-to-one.js';
import { interactive } from './rules/interactive.js';
import { minimumAttendance } from './rules/minimum-attendance.js';
import { renderingProvider } from './rules/rendering-provider.js';
import { presenceTimes, times } from './rules/times.js';
import type { SessionFacts } from './session-facts.js';

/** Asked of the session as a whole: their findings hold every member. */
export const sessionRules: readonly Rule<SessionFacts>[] = [
  times,
  minimumAttendance,
  droppedToOne,
  interactive,
];

/** Asked of every entry of the roster, absent members included. */
export const rosterSessionRules: readonly Rule<MemberFacts>[] = [];

/** Asked of every member who attended: what rests on one member, rendering provider or payer. */
export const attendingSessionRules: readonly Rule<MemberFacts>[] = [
  presenceTimes,
  renderingProvider,
];
