import { groupedByEach } from '../../input/lists.js';
import type { AcknowledgementFile } from '../../remittance/acknowledgement-file.js';
import { elementAt, type ReadSegment, type ReadTransaction } from './read-transactions.js';
import { componentsOf, type FaultList, loopsOf, segmentOf, segmentsOf } from './segment-values.js';

// IK501: A accepted, E accepted with errors; M, R, W and X rejected.
const acceptedCodes: readonly string[] = ['A', 'E'];

// Codes appear in findings, so nothing else may be in their place.
const codeOf = (text: string): string => (/^[A-Z0-9]{1,4}$/.test(text) ? text : '0');

/** The claims that one error names (CTX), and the codes of the error (IK3 and IK4). */
const namedBy = (error: readonly ReadSegment[], transaction: ReadTransaction) => ({
  claimIds: segmentsOf(error, 'CTX').flatMap((segment) => {
    const [kind = '', claimId = ''] = componentsOf(segment, 1, transaction);
    return kind.startsWith('CLM01') && claimId !== '' ? [claimId] : [];
  }),
  codes: [
    ...segmentsOf(error, 'IK3').map((segment) => `IK3:${codeOf(elementAt(segment, 4))}`),
    ...segmentsOf(error, 'IK4').map((segment) => `IK4:${codeOf(elementAt(segment, 3))}`),
  ],
});

/** Reads a 999: whether each transaction set was accepted, and the claims that its errors name. */
export const readImplementationAcknowledgement = (
  transaction: ReadTransaction,
  file: AcknowledgementFile,
  faults: FaultList,
): void => {
  const on = transaction.date;
  if (on === undefined) {
    // The only date of a 999 is that of its functional group.
    faults.lose('date', transaction.segments[0], 'GS');
    return;
  }
  const sets = loopsOf(transaction.segments, 'AK2');
  // A group may be accepted or rejected without a word about its transaction sets.
  if (sets.length === 0 && transaction.isComplete)
    faults.lose('missing', transaction.segments.at(-1), 'AK2');
  for (const set of sets) {
    const verdict = segmentOf(set, 'IK5');
    if (!verdict) {
      faults.note('missing', set.at(-1), 'IK5');
      continue;
    }
    const isAccepted = acceptedCodes.includes(elementAt(verdict, 1));
    const said = {
      state: isAccepted ? ('accepted' as const) : ('rejected' as const),
      by: 'clearinghouse' as const,
      on,
    };
    const codes = verdict.elements
      .slice(1, 7)
      .map((code) => codeOf(code.trim()))
      .filter((code) => code !== '0')
      .map((code) => `IK5:${code}`);
    file.batches.push({ reference: set[0] ? elementAt(set[0], 2) : '', ...said, codes });
    const errors = loopsOf(set, 'IK3').map((error) => namedBy(error, transaction));
    for (const [claimId, ofClaim] of groupedByEach(errors, ({ claimIds }) => claimIds))
      file.claims.push({
        claimId,
        ...said,
        codes: [...new Set(ofClaim.flatMap((error) => error.codes))],
      });
  }
};
