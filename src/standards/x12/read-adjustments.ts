import type { RemittedAdjustment } from '../../remittance/remittance-file.js';
import { elementAt, type ReadSegment } from './read-transactions.js';
import { entryOf, type FaultList, quantityOf, segmentsOf, shortCodeOf } from './segment-values.js';

const groups = ['CO', 'OA', 'PI', 'PR'] as const;
const codeShape = /^[A-Z]{0,2}\d{1,3}$/;

// Some payers pad codes to three digits: 045 is 45.
const unpadded = (code: string): string => code.replace(/^([A-Z]*)0+(?=\d)/, '$1');

// A CAS segment has a group and up to six triplets: reason, amount, units.
const triplets = [2, 5, 8, 11, 14, 17] as const;

const adjustmentAt = (
  segment: ReadSegment,
  at: number,
  faults: FaultList,
): RemittedAdjustment[] => {
  const code = unpadded(elementAt(segment, at).toUpperCase());
  if (code === '' && elementAt(segment, at + 1) === '') return [];
  if (!codeShape.test(code)) faults.lose(code === '' ? 'missing' : 'value', segment);
  const groupAsSent = elementAt(segment, 1).toUpperCase();
  const group = groups.find((one) => one === groupAsSent);
  const units = quantityOf(elementAt(segment, at + 2));
  return [
    {
      group: group ?? 'OA',
      code,
      cents: faults.amount(segment, at + 1),
      ...(units === undefined ? {} : { units }),
      ...(group ? {} : entryOf('groupAsSent', shortCodeOf(groupAsSent))),
    },
  ];
};

/** The adjustments of the CAS segments of a loop. */
export const readAdjustments = (
  loop: readonly ReadSegment[],
  faults: FaultList,
): RemittedAdjustment[] =>
  segmentsOf(loop, 'CAS').flatMap((segment) =>
    triplets.flatMap((at) => adjustmentAt(segment, at, faults)),
  );
