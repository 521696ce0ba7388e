import * as z from 'zod/mini';
import type { ProfessionalClaim } from '../claim/professional-claim.js';
import type { SentClaim } from '../claim/sent-claim.js';
import { ask } from '../finding/ask.js';
import {
  countsOf,
  type Finding,
  outcomeSchema,
  ruleIdSchema,
  verdictOf,
} from '../finding/finding.js';
import { type PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import { rulesetOf } from '../finding/ruleset.js';
import { Terms } from '../finding/terms.js';
import type { AsKept } from '../input/as-kept.js';
import type { InputFault } from '../input/input-error.js';
import { idSchema, orThrow, tryInput } from '../input/read-input.js';
import { type FeeSchedule, feeScheduleSchema, scheduleConflicts } from '../payment/fee-schedule.js';
import { scheduleShelf } from '../payment/unit-rate.js';
import { dateSchema } from '../time/time-schema.js';
import { acknowledgedClaims } from './acknowledged.js';
import { type AcknowledgementFile, acknowledgementFileSchema } from './acknowledgement-file.js';
import { type Answer, answersOf, joinedAnswers } from './answers.js';
import { judgeClaim, type Surroundings } from './judge-claim.js';
import type { JudgedClaim } from './judged-claim.js';
import { patientMayOwe, policyOf } from './next-step.js';
import { reconciledClaimSchema } from './reconciled-claim.js';
import { type RemittanceFile, remittanceFileSchema } from './remittance-file.js';
import type { ReconciledAnswer, RemittanceReport, UnknownAnswer } from './remittance-report.js';
import { answeredClaimRules, unknownClaimRules } from './remittance-rules.js';
import { remittanceTotals } from './remittance-totals.js';
import { type ReportedSession, SessionAnswers } from './session-answers.js';
import { allowedOfAnswers } from './settlement.js';

/** What is known besides the claims and the remittances. */
export interface RemittanceOptions extends RuleOptions {
  /** Reports of `validateGroupSession` on the sessions, to say what was foreseen and what should not have been paid. */
  reports?: ReportedSession[];
  /** The allowed amounts, to find claims that were paid short. */
  schedule?: FeeSchedule;
  /** Acknowledgments: what was rejected, and the proof of the day of filing. */
  acknowledgements?: AcknowledgementFile[];
  /**
   * IDs of the patients who are qualified Medicare beneficiaries (QMB). Without the list, a patient of Medicare is
   * not billed before the payer was asked.
   */
  qualifiedBeneficiaries?: string[];
  /** The day for which claims without an answer are overdue or not. */
  asOf?: string;
  /** The day on which overpayments were identified. */
  identifiedOn?: string;
}

const findings = z.array(z.object({ rule: ruleIdSchema, outcome: outcomeSchema }));

const reportedSessionSchema: z.core.$ZodType<ReportedSession> = z.object({
  sessionId: z.string(),
  serviceDate: dateSchema,
  service: z.object({ code: z.exactOptional(z.nullable(z.string())) }),
  findings,
  members: z.array(
    z.object({
      patientId: z.string(),
      verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
      code: z.exactOptional(z.nullable(z.string())),
      findings,
    }),
  ),
});

/** The shape of {@link RemittanceOptions}. */
export const remittanceOptionsSchema = z.strictObject({
  ...ruleOptionShapes,
  reports: z.exactOptional(z.array(reportedSessionSchema)),
  schedule: z.exactOptional(feeScheduleSchema),
  acknowledgements: z.exactOptional(z.array(acknowledgementFileSchema)),
  qualifiedBeneficiaries: z.exactOptional(z.array(idSchema)),
  asOf: z.exactOptional(dateSchema),
  identifiedOn: z.exactOptional(dateSchema),
});

const claimsSchema = z.array(reconciledClaimSchema);
const remittancesSchema = z.array(remittanceFileSchema);

const answerOf = ({
  claim,
  settlement,
  state,
  reasons,
  next,
  by,
  circumstances,
}: JudgedClaim): ReconciledAnswer => ({
  claimId: claim.claimId,
  patientId: claim.patientId,
  frequencyCode: claim.frequencyCode,
  state,
  chargeCents: claim.totalChargeCents,
  allowedCents: allowedOfAnswers(settlement.last),
  paidCents: settlement.paidCents,
  patientCents: patientMayOwe(circumstances, settlement) === 'never' ? 0 : settlement.patientCents,
  reasons: reasons.map((reason) => ({ ...reason })),
  next,
  by,
});

const unknownOf = ({ claim, payerId, paidOn }: Answer): UnknownAnswer => ({
  claimId: claim.claimId,
  payerId,
  ...(claim.payerClaimNumber === undefined ? {} : { payerClaimNumber: claim.payerClaimNumber }),
  paidOn,
  chargeCents: claim.chargeCents,
  paidCents: claim.paidCents,
});

const findingsOf = (
  judged: readonly JudgedClaim[],
  unknown: readonly Answer[],
  terms: Terms,
): Finding[] => {
  const found: Finding[] = [];
  for (const claim of judged) for (const rule of answeredClaimRules) ask(rule, claim, terms, found);
  for (const answer of unknown)
    for (const rule of unknownClaimRules)
      ask(
        rule,
        { path: answer.path, where: [answer.claim.claimId], about: [answer.payerId], answer },
        terms,
        found,
      );
  return found;
};

/**
 * Joins what payers answered to the claims that were sent: what was paid, denied or never answered, why, whether the
 * report on the session had foreseen it, what to do next, by when, and who pays.
 *
 * Claims are joined by claim number. A reversal is netted with what it takes back; a claim that a payer split, and
 * payers in order, are no double payment.
 *
 * @param claims Claims of `from837P` or `buildPerPatientClaims`. Of several versions of a claim, the last one counts.
 * @param remittances Remittances of `from835`, in any order.
 * @param options Payer policies with their filing limits, reports, the fee schedule, acknowledgments.
 * @throws `InputError` if the input is malformed. Faults of the remittances start with `/remittances`.
 */
export const reconcileRemittance = (
  claims: (ProfessionalClaim | SentClaim)[],
  remittances: RemittanceFile[],
  options: AsKept<RemittanceOptions> | PreparedOptions = {},
): RemittanceReport => {
  const faults: InputFault[] = [];
  const sent = tryInput(claimsSchema, claims, '', faults);
  const files = tryInput(remittancesSchema, remittances, '/remittances', faults);
  const read = readOptions(remittanceOptionsSchema, options, '/options', faults);
  const schedule = read?.own.schedule;
  for (const fault of schedule ? scheduleConflicts(schedule, '/options/schedule') : [])
    faults.push(fault);
  const { basis, own } = orThrow(read, faults);
  const { answered, unknown } = joinedAnswers(
    orThrow(sent, faults),
    answersOf(orThrow(files, faults)),
  );
  const sessions = new SessionAnswers(own.reports ?? []);
  const around: Surroundings = {
    payers: basis.payers,
    shelf: own.schedule && scheduleShelf(own.schedule),
    qualifiedBeneficiaries: own.qualifiedBeneficiaries && new Set(own.qualifiedBeneficiaries),
    asOf: own.asOf,
    identifiedOn: own.identifiedOn,
    reportedOf: (claim) => sessions.of(claim),
    acknowledgedOf: acknowledgedClaims(own.acknowledgements ?? []),
  };
  const judged = answered.map((claim) => judgeClaim(claim, around));
  const terms = new Terms(basis);
  const found = findingsOf(judged, unknown, terms);
  const reported = judged.map(answerOf);
  const notChecked = [
    ...(own.reports ? [] : ['session-reports']),
    ...(own.schedule ? [] : ['fee-schedule']),
    ...(own.acknowledgements ? [] : ['acknowledgments']),
  ];
  return {
    kind: 'remittance',
    verdict: verdictOf(found),
    counts: countsOf(found),
    claims: reported,
    unknown: unknown.map(unknownOf),
    findings: found,
    totals: remittanceTotals(
      judged.flatMap(({ claim }, index) => {
        const answer = reported[index];
        return answer ? [{ payerId: claim.payerId, answer }] : [];
      }),
    ),
    unusedDecisions: terms.unused(found, () => [
      ...judged.map(({ patientId, serviceDate }) => [patientId, serviceDate]),
      ...unknown.map(({ claim }) => [claim.claimId]),
    ]),
    ruleset: rulesetOf(
      basis,
      judged.map(({ circumstances }) => policyOf(circumstances)),
      { notChecked },
    ),
  };
};
