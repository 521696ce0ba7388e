import type { AcknowledgementFile } from '../../remittance/acknowledgement-file.js';
import { readClaimAcknowledgements } from './read-claim-acknowledgements.js';
import { readImplementationAcknowledgement } from './read-implementation-acknowledgement.js';
import { fileText, type ReadTransaction, readTransactions } from './read-transactions.js';
import { FaultList } from './segment-values.js';

const readerOf = ({ kind, guide }: ReadTransaction) => {
  if (kind === '999') return readImplementationAcknowledgement;
  // A 277 without a guide may be an acknowledgment too; one of another guide answers a question.
  return kind === '277' && /X214|^(?!.*X)/.test(guide) ? readClaimAcknowledgements : undefined;
};

/**
 * Reads acknowledgments: 999 (005010X231), which says whether a file can be read, and 277CA (005010X214), which says
 * which claims were accepted and which were rejected before anyone judged them. A rejected claim has no remittance;
 * the day of acceptance is the proof that a claim was filed in time.
 *
 * @param text The file, or a part of it that begins with its ISA and GS segments.
 * @throws `InputError` if the text is not a string.
 */
export const fromAcknowledgement = (text: string): AcknowledgementFile => {
  const checked = fileText(text);
  const file: AcknowledgementFile = { claims: [], batches: [], faults: [] };
  for (const transaction of readTransactions(checked, file.faults)) {
    const faults = new FaultList(file.faults, transaction);
    const read = readerOf(transaction);
    if (read) read(transaction, file, faults);
    else faults.lose('other-transaction', transaction.segments[0]);
    if (read && !transaction.isComplete)
      faults.lose('truncated', transaction.segments.at(-1), 'SE');
  }
  return file;
};
