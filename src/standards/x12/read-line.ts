import type { SentLine } from '../../claim/sent-claim.js';
import type { LineLoops } from './claim-loops.js';
import { elementAt, type ReadSegment, type ReadTransaction } from './read-transactions.js';
import { componentsOf, entryOf, type FaultList, segmentOf, textOf } from './segment-values.js';

/** Whether a line is a service as this library counts them: whole units of a standard code. */
export const isStandardService = ({ code, modifiers, units, basis }: SentLine): boolean =>
  basis === undefined &&
  Number.isSafeInteger(units) &&
  units >= 1 &&
  /^[A-Z0-9]{5}$/.test(code) &&
  modifiers.every((modifier) => /^[A-Z0-9]{2}$/.test(modifier));

/** Reads a line as sent; nothing, with a fault, if it has no professional service. */
export const readLine = (
  { line }: LineLoops,
  claim: readonly ReadSegment[],
  lineNumber: number,
  transaction: ReadTransaction,
  faults: FaultList,
): SentLine[] => {
  const service = segmentOf(line, 'SV1');
  if (!service) {
    faults.lose('missing', line[0], 'SV1');
    return [];
  }
  const [qualifier = '', code = '', ...more] = componentsOf(service, 1, transaction);
  if (code === '') faults.lose('missing', service);
  // Some senders give the date once for the whole claim.
  const date = segmentOf(line, 'DTP', '472') ?? segmentOf(claim, 'DTP', '472');
  const { from, to } = faults.period(date, service);
  const read: SentLine = {
    lineNumber,
    code: code.toUpperCase(),
    modifiers: more
      .slice(0, 4)
      .filter((modifier) => modifier !== '')
      .map((modifier) => modifier.toUpperCase()),
    units: faults.quantity(service, 4),
    chargeCents: faults.amount(service, 2),
    serviceDate: from,
    diagnosisPointers: componentsOf(service, 7, transaction)
      .filter((pointer) => /^[1-9]\d?$/.test(pointer))
      .map(Number),
    ...entryOf('lineControl', textOf(line, 'REF', '6R', 2)),
    ...entryOf('placeOfService', elementAt(service, 5)),
    ...entryOf('renderingNpi', textOf(line, 'NM1', '82', 9)),
    ...(elementAt(service, 3) === 'MJ' ? { basis: 'MJ' as const } : {}),
    ...entryOf('serviceDateTo', to === from ? '' : to),
  };
  if (!faults.isLost && read.chargeCents < 0) faults.note('amount', service);
  if (!faults.isLost && (qualifier !== 'HC' || !isStandardService(read)))
    faults.note('not-a-service', service);
  return [read];
};
