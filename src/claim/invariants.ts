import type { Finding } from '../finding/finding.js';
import { ask, type RuleSettings } from '../finding/inquiry.js';
import type { Rule, Subject } from '../finding/rule.js';
import { diagnosis } from '../member/rules/diagnosis.js';
import { payer } from '../member/rules/payer.js';
import { present } from '../note/rules/present.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import { duplicateMember } from '../session/rules/duplicate-member.js';
import { interactive } from '../session/rules/interactive.js';
import { minimumAttendance } from '../session/rules/minimum-attendance.js';
import { multiFamily } from '../session/rules/multi-family.js';
import { npi } from '../session/rules/npi.js';
import { renderingProvider } from '../session/rules/rendering-provider.js';
import type { BatchFacts } from './batch-facts.js';
import type { ClaimFacts } from './claim-facts.js';
import { charge } from './rules/charge.js';
import { diagnosisCount } from './rules/diagnosis-count.js';
import { institutional } from './rules/institutional.js';
import { units } from './rules/units.js';

const ofSession: readonly Rule<SessionFacts>[] = [minimumAttendance, interactive, multiFamily];
const ofBatch: readonly Rule<BatchFacts>[] = [institutional];
const ofMember: readonly Rule<MemberFacts>[] = [
  renderingProvider,
  npi,
  duplicateMember,
  diagnosis,
  payer,
  present,
];
const ofClaim: readonly Rule<ClaimFacts>[] = [charge, diagnosisCount, units];

const cannotStand = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'no-data';

const silenced = <Asked extends Subject>(
  rules: readonly Rule<Asked>[],
  subject: Asked,
  settings: RuleSettings,
  heard: readonly Finding[],
): Finding[] => {
  const findings: Finding[] = [];
  // Only a setting can have silenced a rule: without one, what it found stands in the report already.
  for (const rule of rules) if (settings[rule.id]) ask(rule, subject, {}, findings);
  return findings.filter(
    (finding) =>
      cannotStand(finding) &&
      !heard.some((known) => known.rule === finding.rule && cannotStand(known)),
  );
};

/** What no setting of a rule lets through, of the session and its claims together. */
export const batchInvariants = (
  facts: BatchFacts,
  settings: RuleSettings,
  heard: readonly Finding[],
): Finding[] => [
  ...silenced(ofSession, facts, settings, heard),
  ...silenced(ofBatch, facts, settings, heard),
];

/** What no setting of a rule lets through, of one member's claim. */
export const claimInvariants = (
  facts: ClaimFacts,
  settings: RuleSettings,
  heard: readonly Finding[],
): Finding[] => [
  ...silenced(ofMember, facts.of, settings, heard),
  ...silenced(ofClaim, facts, settings, heard),
];
