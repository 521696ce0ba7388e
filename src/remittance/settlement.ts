import { groupedBy } from '../input/lists.js';
import { adjustmentCodes } from '../reference/codes/adjustment-codes.js';
import type { Answer, AnsweredClaim } from './answers.js';
import { isPatients, kindOfReason, partsOf, type ReasonKind, remarkOn } from './reasons.js';
import type { RemittedAdjustment, RemittedLine } from './remittance-file.js';

/** What is left of the answers to a claim once reversals are netted. */
export interface Settlement {
  /** The answers that count: of the last payer that answered. Several if the payer split the claim. */
  readonly last: readonly Answer[];
  /** The answers that count of the payer that the claim was sent to. */
  readonly own: readonly Answer[];
  /** What all payers paid, less what they took back. */
  readonly paidCents: number;
  /** What the answers that count paid. */
  readonly countedCents: number;
  /** What the last payer left to the patient. */
  readonly patientCents: number;
  /** What this payer paid a second time. */
  readonly paidTwiceCents: number;
  /** Whether a payment was taken back and nothing came in its place. */
  readonly isReversed: boolean;
  /** Whether a payer has passed the claim on, or has not decided yet. */
  readonly isPending: boolean;
}

const sumOf = <Item>(items: readonly Item[], centsOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + centsOf(item), 0);

const kindOf = (code: string) =>
  Object.hasOwn(adjustmentCodes, code) ? adjustmentCodes[code]?.kind : undefined;

// What went wrong between clinic and payer: late filing, a missing record, an error on the claim. A contract or the law
// leaves that with the clinic, whatever group the payer gives it.
const neverOwed: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  ...(['late', 'records', 'claim-error', 'bundled'] as const),
  ...(['authorization', 'provider', 'duplicate', 'sequestration', 'prior-payer'] as const),
]);

/** Whether the payer leaves the adjustment to the patient, and the patient may owe it. */
const isOwed = (adjustment: RemittedAdjustment, remarks: readonly string[]): boolean => {
  const { code } = adjustment;
  return (
    isPatients(adjustment) &&
    !neverOwed.has(kindOfReason({ code, remark: remarkOn(code, remarks) }))
  );
};

/** What the payer left to the patient, without what is never the patient's. */
const patientShareOf = ({ claim }: Answer): number => {
  const never = sumOf(partsOf(claim), ({ adjustments, remarks }) =>
    sumOf(
      adjustments.filter((one) => one.group === 'PR' && !isOwed(one, remarks)),
      ({ cents }) => cents,
    ),
  );
  return never > 0
    ? Math.max(0, claim.patientResponsibilityCents - never)
    : claim.patientResponsibilityCents;
};

const leavesNothing = (answer: Answer): boolean =>
  answer.claim.paidCents === 0 && patientShareOf(answer) === 0;

const isReversal = ({ claim }: Answer): boolean =>
  claim.status === 'reversed' || claim.chargeCents < 0;

// "Not our claim, forwarded", pended and suspended claims: a final answer is still to come.
const isUndecided = (answer: Answer): boolean =>
  leavesNothing(answer) && (answer.claim.statusCode === '23' || answer.claim.status === 'other');

// A reversal repeats the charge with the opposite sign. Some payers keep the sign, or charge something else.
const keysOf = ({ claim, payerId }: Answer): string[] => {
  const { payerClaimNumber: number } = claim;
  const charge = Math.abs(claim.chargeCents);
  return [
    JSON.stringify([payerId, charge, number ?? null]),
    JSON.stringify([payerId, charge]),
    ...(number === undefined ? [] : [JSON.stringify([payerId, 'number', number])]),
  ];
};

/** The answers that stand: a reversal takes out the latest answer with its charge, best of the same number. */
const netted = (answers: readonly Answer[]): { standing: Answer[]; reversals: number } => {
  const standing = new Set<Answer>();
  const byKey = new Map<string, Answer[]>();
  const latest = (key: string): Answer | undefined => {
    const found = byKey.get(key) ?? [];
    for (let last = found.at(-1); last; last = found.at(-1)) {
      if (standing.has(last)) return last;
      found.pop();
    }
    return undefined;
  };
  let reversals = 0;
  for (const answer of answers) {
    if (isReversal(answer)) {
      reversals += 1;
      const undone = keysOf(answer)
        .map(latest)
        .find((one) => one !== undefined);
      if (undone) standing.delete(undone);
    } else {
      standing.add(answer);
      for (const key of keysOf(answer)) {
        const of = byKey.get(key) ?? [];
        byKey.set(key, of);
        of.push(answer);
      }
    }
  }
  return { standing: [...standing], reversals };
};

