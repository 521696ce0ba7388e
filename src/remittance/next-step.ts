import { inForce } from '../reference/dated.js';
import { overpaymentDays } from '../reference/figures/overpayments.js';
import { type FilingKind, filingLimitOf } from '../reference/filing-limit.js';
import {
  type PayerPolicy,
  type PoliciesByPayer,
  policyInForce,
} from '../reference/payer-policy.js';
import { dayAfter } from '../time/calendar-date.js';
import { isPatients, kindOfReason, type ReasonKind, type RemittedReason } from './reasons.js';
import type { ReconciledClaim } from './reconciled-claim.js';
import type { Settlement } from './settlement.js';

/** What to do next about a claim. */
export type NextStep =
  | 'none'
  | 'wait'
  | 'bill-next-payer'
  | 'bill-patient'
  | 'correct-and-replace'
  | 'resubmit'
  | 'reopen'
  | 'send-records'
  | 'appeal'
  | 'fix-enrolment'
  | 'refund'
  | 'ask-payer'
  | 'write-off';

/** Every next step. */
export const nextSteps = [
  ...(['none', 'wait', 'bill-next-payer', 'bill-patient', 'correct-and-replace'] as const),
  ...(['resubmit', 'reopen', 'send-records', 'appeal', 'fix-enrolment'] as const),
  ...(['refund', 'ask-payer', 'write-off'] as const),
] as const satisfies NextStep[];

/** What is known about a claim besides the answers to it. */
export interface ClaimCircumstances {
  readonly claim: ReconciledClaim;
  readonly payers: PoliciesByPayer | undefined;
  readonly qualifiedBeneficiaries: ReadonlySet<string> | undefined;
  /** The day on which the claim was accepted before it was judged. */
  readonly acceptedOn: string | undefined;
  readonly identifiedOn: string | undefined;
}

/** The first date of service. */
export const firstDateOf = ({ lines }: ReconciledClaim): string =>
  lines.map(({ serviceDate }) => serviceDate).sort()[0] ?? '';

/** The payer's policy on the first date of service. */
export const policyOf = (
  { claim, payers }: ClaimCircumstances,
  payerId = claim.payerId,
): PayerPolicy | undefined => payers && policyInForce(payers, payerId, firstDateOf(claim));

const indicatorOf = ({ claim }: ClaimCircumstances, { last }: Settlement): string =>
  last.at(-1)?.claim.filingIndicator ?? claim.filingIndicator ?? '';

// Parts A and B, and Medicare's HMOs (16), whose members are protected as well.
const medicareIndicators: readonly (string | undefined)[] = ['MA', 'MB', '16'];

/** Whether the payer is Medicare (MA, MB, 16) or Medicaid (MC), by the filing indicator, else by the ID of the built-in policy. */
export const isPublicPayer = (
  circumstances: ClaimCircumstances,
  settlement: Settlement,
): 'medicare' | 'medicaid' | undefined => {
  const indicator = indicatorOf(circumstances, settlement);
  if (indicator === 'MC') return 'medicaid';
  return medicareIndicators.includes(indicator) || circumstances.claim.payerId === 'medicare'
    ? 'medicare'
    : undefined;
};

/** The payer whose answer counts, else the one that the claim was sent to. */
const answeringPayer = ({ claim }: ClaimCircumstances, { last }: Settlement): string =>
  last.at(-1)?.payerId ?? claim.payerId;

/** Who the claim was sent to and who answered it, each with the kind of plan as the file names it. */
const payersOf = ({ claim }: ClaimCircumstances, { own, last }: Settlement) => [
  { payerId: claim.payerId, indicator: claim.filingIndicator },
  ...[...own, ...last].map(({ payerId, claim: answer }) => ({
    payerId,
    indicator: answer.filingIndicator,
  })),
];

