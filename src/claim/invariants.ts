import { found, type RuleSettings } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Rule, Subject } from '../finding/rule.js';
import type { RuleId } from '../finding/rule-ids.js';
import { attendance } from '../member/rules/attendance.js';
import { diagnosis } from '../member/rules/diagnosis.js';
import { minutes } from '../member/rules/minutes.js';
import { payer } from '../member/rules/payer.js';
import { present } from '../note/rules/present.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import { duplicateMember } from '../session/rules/duplicate-member.js';
import { facilitators } from '../session/rules/facilitators.js';
import { interactive } from '../session/rules/interactive.js';
import { minimumAttendance } from '../session/rules/minimum-attendance.js';
import { multiFamily } from '../session/rules/multi-family.js';
import { npi } from '../session/rules/npi.js';
import { place } from '../session/rules/place.js';
import { renderingProvider } from '../session/rules/rendering-provider.js';
import type { BilledClaimFacts, ClaimFacts } from './claim-facts.js';
import { admission } from './rules/admission.js';
import { charge } from './rules/charge.js';
import { diagnosisCount } from './rules/diagnosis-count.js';
import { modifiers } from './rules/modifiers.js';
import { otherPayerBalance } from './rules/other-payer-balance.js';
import { units } from './rules/units.js';
import { voided } from './rules/voided.js';

const ofSession: readonly Rule<SessionFacts>[] = [
  facilitators,
  minimumAttendance,
  interactive,
  multiFamily,
];
const ofMember: readonly Rule<MemberFacts>[] = [
  attendance,
  renderingProvider,
  npi,
  duplicateMember,
  minutes,
  diagnosis,
  payer,
  present,
  place,
];
/** The reasons that no setting releases, where a rule also has reasons that a setting may release. */
const strictReasons: Partial<Record<RuleId, readonly string[]>> = {
  'member/minutes': ['never-present'],
  'session/place': ['place-of-service-not-recorded'],
};

const ofRecordedClaim: readonly Rule<ClaimFacts>[] = [diagnosisCount, units, modifiers, admission];
const ofClaim: readonly Rule<BilledClaimFacts>[] = [voided, charge, otherPayerBalance];

const blocks = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'no-data';

const isStrict = ({ rule, reason }: Finding): boolean =>
  strictReasons[rule]?.includes(reason) ?? true;

// Findings that a setting turned off or made milder. The others are in the report already.
const overridden = <Judged extends Subject>(
  rules: readonly Rule<Judged>[],
  subject: Judged,
  settings: RuleSettings,
  known: readonly Finding[],
): Finding[] => {
  if (Object.keys(settings).length === 0) return [];
  const blocked = new Set(known.filter(blocks).map(({ key }) => key));
  return rules
    .flatMap((rule) => {
      const answer = found(rule, subject);
      return typeof answer === 'string' ? [] : answer;
    })
    .filter((finding) => blocks(finding) && isStrict(finding) && !blocked.has(finding.key));
};

/** The findings about the session that no setting can turn off. */
export const sessionInvariants = (
  facts: SessionFacts,
  settings: RuleSettings,
  known: readonly Finding[],
): Finding[] => overridden(ofSession, facts, settings, known);

/** The findings about one member and what the record says of the claim that no setting can turn off. */
export const memberInvariants = (
  facts: ClaimFacts,
  settings: RuleSettings,
  known: readonly Finding[],
): Finding[] => [
  ...overridden(ofMember, facts.attendee, settings, known),
  ...overridden(ofRecordedClaim, facts, settings, known),
];

/** The findings about one member's claim that no setting can turn off. */
export const claimInvariants = (
  facts: BilledClaimFacts,
  settings: RuleSettings,
  known: readonly Finding[],
): Finding[] => [
  ...memberInvariants(facts, settings, known),
  ...overridden(ofClaim, facts, settings, known),
];
