import { buildClaim } from '../claim/build-claim.js';
import {
  type BatchFacts,
  billedClaimFacts,
  claimFacts,
  complexityForAll,
} from '../claim/claim-facts.js';
import { batchRules, claimRules } from '../claim/claim-rules.js';
import { claimInvariants, sessionInvariants } from '../claim/invariants.js';
import type { ProfessionalClaim } from '../claim/professional-claim.js';
import { unsentCharge, unsentClaim } from '../claim/unsent-claim.js';
import { ask } from '../finding/ask.js';
import { type Finding, holds } from '../finding/finding.js';
import type { PreparedOptions } from '../finding/prepared-options.js';
import type { RuleId } from '../finding/rule-ids.js';
import type { Terms } from '../finding/terms.js';
import type { AsKept } from '../input/as-kept.js';
import { InputError } from '../input/input-error.js';
import type { GroupSession } from '../record/group-session.js';
import { type MemberFacts, sessionFacts } from '../record/session-facts.js';
import type { PoliciesByPayer } from '../reference/payer-policy.js';
import { placeOfUnread, type UnreadLine } from '../unbundling/unread-line.js';
import { checkSession } from '../validation/check-session.js';
import { readSession } from '../validation/read-session.js';
import { allParts } from '../validation/session-parts.js';
import type { SessionReport } from '../validation/session-report.js';
import { circumstancesOf, placesOf, sessionTerms } from '../validation/session-terms.js';
import { type Billing, billingSchema } from './billing.js';
import type { ClaimBatch, HeldClaim, NotBilled } from './claim-batch.js';
import { rosterFaults } from './roster-faults.js';

type Decision =
  | { in: 'claims'; claim: ProfessionalClaim }
  | { in: 'held'; held: HeldClaim }
  | { in: 'notBilled'; notBilled: NotBilled }
  | { in: 'absent' };

/** The facts of the session, and how its claims are billed. */
interface Batch extends BatchFacts {
  readonly billing: Billing;
  readonly payers: PoliciesByPayer | undefined;
  readonly complexityForAll: boolean;
}

/** The list a roster entry goes to, with its findings. */
interface Decided {
  readonly patientId: string;
  readonly decision: Decision;
  /** The member's findings and the claim's. */
  readonly findings: readonly Finding[];
}

const isDayRate = ({ rule, outcome }: Finding): boolean =>
  rule === 'session/per-diem' && outcome === 'fail';

// Whether a policy is still in force is decided once, by a person who read it, and never by a release.
const isReleasable = ({ rule, reason, outcome }: Finding): boolean =>
  outcome === 'review' && !(rule === 'member/payer' && reason === 'policy-not-confirmed');

const decide = (
  member: MemberFacts,
  known: readonly Finding[],
  shared: readonly Finding[],
  batch: Batch,
  terms: Terms,
): Decided => {
  const { patientId } = member;
  const { coverage = 'insured' } = member.member;
  if (member.attendance === 'absent')
    return { patientId, decision: { in: 'absent' }, findings: known };
  const recorded = claimFacts(member, batch.complexityForAll);
  const facts = billedClaimFacts(recorded, batch.billing, batch.payers);
  const notBilled = (reason: NotBilled['reason']): Decided => ({
    patientId,
    decision: {
      in: 'notBilled',
      notBilled: { patientId, reason, chargeCents: unsentCharge(facts) },
    },
    findings: known,
  });
  if (coverage !== 'insured') return notBilled(coverage);
  if (batch.recorded.billAs === 'facility') return notBilled('facility');
  if (known.some(isDayRate)) return notBilled('day-rate');
  const { order, payerId } = facts.coverages;
  if (order !== 'primary' && payerId === undefined) return notBilled('no-such-payer');
  const findings = [...known];
  // Whether a claim is due for a patient of unknown attendance is open, so nothing is asked of it yet.
  if (member.attended) for (const rule of claimRules) ask(rule, facts, terms, findings);
  findings.push(...claimInvariants(facts, terms.settings, findings));
  const releases = batch.billing.release === 'review';
  const holding = (of: readonly Finding[]): RuleId[] => [
    ...new Set(
      of
        .filter((finding) => holds(finding) && !(releases && isReleasable(finding)))
        .map(({ rule }) => rule),
    ),
  ];
  const heldBy = { session: holding(shared), member: holding(findings) };
  const held = heldBy.session.length + heldBy.member.length > 0;
  const claim = held || !member.attended ? undefined : buildClaim(facts);
  const decision: Decision = claim
    ? { in: 'claims', claim }
    : {
        in: 'held',
        held: { patientId, findings: findings.filter(holds), heldBy, ...unsentClaim(facts) },
      };
  return { patientId, decision, findings };
};