/** Whether Medicare is one of the payers, even if another one answered last. */
const isOfMedicare = (circumstances: ClaimCircumstances, settlement: Settlement): boolean =>
  payersOf(circumstances, settlement).some(
    ({ payerId, indicator }) => payerId === 'medicare' || medicareIndicators.includes(indicator),
  );

/** Whether the patient may be asked for what the payer left: a contract, the law, or nothing known forbids it. */
export const patientMayOwe = (
  circumstances: ClaimCircumstances,
  settlement: Settlement,
): 'yes' | 'never' | 'unknown' => {
  const { qualifiedBeneficiaries, claim } = circumstances;
  const answering = answeringPayer(circumstances, settlement);
  const others = claim.otherPayers?.map(({ payerId }) => payerId) ?? [];
  const protects = [claim.payerId, answering, ...others].some(
    (payerId) => policyOf(circumstances, payerId)?.patientLiability === 'none',
  );
  if (protects || qualifiedBeneficiaries?.has(claim.patientId)) return 'never';
  if (!qualifiedBeneficiaries && isOfMedicare(circumstances, settlement)) return 'unknown';
  const isUnknownMedicaid = payersOf(circumstances, settlement).some(
    ({ payerId, indicator }) => indicator === 'MC' && !policyOf(circumstances, payerId),
  );
  return isUnknownMedicaid ? 'unknown' : 'yes';
};

const ranks = ['primary', 'secondary', 'tertiary'];

/** The payer after the one that answered; `undefined` if the claim names none. */
const nextPayerOf = ({ claim }: ClaimCircumstances, { last }: Settlement): string | undefined => {
  const answered = last.at(-1);
  const rank = ranks.indexOf(answered?.claim.payerOrder ?? claim.payerOrder ?? 'primary');
  return claim.otherPayers
    ?.filter(({ order, payerId }) => ranks.indexOf(order) > rank && payerId !== answered?.payerId)
    .sort((a, b) => ranks.indexOf(a.order) - ranks.indexOf(b.order))[0]?.payerId;
};

// A crossover (19, 20, 21): the payer has passed the claim on, so the next payer has it already.
const isPassedOn = ({ last }: Settlement): boolean =>
  last.some(({ claim }) => claim.status === 'forwarded');

const forShare = (circumstances: ClaimCircumstances, settlement: Settlement): NextStep => {
  if (isPassedOn(settlement)) return 'wait';
  if (nextPayerOf(circumstances, settlement) !== undefined) return 'bill-next-payer';
  const mayOwe = patientMayOwe(circumstances, settlement);
  if (mayOwe === 'unknown') return 'ask-payer';
  if (mayOwe === 'yes') return 'bill-patient';
  // Medicaid is the next payer of a qualified Medicare beneficiary.
  const isQualified = circumstances.qualifiedBeneficiaries?.has(circumstances.claim.patientId);
  return isQualified && isOfMedicare(circumstances, settlement) ? 'bill-next-payer' : 'write-off';
};

const forLate = (circumstances: ClaimCircumstances): NextStep => {
  const { acceptedOn, claim } = circumstances;
  if (acceptedOn === undefined) return 'write-off';
  const policy = policyOf(circumstances);
  const limit =
    policy && filingLimitOf(policy, claim.frequencyCode === '7' ? 'replacement' : 'first');
  const lastDay = limit?.from === 'service' ? dayAfter(firstDateOf(claim), limit.days) : undefined;
  return lastDay === undefined || acceptedOn <= lastDay ? 'appeal' : 'write-off';
};

const fixedSteps: Readonly<
  Record<Exclude<ReasonKind, 'share' | 'late' | 'not-covered' | 'contract'>, NextStep>
> = {
  sequestration: 'none',
  'prior-payer': 'none',
  forwarded: 'wait',
  'other-payer': 'bill-next-payer',
  eligibility: 'ask-payer',
  duplicate: 'ask-payer',
  records: 'send-records',
  provider: 'fix-enrolment',
  'claim-error': 'correct-and-replace',
  bundled: 'correct-and-replace',
  authorization: 'appeal',
  'not-necessary': 'appeal',
  unknown: 'ask-payer',
};

