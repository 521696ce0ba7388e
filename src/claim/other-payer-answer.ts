import type { Adjustment } from '../record/adjustment.js';
import type { OtherCoverage } from '../record/other-coverage.js';
import type { ServiceLine } from './professional-claim.js';

/** Amounts that must be equal, and are not. */
export interface Imbalance {
  /** The code of the lines; left out for the whole claim. */
  readonly code?: string;
  readonly chargeCents: number;
  readonly paidCents: number;
  readonly adjustedCents: number;
}

type Charged = Pick<ServiceLine, 'code' | 'chargeCents'>;

const adjusted = (adjustments: readonly Adjustment[] = []): number =>
  adjustments.reduce((sum, { cents }) => sum + cents, 0);

const charge = (lines: readonly Charged[]): number =>
  lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0);

/** Whether an entry has amounts, so that its payer has answered. */
export const hasAnswered = ({ paidCents, lines = [] }: OtherCoverage): boolean =>
  paidCents !== undefined || lines.length > 0;

/** What the payer paid for the whole claim: as stated, else by its lines less the adjustments of the whole claim. */
export const paidByPayer = ({ paidCents, lines = [], adjustments }: OtherCoverage): number =>
  paidCents ?? lines.reduce((sum, line) => sum + line.paidCents, 0) - adjusted(adjustments);

const ofCode = (code: string, lines: readonly Charged[], coverage: OtherCoverage): Imbalance => {
  const answers = (coverage.lines ?? []).filter((line) => line.code === code);
  return {
    code,
    chargeCents: charge(lines.filter((line) => line.code === code)),
    paidCents: answers.reduce((sum, { paidCents }) => sum + paidCents, 0),
    adjustedCents: answers.reduce((sum, { adjustments }) => sum + adjusted(adjustments), 0),
  };
};

const isOff = ({ chargeCents, paidCents, adjustedCents }: Imbalance): boolean =>
  chargeCents !== paidCents + adjustedCents;

/** Where an answer differs from what was charged: by code where it has lines, else as a whole. */
export const imbalances = (coverage: OtherCoverage, lines: readonly Charged[]): Imbalance[] => {
  const { lines: answers = [], adjustments } = coverage;
  const codes = new Set([...lines, ...answers].map(({ code }) => code));
  const byCode =
    answers.length > 0 ? [...codes].map((code) => ofCode(code, lines, coverage)).filter(isOff) : [];
  if (byCode.length > 0) return byCode;
  const whole: Imbalance = {
    chargeCents: charge(lines),
    paidCents: paidByPayer(coverage),
    adjustedCents: adjusted(adjustments) + adjusted(answers.flatMap((line) => line.adjustments)),
  };
  return isOff(whole) ? [whole] : [];
};
