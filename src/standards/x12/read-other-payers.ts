import { groupedBy } from '../../input/lists.js';
import type { Adjustment } from '../../record/adjustment.js';
import type { OtherCoverage, PayerOrder } from '../../record/other-coverage.js';
import type { ClaimLoops } from './claim-loops.js';
import { readAdjustments } from './read-adjustments.js';
import { dateOf, type ReadSegment, type ReadTransaction } from './read-transactions.js';
import { componentsOf, entryOf, type FaultList, segmentOf, textOf } from './segment-values.js';

const orders: ReadonlyMap<string, PayerOrder> = new Map<string, PayerOrder>([
  ['P', 'primary'],
  ['S', 'secondary'],
  ['T', 'tertiary'],
]);

/** The order of a payer by SBR01; `undefined` for a later payer than the third. */
export const payerOrderOf = (code: string): PayerOrder | undefined => orders.get(code);

type PayerLine = NonNullable<OtherCoverage['lines']>[number];

const adjustmentsOf = (loop: readonly ReadSegment[], faults: FaultList): Adjustment[] =>
  readAdjustments(loop, faults).map(({ groupAsSent, ...adjustment }) => adjustment);

const lineAnswer = (
  loop: readonly ReadSegment[],
  transaction: ReadTransaction,
  faults: FaultList,
): PayerLine[] => {
  const answer = segmentOf(loop, 'SVD');
  if (!answer) return [];
  const [, code = ''] = componentsOf(answer, 3, transaction);
  const paidCents = faults.amount(answer, 2);
  const adjustments = adjustmentsOf(loop, faults);
  // An answer about a local code, or a payment that was taken back, is none that a coverage records.
  return /^[A-Z0-9]{5}$/.test(code) && paidCents >= 0 ? [{ code, paidCents, adjustments }] : [];
};

const payerOf = (
  loop: readonly ReadSegment[],
  answers: readonly (readonly ReadSegment[])[],
  payerIdOf: (identifier: string) => string,
  transaction: ReadTransaction,
  faults: FaultList,
): OtherCoverage[] => {
  const order = payerOrderOf(textOf(loop, 'SBR', undefined, 1));
  const identifier = textOf(loop, 'NM1', 'PR', 9);
  const paid = segmentOf(loop, 'AMT', 'D');
  const paidCents = paid && faults.amount(paid, 2);
  const adjustments = adjustmentsOf(loop, faults);
  const remaining = [loop, ...answers].flatMap((one) => segmentOf(one, 'AMT', 'EAF') ?? []);
  const patientResponsibilityCents = remaining.reduce(
    (sum, segment) => sum + faults.amount(segment, 2),
    0,
  );
  const lines = answers.flatMap((answer) => lineAnswer(answer, transaction, faults));
  // Without its order or identifier, a payer cannot be kept apart from the others.
  if (!order) faults.note('value', loop[0]);
  if (identifier === '') faults.note('missing', loop[0], 'NM1');
  if (!order || identifier === '') return [];
  const paidOn = [loop, ...answers].flatMap((one) => dateOf(textOf(one, 'DTP', '573', 3)) ?? []);
  return [
    {
      payerId: payerIdOf(identifier),
      order,
      ...entryOf('paidOn', paidOn[0] ?? ''),
      ...(paidCents === undefined || paidCents < 0 ? {} : { paidCents }),
      ...(remaining.length === 0 || patientResponsibilityCents < 0
        ? {}
        : { patientResponsibilityCents }),
      ...entryOf('claimNumber', textOf(loop, 'REF', 'F8', 2)),
      ...(adjustments.length > 0 ? { adjustments } : {}),
      ...(lines.length > 0 ? { lines } : {}),
    },
  ];
};

/** The other payers of a claim, loops 2320, 2330 and 2430, and what they answered. */
export const readOtherPayers = (
  { otherPayers, lines }: ClaimLoops,
  payerIdOf: (identifier: string) => string,
  transaction: ReadTransaction,
  faults: FaultList,
): OtherCoverage[] => {
  const answers = groupedBy(
    lines.flatMap(({ adjudications }) => adjudications),
    (loop) => textOf(loop, 'SVD', undefined, 1),
  );
  return otherPayers.flatMap((loop) => {
    const identifier = textOf(loop, 'NM1', 'PR', 9);
    const ofPayer = answers.get(identifier) ?? [];
    answers.delete(identifier);
    return payerOf(loop, ofPayer, payerIdOf, transaction, faults);
  });
};
