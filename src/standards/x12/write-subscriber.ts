import type { ClaimPatient, ClaimPayer, Coverage, Relationship } from '../demographics.js';
import type { ElementWriter } from './element-writer.js';
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
  readonly patientPath: string;
  readonly coveragePath: string;
  readonly payerPath: string;
}

const relationshipCodes: Readonly<Record<Exclude<Relationship, 'self'>, string>> = {
  spouse: '01',
  child: '19',
  employee: '20',
  unknown: '21',
  'organ-donor': '39',
  'cadaver-donor': '40',
  'life-partner': '53',
  other: 'G8',
};

/** Whether the patient is the subscriber on the claim: the insured, or a dependent with an ID of their own. */
export const patientIsSubscriber = ({ relationship, patientHasOwnId = false }: Coverage): boolean =>
  relationship === 'self' || patientHasOwnId;

const patientDetails = (writer: ElementWriter, { patient, patientPath }: Insured): Segment[] => [
  ...addressSegments(writer, patient.address, `${patientPath}/address`),
  demographicSegment(patient.birthDate, patient.sex),
];

const subscriberSegments = (writer: ElementWriter, insured: Insured): Segment[] => {
  const { coverage, coveragePath, patient, patientPath } = insured;
  const path = `${coveragePath}/subscriberId`;
  const id = writer.needed(writer.exact(coverage.subscriberId, path, longest.identifier, 2), path);
  if (patientIsSubscriber(coverage))
    return [
      personSegment(writer, 'IL', patient.name, `${patientPath}/name`, ['MI', id]),
      ...patientDetails(writer, insured),
    ];
  const { subscriber } = coverage;
  return subscriber
    ? [personSegment(writer, 'IL', subscriber.name, `${coveragePath}/subscriber/name`, ['MI', id])]
    : [];
};

const payerSegments = (writer: ElementWriter, { payer, payerPath }: Insured): Segment[] => {
  const path = `${payerPath}/identifier`;
  const id = writer.needed(writer.exact(payer.identifier, path, longest.identifier, 2), path);
  return [
    organizationSegment(writer, 'PR', payer.name, `${payerPath}/name`, ['PI', id]),
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

/** Loops 2000B, 2010BA and 2010BB: the subscriber and the payer. For a dependent also 2000C and 2010CA. */
export const subscriberLoops = (
  writer: ElementWriter,
  insured: Insured,
  level: number,
  parent: number,
): Segment[] => {
  const { coverage, patient, patientPath, payer } = insured;
  const { relationship } = coverage;
  const isSubscriber = patientIsSubscriber(coverage);
  const subscriber: Segment[] = [
    ['HL', String(level), String(parent), '22', isSubscriber ? '0' : '1'],
    [
      'SBR',
      'P',
      isSubscriber ? '18' : '',
      ...groupElements(writer, insured),
      '',
      '',
      '',
      '',
      payer.filingIndicator,
    ],
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
