import type { SentClaim } from '../../claim/sent-claim.js';
import type { ClaimLoops } from './claim-loops.js';
import { readLine } from './read-line.js';
import { payerOrderOf, readOtherPayers } from './read-other-payers.js';
import { dateOf, type ReadSegment, type ReadTransaction } from './read-transactions.js';
import {
  componentsOf,
  entryOf,
  type FaultList,
  segmentOf,
  segmentsOf,
  shortCodeOf,
  textOf,
} from './segment-values.js';

/** Whom a claim belongs to, and who pays it. */
export interface ClaimParties {
  readonly claimId: string;
  readonly patientId: string;
  readonly payerId: string;
  /** The payer ID of an identifier in the file. */
  readonly payerIdOf: (identifier: string) => string;
}

const diagnosisQualifiers: readonly string[] = ['ABK', 'ABF', 'BK', 'BF'];

// Diagnoses are sent without the dot, which follows the third character.
const withDot = (code: string): string =>
  code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code;

const diagnosesOf = (claim: readonly ReadSegment[], transaction: ReadTransaction): string[] =>
  segmentsOf(claim, 'HI')
    .flatMap((segment) =>
      segment.elements.map((_, index) => componentsOf(segment, index, transaction)),
    )
    .filter(([qualifier = '', code = '']) => diagnosisQualifiers.includes(qualifier) && code !== '')
    .map(([, code = '']) => withDot(code));

const frequencies = ['1', '7', '8'] as const;

/** A fault for a claim of another kind: an institutional or a dental one. */
const otherKind = (
  { claim, lines }: ClaimLoops,
  transaction: ReadTransaction,
  faults: FaultList,
): void => {
  const header = segmentOf(claim, 'CLM');
  const [, qualifier] = header ? componentsOf(header, 5, transaction) : [];
  const institutional = lines.map(({ line }) => segmentOf(line, 'SV2')).find((one) => one);
  const dental = lines.map(({ line }) => segmentOf(line, 'SV3')).find((one) => one);
  if (dental) faults.lose('other-transaction', dental);
  else if (institutional || qualifier === 'A')
    faults.lose('institutional', institutional ?? header);
};

const providersOf = ({ provider, claim }: ClaimLoops) => {
  const rendering = textOf(claim, 'NM1', '82', 9);
  const supervising = textOf(claim, 'NM1', 'DQ', 9);
  return {
    billingProvider: {
      npi: textOf(provider, 'NM1', '85', 9),
      // The tax number of an organization. A Social Security number (SY) identifies a person and is not given out.
      ...entryOf('taxId', textOf(provider, 'REF', 'EI', 2)),
      ...entryOf('taxonomyCode', textOf(provider, 'PRV', 'BI', 3)),
    },
    ...(rendering === ''
      ? {}
      : {
          renderingProvider: {
            npi: rendering,
            ...entryOf('taxonomyCode', textOf(claim, 'PRV', 'PE', 3)),
          },
        }),
    ...(supervising === '' ? {} : { supervisingProvider: { npi: supervising } }),
  };
};

const patientPaidOf = (claim: readonly ReadSegment[], faults: FaultList) => {
  const paid = segmentOf(claim, 'AMT', 'F5');
  return paid ? { patientPaidCents: faults.amount(paid, 2) } : {};
};

/** The claim of these loops; `undefined`, with faults, if a part that every claim has cannot be read. */
export const readClaim = (
  loops: ClaimLoops,
  { claimId, patientId, payerId, payerIdOf }: ClaimParties,
  transaction: ReadTransaction,
  faults: FaultList,
): SentClaim | undefined => {
  const { subscriber, claim } = loops;
  const header = segmentOf(claim, 'CLM');
  if (!header) return undefined;
  otherKind(loops, transaction, faults);
  if (faults.isLost) return undefined;
  if (loops.lines.length === 0) faults.lose('missing', header, 'LX');
  const totalChargeCents = faults.amount(header, 2);
  const lines = loops.lines.flatMap((line, index) =>
    readLine(line, claim, index + 1, transaction, faults),
  );
  const patientPaid = patientPaidOf(claim, faults);
  const otherPayers = readOtherPayers(loops, payerIdOf, transaction, faults);
  if (faults.isLost) return undefined;
  const [placeOfService = '', , frequency] = componentsOf(header, 5, transaction);
  const frequencyCode = frequencies.find((code) => code === frequency);
  const payerOrder = payerOrderOf(textOf(subscriber, 'SBR', undefined, 1));
  if (placeOfService === '') faults.note('missing', header);
  if (!frequencyCode) faults.note('value', header);
  if (!payerOrder) faults.note('value', segmentOf(subscriber, 'SBR') ?? header, 'SBR');
  if (payerId === '') faults.note('missing', header, 'NM1');
  if (lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0) !== totalChargeCents)
    faults.note('unbalanced', header);
  return {
    claimId,
    patientId,
    payerId,
    frequencyCode: frequencyCode ?? '1',
    ...entryOf('originalClaimNumber', textOf(claim, 'REF', 'F8', 2)),
    ...providersOf(loops),
    placeOfService,
    ...entryOf('admittedOn', dateOf(textOf(claim, 'DTP', '435', 3)) ?? ''),
    ...entryOf('authorizationNumber', textOf(claim, 'REF', 'G1', 2)),
    diagnoses: diagnosesOf(claim, transaction),
    ...(payerOrder ? { payerOrder } : {}),
    ...entryOf('filingIndicator', shortCodeOf(textOf(subscriber, 'SBR', undefined, 9))),
    ...(otherPayers.length > 0 ? { otherPayers } : {}),
    lines,
    totalChargeCents,
    ...patientPaid,
  };
};
