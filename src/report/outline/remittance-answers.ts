import { dollars } from '../../finding/dollars.js';
import type { NextStep } from '../../remittance/next-step.js';
import type { RemittedReason } from '../../remittance/reasons.js';
import type {
  ClaimState,
  ReconciledAnswer,
  RemittanceReport,
} from '../../remittance/remittance-report.js';
import { counted } from './labels.js';

/** What became of a claim, in a word or two. */
export const claimStateWord: Readonly<Record<ClaimState, string>> = {
  paid: 'Paid',
  'paid-short': 'Paid short',
  'partly-denied': 'Partly denied',
  denied: 'Denied',
  reversed: 'Reversed',
  rejected: 'Rejected',
  unanswered: 'Unanswered',
};

/** The next step, as an instruction. */
export const nextStepWords: Readonly<Record<NextStep, string>> = {
  none: 'Nothing',
  wait: 'Wait',
  'bill-next-payer': 'Bill the next payer',
  'bill-patient': 'Bill the patient',
  'correct-and-replace': 'Correct and replace',
  resubmit: 'Resubmit',
  reopen: 'Ask to reopen',
  'send-records': 'Send records',
  appeal: 'Appeal',
  'fix-enrolment': 'Fix the enrollment',
  refund: 'Refund',
  'ask-payer': 'Ask the payer',
  'write-off': 'Write off',
};

/** A reason of a payer: its codes, its amount, and its meaning. */
export const reasonText = ({ group, code, remark, cents, meaning }: RemittedReason): string =>
  `${group} ${code}${remark === undefined ? '' : ` ${remark}`}, ${dollars(cents)}: ${meaning}`;

const needsWork = ({ next }: ReconciledAnswer): boolean => next !== 'none' && next !== 'wait';

/** The claims with something to do, the earliest deadline first, then the others. */
export const orderedAnswers = ({
  claims,
}: Pick<RemittanceReport, 'claims'>): ReconciledAnswer[] => {
  const open = claims.filter(needsWork);
  const dated = open.filter(({ by }) => by !== null);
  return [
    ...dated.toSorted(
      (a, b) => Number((a.by ?? '') > (b.by ?? '')) - Number((a.by ?? '') < (b.by ?? '')),
    ),
    ...open.filter(({ by }) => by === null),
    ...claims.filter((claim) => !needsWork(claim)),
  ];
};

/** What the answers mean, in one sentence. */
export const remittanceSentence = ({ claims }: RemittanceReport): string => {
  const open = claims.filter(needsWork).length;
  const paid = claims.reduce((sum, { paidCents }) => sum + paidCents, 0);
  if (claims.length === 0) return 'There are no claims.';
  const asked =
    open === 0
      ? 'None has anything left to do'
      : `${counted(open, 'claim')} ${open === 1 ? 'has' : 'have'} something left to do`;
  return `Payers paid ${dollars(paid)} on ${counted(claims.length, 'claim')}. ${asked}.`;
};