/** The answers of one payer that count: all parts of a split claim, else the last one that is no plain denial. */
const counted = (answers: readonly Answer[], totalChargeCents: number): readonly Answer[] => {
  const charged = sumOf(answers, ({ claim }) => claim.chargeCents);
  if (charged <= totalChargeCents) return answers;
  // A denied copy, such as a duplicate, does not undo a payment.
  const last = answers.findLast((answer) => !leavesNothing(answer)) ?? answers.at(-1);
  return last ? [last] : [];
};

/** Settles the answers to a claim. */
export const settled = ({ claim, answers }: AnsweredClaim): Settlement => {
  const { standing, reversals } = netted(answers);
  const decided = standing.filter((answer) => !isUndecided(answer));
  const byPayer = [...groupedBy(decided, ({ payerId }) => payerId).values()];
  const counting = byPayer.map((ofPayer) => counted(ofPayer, claim.totalChargeCents));
  const lastPayer = decided.at(-1)?.payerId;
  const last = counting.find(([first]) => first?.payerId === lastPayer) ?? [];
  return {
    last,
    own: counting.find(([first]) => first?.payerId === claim.payerId) ?? counting[0] ?? [],
    paidCents: sumOf(answers, (answer) => answer.claim.paidCents),
    countedCents: sumOf(counting.flat(), (answer) => answer.claim.paidCents),
    patientCents: sumOf(last, patientShareOf),
    paidTwiceCents: sumOf(byPayer, (ofPayer) => {
      const paid = ofPayer.filter((answer) => answer.claim.paidCents > 0);
      const counts = new Set(counted(ofPayer, claim.totalChargeCents));
      return sumOf(
        paid.filter((answer) => !counts.has(answer)),
        (answer) => answer.claim.paidCents,
      );
    }),
    isReversed: decided.length === 0 && reversals > 0,
    isPending: decided.length === 0 && standing.length > 0,
  };
};

const withheld = ({ group, code }: RemittedAdjustment): boolean =>
  (group === 'CO' || group === 'PI') && kindOf(code) !== 'sequestration';

const allowedOf = (part: {
  chargeCents: number;
  adjustments: readonly RemittedAdjustment[];
}): number => part.chargeCents - sumOf(part.adjustments.filter(withheld), ({ cents }) => cents);

/** The allowed amount of a line: as stated, else the charge less what contract and payer withhold. */
export const allowedOfLine = (line: RemittedLine): number => line.allowedCents ?? allowedOf(line);

/** The allowed amount of the answers; `null` if a later payer gave one of them. */
export const allowedOfAnswers = (answers: readonly Answer[]): number | null => {
  if (answers.length === 0) return null;
  if (answers.some(({ claim }) => (claim.payerOrder ?? 'primary') !== 'primary')) return null;
  return sumOf(answers, ({ claim }) =>
    claim.lines.length === 0
      ? allowedOf(claim)
      : sumOf(claim.lines, allowedOfLine) -
        sumOf(claim.adjustments.filter(withheld), ({ cents }) => cents),
  );
};

const paidByAnother = (adjustments: readonly RemittedAdjustment[]): boolean =>
  adjustments.some(({ code }) => kindOf(code) === 'prior-payer');

/** Whether the payer paid nothing for a line and left nothing to the patient, and no other payer did. */
export const isDeniedLine = ({
  chargeCents,
  paidCents,
  adjustments,
  remarks,
}: RemittedLine): boolean =>
  chargeCents > 0 &&
  paidCents === 0 &&
  !adjustments.some((one) => one.cents !== 0 && isOwed(one, remarks)) &&
  !paidByAnother(adjustments);

/** Whether nothing was paid and nothing is left to the patient, and no other payer paid. */
export const isDenied = ({ last, countedCents, patientCents }: Settlement): boolean =>
  last.length > 0 &&
  countedCents === 0 &&
  patientCents === 0 &&
  last.some(({ claim }) => claim.chargeCents !== 0) &&
  !last.some(({ claim }) =>
    paidByAnother([...claim.adjustments, ...claim.lines.flatMap((line) => line.adjustments)]),
  );
