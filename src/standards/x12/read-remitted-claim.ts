import type { FileFault } from '../../input/file-fault.js';
import type { PayerOrder } from '../../record/other-coverage.js';
import { remarkPattern } from '../../reference/codes/code-formats.js';
import type { RemittedClaim, RemittedLine } from '../../remittance/remittance-file.js';
import { readAdjustments } from './read-adjustments.js';
import { dateOf, elementAt, type ReadSegment, type ReadTransaction } from './read-transactions.js';
import type { RemittedLoops } from './remittance-loops.js';
import {
  centsOf,
  componentsOf,
  entryOf,
  FaultList,
  segmentOf,
  segmentsOf,
  shortCode,
  shortCodeOf,
  textOf,
} from './segment-values.js';

const statuses: ReadonlyMap<string, RemittedClaim['status']> = new Map<
  string,
  RemittedClaim['status']
>([
  ['1', 'paid'],
  ['2', 'paid'],
  ['3', 'paid'],
  ['4', 'denied'],
  ['19', 'forwarded'],
  ['20', 'forwarded'],
  ['21', 'forwarded'],
  ['22', 'reversed'],
  ['23', 'forwarded'],
]);

const orders: ReadonlyMap<string, PayerOrder> = new Map<string, PayerOrder>([
  ['1', 'primary'],
  ['19', 'primary'],
  ['2', 'secondary'],
  ['20', 'secondary'],
  ['3', 'tertiary'],
  ['21', 'tertiary'],
]);

/** What a claim was paid; `undefined` if it cannot be read. */
export const paidOfClaim = ({ claim }: RemittedLoops): number | undefined =>
  centsOf(textOf(claim, 'CLP', undefined, 4));

const sumOf = (adjustments: readonly { cents: number }[]): number =>
  adjustments.reduce((sum, { cents }) => sum + cents, 0);

// Remarks of the whole claim: MOA03 to MOA07 of a professional claim; MIA05 and MIA20 to MIA23 of an inpatient one.
const claimRemarks = (claim: readonly ReadSegment[]): string[] =>
  [
    ...[3, 4, 5, 6, 7].map((at) => textOf(claim, 'MOA', undefined, at)),
    ...[5, 20, 21, 22, 23].map((at) => textOf(claim, 'MIA', undefined, at)),
  ].filter((remark) => remarkPattern.test(remark));

const lineRemarks = (line: readonly ReadSegment[]): string[] =>
  segmentsOf(line, 'LQ')
    .filter((segment) => elementAt(segment, 1) === 'HE')
    .map((segment) => elementAt(segment, 2))
    .filter((remark) => remarkPattern.test(remark));

/** The first of these dates that the loop has, and the segment that it is in. */
const dateIn = (loop: readonly ReadSegment[], codes: readonly string[]): ReadSegment | undefined =>
  codes.map((code) => segmentOf(loop, 'DTM', code)).find((one) => one);

// Service date, start of a service period; of the whole claim: start of the statement, coverage of the claim.
const serviceDateOf = (
  line: readonly ReadSegment[],
  claim: readonly ReadSegment[],
  service: ReadSegment,
  faults: FaultList,
): string => {
  const segment = dateIn(line, ['472', '150']) ?? dateIn(claim, ['232', '472']);
  const date = segment && dateOf(elementAt(segment, 2));
  if (!segment) faults.lose('missing', service, 'DTM');
  else if (date === undefined) faults.lose('date', segment);
  return date ?? '';
};

const readLine = (
  line: readonly ReadSegment[],
  claim: readonly ReadSegment[],
  transaction: ReadTransaction,
  faults: FaultList,
): RemittedLine[] => {
  const service = segmentOf(line, 'SVC');
  if (!service) return [];
  const [, code = '', ...modifiers] = componentsOf(service, 1, transaction);
  const [, submitted = ''] = componentsOf(service, 6, transaction);
  const allowed = segmentOf(line, 'AMT', 'B6');
  if (code === '') faults.lose('missing', service);
  return [
    {
      code: code.toUpperCase(),
      ...entryOf('submittedCode', submitted.toUpperCase()),
      modifiers: modifiers
        .slice(0, 4)
        .filter((modifier) => modifier !== '')
        .map((modifier) => modifier.toUpperCase()),
      units: elementAt(service, 5) === '' ? 1 : faults.quantity(service, 5),
      serviceDate: serviceDateOf(line, claim, service, faults),
      chargeCents: faults.amount(service, 2),
      paidCents: elementAt(service, 3) === '' ? 0 : faults.amount(service, 3),
      ...(allowed ? { allowedCents: faults.amount(allowed, 2) } : {}),
      adjustments: readAdjustments(line, faults),
      remarks: lineRemarks(line),
      ...entryOf('lineControl', textOf(line, 'REF', '6R', 2)),
    },
  ];
};

/** Whether charges less adjustments are what was paid, for each line and for the claim. */
const isBalanced = ({ chargeCents, paidCents, adjustments, lines }: RemittedClaim): boolean => {
  const all = [...adjustments, ...lines.flatMap((line) => line.adjustments)];
  return (
    lines.every((line) => line.chargeCents - sumOf(line.adjustments) === line.paidCents) &&
    chargeCents - sumOf(all) === paidCents
  );
};

/** The claim of these loops; `undefined`, with faults, if a part that every answer has cannot be read. */
export const readRemittedClaim = (
  { claim, lines }: RemittedLoops,
  transaction: ReadTransaction,
  fileFaults: FileFault[],
): RemittedClaim | undefined => {
  const header = segmentOf(claim, 'CLP');
  if (!header) return undefined;
  const claimId = elementAt(header, 1);
  const faults = new FaultList(fileFaults, transaction, claimId);
  // Some payers pad the status: 01 is 1.
  const statusCode = elementAt(header, 2).replace(/^0(?=\d$)/, '');
  if (claimId === '' || statusCode === '') faults.lose('missing', header);
  else if (!shortCode.test(statusCode)) faults.lose('value', header);
  const adjustments = readAdjustments(claim, faults);
  const read: RemittedClaim = {
    claimId,
    ...entryOf('payerClaimNumber', elementAt(header, 7)),
    statusCode,
    status: statuses.get(statusCode) ?? 'other',
    ...entryOf('filingIndicator', shortCodeOf(elementAt(header, 6))),
    chargeCents: faults.amount(header, 3),
    paidCents: faults.amount(header, 4),
    patientResponsibilityCents: elementAt(header, 5) === '' ? 0 : faults.amount(header, 5),
    adjustments,
    remarks: claimRemarks(claim),
    lines: lines.flatMap((line) => readLine(line, claim, transaction, faults)),
  };
  const payerOrder = orders.get(statusCode);
  if (payerOrder) read.payerOrder = payerOrder;
  if (elementAt(header, 5) === '')
    read.patientResponsibilityCents = sumOf(
      [...adjustments, ...read.lines.flatMap((line) => line.adjustments)].filter(
        ({ group }) => group === 'PR',
      ),
    );
  if (faults.isLost) return undefined;
  if (!isBalanced(read)) faults.note('unbalanced', header);
  return read;
};
