import type {
  AcknowledgedBatch,
  AcknowledgementFile,
} from '../../remittance/acknowledgement-file.js';
import { dateOf, elementAt, type ReadSegment, type ReadTransaction } from './read-transactions.js';
import { componentsOf, type FaultList, loopsOf, segmentsOf, textOf } from './segment-values.js';

// STC03 accepts (WQ) or rejects (U). Where a sender leaves it out, the category in STC01 decides; some senders write WQ
// beside a category that rejects, and a rejection that is overlooked costs the claim.
const codeShape = /^[A-Z0-9]{1,4}$/;
const rejectAction = 'U';
const acceptAction = 'WQ';
const acceptedCategories: readonly string[] = ['A0', 'A1', 'A2', 'A5'];
const rejectedCategories: readonly string[] = ['A3', 'A6', 'A7', 'A8'];

const isRejection = (segment: ReadSegment, transaction: ReadTransaction): boolean => {
  const action = elementAt(segment, 3);
  const [category = ''] = componentsOf(segment, 1, transaction);
  if (action === rejectAction || rejectedCategories.includes(category)) return true;
  return action !== acceptAction && !acceptedCategories.includes(category);
};

/** What the status segments (STC) of a claim or batch say together: one rejection rejects. */
const saidBy = (statuses: readonly ReadSegment[], transaction: ReadTransaction) => ({
  state: statuses.some((segment) => isRejection(segment, transaction))
    ? ('rejected' as const)
    : ('accepted' as const),
  on: statuses.flatMap((segment) => dateOf(elementAt(segment, 2)) ?? [])[0] ?? transaction.date,
  codes: [
    ...new Set(
      statuses
        .flatMap((segment) => [1, 10, 11].map((at) => componentsOf(segment, at, transaction)))
        .map((parts) => parts.filter((part) => codeShape.test(part)).join(':'))
        .filter((code) => code !== ''),
    ),
  ],
});

/** Reads a 277CA: which claims and batches were accepted or rejected, by whom, and when. */
export const readClaimAcknowledgements = (
  transaction: ReadTransaction,
  file: AcknowledgementFile,
  faults: FaultList,
): void => {
  let by: AcknowledgedBatch['by'] = 'clearinghouse';
  if (segmentsOf(transaction.segments, 'STC').length === 0 && transaction.isComplete)
    faults.lose('missing', transaction.segments.at(-1), 'STC');
  const readLoop = (loop: readonly ReadSegment[], isClaim: boolean): void => {
    const reference = textOf(loop, 'TRN', undefined, 2);
    const statuses = segmentsOf(loop, 'STC');
    if (statuses.length === 0) return;
    const { on, ...said } = saidBy(statuses, transaction);
    if (reference === '') faults.note('missing', loop[0]);
    else if (on === undefined) faults.note('date', loop[0], 'STC');
    else if (isClaim) file.claims.push({ claimId: reference, by, on, ...said });
    else file.batches.push({ reference, by, on, ...said });
  };
  for (const level of loopsOf(transaction.segments, 'HL')) {
    const code = textOf(level, 'HL', undefined, 3);
    if (code === '20') by = textOf(level, 'NM1', 'PR', 1) === '' ? 'clearinghouse' : 'payer';
    // Level 21 is the receiver, whose number is that of the batch; the number of a patient is that of the claim.
    if (code === '21' || code === 'PT')
      for (const loop of loopsOf(level, 'TRN')) readLoop(loop, code === 'PT');
  }
};
