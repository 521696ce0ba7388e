import * as z from 'zod/mini';
import { readInput } from '../../input/read-input.js';
import type { RemittanceFile, RemittedPayment } from '../../remittance/remittance-file.js';
import { ownValue } from '../claim-faults.js';
import { readProviderAdjustments } from './read-provider-adjustments.js';
import { paidOfClaim, readRemittedClaim } from './read-remitted-claim.js';
import {
  dateOf,
  elementAt,
  fileText,
  type ReadSegment,
  type ReadTransaction,
  readTransactions,
} from './read-transactions.js';
import { type RemittedLoops, remittanceLoops } from './remittance-loops.js';
import { FaultList, segmentOf, textOf } from './segment-values.js';

/** What a remittance does not know: the caller's own IDs. */
export interface RemittanceFileOptions {
  /** Payer IDs by the payer identifiers in the file. An identifier that is not listed is itself the payer ID. */
  payerIds?: Record<string, string>;
}

const optionsSchema: z.core.$ZodType<RemittanceFileOptions> = z.strictObject({
  payerIds: z.exactOptional(z.record(z.string(), z.string())),
});

// The health plan’s identifier, else another number of the payer, else the company number of the payment.
const payerIdentifier = (header: readonly ReadSegment[]): string =>
  [
    textOf(header, 'N1', 'PR', 4),
    textOf(header, 'REF', '2U', 2),
    textOf(header, 'TRN', undefined, 3),
  ].find((identifier) => identifier !== '') ?? '';

const paidOnOf = (
  header: readonly ReadSegment[],
  payment: ReadSegment,
  faults: FaultList,
  created: string | undefined,
): string => {
  const paidOn = dateOf(elementAt(payment, 16));
  if (paidOn !== undefined) return paidOn;
  // The file was made on the day of the payment or shortly before it.
  const produced = dateOf(textOf(header, 'DTM', '405', 2)) ?? created;
  if (produced === undefined) faults.lose('date', payment);
  else faults.note('date', payment);
  return produced ?? '';
};

// A claim that was left out is still part of the payment, so what its header says counts.
const isBalanced = (
  { paidCents, providerAdjustments }: RemittedPayment,
  claims: readonly RemittedLoops[],
): boolean => {
  const paid = claims.map(paidOfClaim);
  if (paid.includes(undefined)) return true;
  const taken = providerAdjustments.reduce((sum, { cents }) => sum + cents, 0);
  return paid.reduce<number>((sum, cents) => sum + (cents ?? 0), 0) - taken === paidCents;
};

const paidCentsOf = (payment: ReadSegment, faults: FaultList): number => {
  const cents = faults.amount(payment, 2);
  // A debit takes money back.
  return elementAt(payment, 3) === 'D' ? 0 - cents : cents;
};

/** The payment without its claims; `undefined`, with faults, if its amount or date cannot be read. */
const readHeader = (
  header: readonly ReadSegment[],
  { date }: ReadTransaction,
  payerIds: Record<string, string>,
  faults: FaultList,
): Pick<RemittedPayment, 'payerId' | 'traceNumber' | 'paidOn' | 'paidCents'> | undefined => {
  const payment = segmentOf(header, 'BPR');
  if (!payment) {
    faults.lose('missing', header.at(-1), 'BPR');
    return undefined;
  }
  const paidCents = paidCentsOf(payment, faults);
  const paidOn = paidOnOf(header, payment, faults, date);
  if (faults.isLost) return undefined;
  const identifier = payerIdentifier(header);
  const traceNumber = textOf(header, 'TRN', undefined, 2);
  if (identifier === '') faults.note('missing', payment, 'N1');
  if (traceNumber === '') faults.note('missing', payment, 'TRN');
  return { payerId: ownValue(payerIds, identifier) ?? identifier, traceNumber, paidOn, paidCents };
};

const readPayment = (
  transaction: ReadTransaction,
  payerIds: Record<string, string>,
  file: RemittanceFile,
): void => {
  const faults = new FaultList(file.faults, transaction);
  const [start] = transaction.segments;
  if (transaction.kind !== '835') {
    faults.lose('other-transaction', start);
    return;
  }
  if (transaction.guide.startsWith('004')) faults.note('version', start);
  const { header, claims, end } = remittanceLoops(transaction);
  const paid = readHeader(header, transaction, payerIds, faults);
  if (!paid) return;
  const whole = transaction.isComplete ? claims : claims.slice(0, -1);
  const payment: RemittedPayment = {
    ...paid,
    claims: whole.flatMap((loops) => readRemittedClaim(loops, transaction, file.faults) ?? []),
    providerAdjustments: readProviderAdjustments(end, transaction, faults),
  };
  file.payments.push(payment);
  if (!transaction.isComplete) {
    // Which lines the last claim lost with the end of the transaction set cannot be known.
    const claimId = textOf(claims.at(-1)?.claim ?? [], 'CLP', undefined, 1);
    new FaultList(file.faults, transaction, claimId).lose(
      'truncated',
      transaction.segments.at(-1),
      'SE',
    );
  } else if (!faults.isLost && !isBalanced(payment, claims))
    faults.note('unbalanced', segmentOf(header, 'BPR'));
};

/**
 * Reads a remittance file of any payer, X12 005010X221 (835): each payment with the claims that it answers, why less
 * was paid than charged, and what the payer took beside the claims. A damaged file gives faults, never an exception;
 * a claim of which a needed part cannot be read is left out, and its payment keeps its own total. A file of the
 * earlier version 4010 is read as far as it is the same. Names are not given out.
 *
 * @param text The file, or a part of it that begins with its ISA and GS segments.
 * @param options The caller's payer IDs.
 * @throws `InputError` if the text is not a string or the options are malformed.
 */
export const from835 = (text: string, options: RemittanceFileOptions = {}): RemittanceFile => {
  const checked = fileText(text);
  const { payerIds = {} } = readInput(optionsSchema, options, '/options');
  const file: RemittanceFile = { payments: [], faults: [] };
  for (const transaction of readTransactions(checked, file.faults))
    readPayment(transaction, payerIds, file);
  return file;
};
