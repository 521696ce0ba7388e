import type { RemittedPayment } from '../../remittance/remittance-file.js';
import { elementAt, type ReadSegment, type ReadTransaction } from './read-transactions.js';
import { componentsOf, entryOf, type FaultList, segmentsOf } from './segment-values.js';

// A PLB segment has the payee, the end of the fiscal year, and up to six pairs: reason, amount.
const pairs = [3, 5, 7, 9, 11, 13] as const;

/** What a payer took from or added to a payment beside its claims. */
export const readProviderAdjustments = (
  end: readonly ReadSegment[],
  transaction: ReadTransaction,
  faults: FaultList,
): RemittedPayment['providerAdjustments'] =>
  segmentsOf(end, 'PLB').flatMap((segment) =>
    pairs
      .filter((at) => elementAt(segment, at) !== '' || elementAt(segment, at + 1) !== '')
      .map((at) => {
        const [code = '', ...reference] = componentsOf(segment, at, transaction);
        return {
          code,
          ...entryOf('reference', reference.filter((part) => part !== '').join(':')),
          cents: faults.amount(segment, at + 1),
        };
      }),
  );
