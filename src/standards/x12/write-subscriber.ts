import type { ProfessionalClaim } from '../../claim/professional-claim.js';
import type { PayerOrder } from '../../record/other-coverage.js';
import { ownValue } from '../claim-faults.js';
import type { ClaimPatient, ClaimPayer, Coverage, Relationship } from '../demographics.js';
import type { ElementWriter } from './element-writer.js';
import type { X12Envelope } from './envelope.js';
import type { Segment } from './segments.js';
import {
  addressSegments,
  demographicSegment,
  longest,
  organizationSegment,
  personSegment,
} from './write-names.js';

/** A patient with one payer, and their paths in the input. */
export interface Insured {
  readonly patient: ClaimPatient;
  readonly coverage: Coverage;
  readonly payer: ClaimPayer;
  /** The order of the payer among the patient's. */
  readonly order: PayerOrder;
  readonly patientPath: string;
  readonly coveragePath: string;
  readonly payerPath: string;
}

/** The codes of the patient's relationship to a subscriber who is somebody else. */
export const relationshipCodes: Readonly<Record<Exclude<Relationship, 'self'>, string>> = {
  spouse: '01',
  child: '19',
  employee: '20',
  unknown: '21',
  'organ-donor': '39',
  'cadaver-donor': '40',
  'life-partner': '53',
  other: 'G8',
};

/** A patient of the envelope with one of their payers; `undefined` if a part is missing. */
export const insuredBy = (
  claim: Pick<ProfessionalClaim, 'patientId' | 'payerId' | 'payerOrder'> | undefined,
  { patients, payers }: X12Envelope,
): Insured | undefined => {
  if (!claim) return undefined;
  const { patientId, payerId, payerOrder = 'primary' } = claim;
  const patient = ownValue(patients, patientId);
  const payer = ownValue(payers, payerId);
  const coverage = patient && ownValue(patient.coverage, payerId);
  if (!patient || !payer || !coverage) return undefined;
  return {
    patient,
    payer,
    coverage,
    order: payerOrder,
    patientPath: '/options/patients/*',
    coveragePath: '/options/patients/*/coverage/*',
    payerPath: '/options/payers/*',
  };
};

/** The codes of the payers' orders. */
const orderCodes: Readonly<Record<PayerOrder, string>> = {
  primary: 'P',
  secondary: 'S',
  tertiary: 'T',
};

/** Whether the patient is the subscriber on the claim: the insured, or a dependent with an ID of their own. */
export const patientIsSubscriber = ({ relationship, patientHasOwnId = false }: Coverage): boolean =>
  relationship === 'self' || patientHasOwnId;

const patientDetails = (writer: ElementWriter, { patient, patientPath }: Insured): Segment[] => [
  ...addressSegments(writer, patient.address, `${patientPath}/address`),
  demographicSegment(patient.birthDate, patient.sex),
];

/** NM1 of the subscriber with the member ID; nothing for a dependent whose subscriber is missing. */
export const subscriberName = (writer: ElementWriter, insured: Insured): Segment[] => {
  const { coverage, coveragePath, patient, patientPath } = insured;
  const path = `${coveragePath}/subscriberId`;
  const id = writer.needed(writer.exact(coverage.subscriberId, path, longest.identifier, 2), path);
  if (patientIsSubscriber(coverage))
    return [personSegment(writer, 'IL', patient.name, `${patientPath}/name`, ['MI', id])];
  const { subscriber } = coverage;
  return subscriber
    ? [personSegment(writer, 'IL', subscriber.name, `${coveragePath}/subscriber/name`, ['MI', id])]
    : [];
};

const subscriberSegments = (writer: ElementWriter, insured: Insured): Segment[] => [
  ...subscriberName(writer, insured),
  ...(patientIsSubscriber(insured.coverage) ? patientDetails(writer, insured) : []),
];

/** NM1 of the payer. */
export const payerName = (writer: ElementWriter, { payer, payerPath }: Insured): Segment => {
  const path = `${payerPath}/identifier`;
  const id = writer.needed(writer.exact(payer.identifier, path, longest.identifier, 2), path);
  return organizationSegment(writer, 'PR', payer.name, `${payerPath}/name`, ['PI', id]);
};

const payerSegments = (writer: ElementWriter, insured: Insured): Segment[] => {
  const { payer, payerPath } = insured;
  return [
    payerName(writer, insured),
    ...(payer.address ? addressSegments(writer, payer.address, `${payerPath}/address`) : []),
  ];
};

// The group name is sent only if there is no group number.
const groupElements = (
  writer: ElementWriter,
  { coverage, coveragePath }: Insured,
): [string, string] => {
  const path = `${coveragePath}/groupNumber`;
  const number = writer.exact(coverage.groupNumber, path, longest.reference);
  const name = writer.name(coverage.groupName, `${coveragePath}/groupName`, longest.organization);
  return [number, number === '' ? name : ''];
};

/** SBR: the order of the payer, the patient's relationship to the subscriber, the group, and the kind of plan. */
export const subscriberSegment = (
  writer: ElementWriter,
  insured: Insured,
  relationship: string,
): Segment => [
  'SBR',
  orderCodes[insured.order],
  relationship,
  ...groupElements(writer, insured),
  insured.coverage.insuranceType ?? '',
  '',
  '',
  '',
  insured.payer.filingIndicator,
];

/** Loops 2000B, 2010BA and 2010BB: the subscriber and the payer. For a dependent also 2000C and 2010CA. */
export const subscriberLoops = (
  writer: ElementWriter,
  insured: Insured,
  level: number,
  parent: number,
): Segment[] => {
  const { coverage, patient, patientPath } = insured;
  const { relationship } = coverage;
  const isSubscriber = patientIsSubscriber(coverage);
  const subscriber: Segment[] = [
    ['HL', String(level), String(parent), '22', isSubscriber ? '0' : '1'],
    subscriberSegment(writer, insured, isSubscriber ? '18' : ''),
    ...subscriberSegments(writer, insured),
    ...payerSegments(writer, insured),
  ];
  if (isSubscriber || relationship === 'self') return subscriber;
  return [
    ...subscriber,
    ['HL', String(level + 1), String(level), '23', '0'],
    ['PAT', relationshipCodes[relationship]],
    personSegment(writer, 'QC', patient.name, `${patientPath}/name`),
    ...patientDetails(writer, insured),
  ];
};
