import type { RuleId } from '../finding/rule-ids.js';
import type { ScheduleShelf } from '../payment/unit-rate.js';
import { filingLimitOf } from '../reference/filing-limit.js';
import type { PoliciesByPayer } from '../reference/payer-policy.js';
import { dayAfter } from '../time/calendar-date.js';
import type { Acknowledged } from './acknowledged.js';
import type { AnsweredClaim } from './answers.js';
import { type ExpectedAmount, expectedAmount } from './expected-amount.js';
import type { JudgedClaim } from './judged-claim.js';
import {
  type ClaimCircumstances,
  deadlineOf,
  firstDateOf,
  type NextStep,
  policyOf,
  stepForReasons,
} from './next-step.js';
import { type RemittedReason, reasonsOfAnswers } from './reasons.js';
import type { ReconciledClaim } from './reconciled-claim.js';
import type { ClaimState } from './remittance-report.js';
import type { ReportedMember } from './session-answers.js';
import {
  allowedOfAnswers,
  isDenied,
  isDeniedLine,
  type Settlement,
  settled,
} from './settlement.js';

/** What the caller knows besides the claims and the remittances. */
export interface Surroundings {
  readonly payers: PoliciesByPayer | undefined;
  readonly shelf: ScheduleShelf | undefined;
  readonly qualifiedBeneficiaries: ReadonlySet<string> | undefined;
  readonly asOf: string | undefined;
  readonly identifiedOn: string | undefined;
  readonly reportedOf: (claim: ReconciledClaim) => ReportedMember | undefined;
  readonly acknowledgedOf: (claimId: string) => Acknowledged;
}

const isShort = (expected: ExpectedAmount | undefined): boolean =>
  expected !== undefined && expected.allowedCents < expected.expectedCents;

const stateOf = (
  settlement: Settlement,
  expected: ExpectedAmount | undefined,
  { rejection }: Acknowledged,
): ClaimState => {
  if (settlement.isReversed) return 'reversed';
  if (settlement.last.length === 0)
    return rejection && !settlement.isPending ? 'rejected' : 'unanswered';
  if (isDenied(settlement)) return 'denied';
  const lines = settlement.last.flatMap(({ claim }) => claim.lines);
  if (lines.some(isDeniedLine)) return 'partly-denied';
  return isShort(expected) ? 'paid-short' : 'paid';
};

const unansweredStep = (settlement: Settlement, { acceptedOn }: Acknowledged): NextStep =>
  settlement.isPending || acceptedOn !== undefined ? 'wait' : 'ask-payer';

const isOverpaid = (settlement: Settlement, reported: ReportedMember | undefined): boolean =>
  settlement.paidTwiceCents > 0 ||
  (settlement.paidCents > 0 && (reported?.verdict === 'absent' || reported?.verdict === 'blocked'));

const nextOf = (
  state: ClaimState,
  reasons: readonly RemittedReason[],
  circumstances: ClaimCircumstances,
  settlement: Settlement,
  acknowledged: Acknowledged,
  reported: ReportedMember | undefined,
): NextStep => {
  if (isOverpaid(settlement, reported)) return 'refund';
  switch (state) {
    case 'rejected':
      return 'resubmit';
    case 'unanswered':
      return unansweredStep(settlement, acknowledged);
    case 'reversed':
      // A void claim asks for the reversal.
      return circumstances.claim.frequencyCode === '8' ? 'none' : 'ask-payer';
    default: {
      const step = stepForReasons(reasons, circumstances, settlement);
      // Nothing can be asked of a patient to whom the answer leaves nothing, whatever its reasons say.
      if (step === 'bill-patient' && settlement.patientCents <= 0) return 'ask-payer';
      if (state === 'denied' && step === 'none') return 'ask-payer';
      return state === 'paid-short' && (step === 'none' || step === 'bill-patient')
        ? 'reopen'
        : step;
    }
  }
};

const overdueSince = (
  circumstances: ClaimCircumstances,
  asOf: string | undefined,
): string | undefined => {
  const policy = policyOf(circumstances);
  const limit = policy && filingLimitOf(policy, 'first');
  if (asOf === undefined || limit?.from !== 'service') return undefined;
  const lastDay = dayAfter(firstDateOf(circumstances.claim), limit.days);
  return asOf > lastDay ? lastDay : undefined;
};

/** Settles a claim, and says what became of it and what to do next. */
export const judgeClaim = (answered: AnsweredClaim, around: Surroundings): JudgedClaim => {
  const { claim, index } = answered;
  const settlement = settled(answered);
  const acknowledged = around.acknowledgedOf(claim.claimId);
  const reported = around.reportedOf(claim);
  // A later payer pays what is left, so its allowed amount says nothing about the schedule.
  const isFirst = allowedOfAnswers(settlement.own) !== null;
  const expected =
    around.shelf && isFirst ? expectedAmount(claim, settlement.own, around.shelf) : undefined;
  const circumstances: ClaimCircumstances = {
    claim,
    payers: around.payers,
    qualifiedBeneficiaries: around.qualifiedBeneficiaries,
    acceptedOn: acknowledged.acceptedOn,
    identifiedOn: around.identifiedOn,
  };
  const isForeseen = (rules: readonly RuleId[]): boolean | null =>
    reported ? rules.some((rule) => reported.rules.has(rule)) : null;
  const reasons = reasonsOfAnswers(settlement.last, isForeseen);
  const state = stateOf(settlement, expected, acknowledged);
  const next = nextOf(state, reasons, circumstances, settlement, acknowledged, reported);
  return {
    path: `/${index}`,
    patientId: claim.patientId,
    serviceDate: firstDateOf(claim),
    about: [claim.claimId, claim.payerId],
    claim,
    circumstances,
    settlement,
    state,
    reasons,
    next,
    by: deadlineOf(next, circumstances, settlement),
    expected: state === 'denied' ? undefined : expected,
    reported,
    acceptedOn: acknowledged.acceptedOn,
    rejection: acknowledged.rejection ?? [],
    overdueSince: overdueSince(circumstances, around.asOf),
  };
};