const stepFor = (
  reason: RemittedReason,
  circumstances: ClaimCircumstances,
  settlement: Settlement,
): NextStep => {
  const kind = kindOfReason(reason);
  switch (kind) {
    case 'late':
      return forLate(circumstances);
    case 'contract':
      return isPatients(reason) ? forShare(circumstances, settlement) : 'none';
    case 'share':
    case 'not-covered':
      // What the group gives to the contract or the payer is never the patient's.
      return isPatients(reason) ? forShare(circumstances, settlement) : 'write-off';
    default:
      return fixedSteps[kind];
  }
};

// Of several steps, what must be done before the others can be known.
const urgency: readonly NextStep[] = [
  ...([
    'wait',
    'send-records',
    'fix-enrolment',
    'correct-and-replace',
    'appeal',
    'ask-payer',
  ] as const),
  ...(['bill-next-payer', 'bill-patient', 'write-off', 'none'] as const),
];

/** The next step that the reasons of the answers ask for. */
export const stepForReasons = (
  reasons: readonly RemittedReason[],
  circumstances: ClaimCircumstances,
  settlement: Settlement,
): NextStep => {
  const steps = reasons.map((reason) => stepFor(reason, circumstances, settlement));
  return urgency.find((step) => steps.includes(step)) ?? 'none';
};

const filingKinds: Partial<Record<NextStep, FilingKind>> = {
  'correct-and-replace': 'replacement',
  'fix-enrolment': 'replacement',
  resubmit: 'first',
  reopen: 'appeal',
  'send-records': 'appeal',
  appeal: 'appeal',
};

/** The payer and the kind of filing that a step is about. */
const filingOf = (
  step: NextStep,
  circumstances: ClaimCircumstances,
  settlement: Settlement,
): { payerId: string; kind: FilingKind } | undefined => {
  const { otherPayers } = circumstances.claim;
  const payerId = answeringPayer(circumstances, settlement);
  const isAnswered = settlement.last.length > 0;
  if (step === 'bill-next-payer') {
    const next = nextPayerOf(circumstances, settlement);
    if (next !== undefined) return { payerId: next, kind: 'secondary' };
    const primary = otherPayers?.find(({ order }) => order === 'primary');
    return primary && { payerId: primary.payerId, kind: 'first' };
  }
  if (step === 'wait') return isAnswered ? undefined : { payerId, kind: 'first' };
  // A question about a claim that nobody answered is about its first filing.
  if (step === 'ask-payer') return { payerId, kind: isAnswered ? 'appeal' : 'first' };
  const kind = filingKinds[step];
  return kind && { payerId, kind };
};

const refundDay = (
  circumstances: ClaimCircumstances,
  settlement: Settlement,
): string | undefined => {
  const { identifiedOn } = circumstances;
  if (identifiedOn === undefined || !isPublicPayer(circumstances, settlement)) return undefined;
  const days = inForce(overpaymentDays, identifiedOn)?.value;
  return days === undefined ? undefined : dayAfter(identifiedOn, days);
};

/** The last day for the next step; `null` if it has none, or it is not known. */
export const deadlineOf = (
  step: NextStep,
  circumstances: ClaimCircumstances,
  settlement: Settlement,
): string | null => {
  if (step === 'refund') return refundDay(circumstances, settlement) ?? null;
  const filing = filingOf(step, circumstances, settlement);
  const policy = filing && policyOf(circumstances, filing.payerId);
  const limit = policy && filingLimitOf(policy, filing.kind);
  if (!limit) return null;
  const answeredOn = settlement.last.at(-1)?.paidOn ?? '';
  const from = limit.from === 'service' ? firstDateOf(circumstances.claim) : answeredOn;
  return from === '' ? null : dayAfter(from, limit.days);
};
