import type {
  RemittanceFile,
  RemittedAdjustment,
  RemittedClaim,
  RemittedPayment,
} from '../../../src/remittance/remittance-file.js';
import { type Habits, interchange } from './other-senders.js';

const dollars = (cents: number): string => String(cents / 100);
const digits = (date: string): string => date.replaceAll('-', '');

const adjustmentSegments = (adjustments: readonly RemittedAdjustment[]): string[] =>
  adjustments.map(
    ({ group, groupAsSent, code, cents, units }) =>
      `CAS*${groupAsSent ?? group}*${code}*${dollars(cents)}${units === undefined ? '' : `*${units}`}`,
  );

const claimSegments = (claim: RemittedClaim): string[] => [
  `CLP*${claim.claimId}*${claim.statusCode}*${dollars(claim.chargeCents)}*${dollars(claim.paidCents)}*${dollars(claim.patientResponsibilityCents)}*${claim.filingIndicator ?? ''}*${claim.payerClaimNumber ?? ''}*11*1`,
  ...adjustmentSegments(claim.adjustments),
  'NM1*QC*1*QUILL*JORDAN****MI*MEM100',
  'NM1*74*1*QUILLE*JORDANA',
  ...(claim.remarks.length > 0 ? [`MOA***${claim.remarks.join('*')}`] : []),
  'DTM*050*20260310',
  ...claim.lines.flatMap((line) => [
    `SVC*${['HC', line.code, ...line.modifiers].join(':')}*${dollars(line.chargeCents)}*${dollars(line.paidCents)}**${line.units}${line.submittedCode === undefined ? '' : `*HC:${line.submittedCode}`}`,
    `DTM*472*${digits(line.serviceDate)}`,
    ...adjustmentSegments(line.adjustments),
    ...(line.lineControl === undefined ? [] : [`REF*6R*${line.lineControl}`]),
    ...(line.allowedCents === undefined ? [] : [`AMT*B6*${dollars(line.allowedCents)}`]),
    ...line.remarks.map((remark) => `LQ*HE*${remark}`),
  ]),
];

const paymentSegments = (payment: RemittedPayment): string[] => [
  `BPR*I*${dollars(payment.paidCents)}*C*ACH*CCP*01*999999999*DA*1*1512345678**01*999988880*DA*2*${digits(payment.paidOn)}`,
  `TRN*1*${payment.traceNumber}*1512345678`,
  'DTM*405*20260401',
  `N1*PR*HARBOR HEALTH*XV*${payment.payerId}`,
  'N3*1 PLAZA',
  'N4*BOSTON*MA*02101',
  'N1*PE*HARBOR CLINIC*XX*1999999984',
  'LX*1',
  ...payment.claims.flatMap(claimSegments),
  ...payment.providerAdjustments.map(
    ({ code, reference, cents }) =>
      `PLB*1999999984*20261231*${reference === undefined ? code : `${code}:${reference}`}*${dollars(cents)}`,
  ),
];

/** The payments as an 835 of another hand. */
export const writtenRemittance = (
  payments: readonly RemittanceFile['payments'][number][],
  habits: Habits = {},
): string =>
  interchange('835', payments.map(paymentSegments), {
    guide: '005010X221A1',
    group: 'HP',
    ...habits,
  });