const batchFindings = (facts: BatchFacts, known: Finding[], terms: Terms): Finding[] => {
  const findings = [...known];
  for (const rule of batchRules) ask(rule, facts, terms, findings);
  return [...findings, ...sessionInvariants(facts, terms.settings, findings)];
};

const build = (
  facts: Batch,
  report: SessionReport,
  terms: Terms,
  unread: readonly UnreadLine[],
): ClaimBatch => {
  const shared = batchFindings(facts, report.findings, terms);
  const decided = facts.roster.map((member, index) =>
    decide(member, report.members[index]?.findings ?? [], shared, facts, terms),
  );
  const claims = decided.flatMap(({ decision }) =>
    decision.in === 'claims' ? [decision.claim] : [],
  );
  const held = decided.flatMap(({ decision }) => (decision.in === 'held' ? [decision.held] : []));
  const findings = [...shared, ...decided.flatMap((one) => one.findings)];
  return {
    sessionId: report.sessionId,
    serviceDate: report.serviceDate,
    claims,
    held,
    notBilled: decided.flatMap(({ decision }) =>
      decision.in === 'notBilled' ? [decision.notBilled] : [],
    ),
    absent: decided.flatMap(({ patientId, decision }) =>
      decision.in === 'absent' ? [patientId] : [],
    ),
    findings,
    totalChargeCents: claims.reduce((sum, { totalChargeCents }) => sum + totalChargeCents, 0),
    heldChargeCents: held.reduce((sum, { chargeCents }) => sum + (chargeCents ?? 0), 0),
    unusedDecisions: terms.unused(findings, () => [
      ...placesOf(facts),
      ...unread.map(placeOfUnread),
    ]),
    ...(report.faults ? { faults: report.faults } : {}),
    ruleset: report.ruleset,
  };
};

/**
 * Builds one claim for each billable member. Everyone else is held, not billed or absent, with the reason.
 *
 * @param session The group session and its members' notes.
 * @param billing The billing provider, the charges, and the options of the check; plain or prepared.
 * @throws {@link InputError} when the input is malformed; a billing fault is a finding.
 */
export const buildPerPatientClaims = (
  session: AsKept<GroupSession>,
  billing: AsKept<Billing> | PreparedOptions,
): ClaimBatch => {
  const { recorded, read, unread } = readSession(session, billingSchema, billing, '/billing');
  const faults = rosterFaults(recorded, read.own);
  if (faults.length > 0) throw new InputError(faults);
  const facts = sessionFacts(recorded, circumstancesOf(read));
  const terms = sessionTerms(facts, read.basis);
  const report = checkSession(
    facts,
    { ...read, own: { ...read.own, checks: false } },
    {
      terms,
      optionsPath: '/billing',
      billingNpi: read.own.billingProvider.npi,
      parts: allParts,
      unread,
    },
  );
  const batch = {
    ...facts,
    billing: read.own,
    payers: read.basis.payers,
    complexityForAll: complexityForAll(facts),
  };
  return build(batch, report, terms, unread);
};
