import type { ClaimPatient, ClaimPayer, Coverage, Relationship } from '../demographics.js';
import {
  addressSegments,
  demographicSegment,
  longest,
  organizationSegment,
  personSegment,
} from './name-segments.js';
import type { Pen } from './pen.js';
import type { Segment } from './segment.js';

/** A patient with one payer, and where in the input they stand. */
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

/** Whether the claim treats the patient as the subscriber: the insured, or known by an id of their own. */
export const patientIsSubscriber = ({ relationship, patientHasOwnId = false }: Coverage): boolean =>
  relationship === 'self' || patientHasOwnId;

const patientParticulars = (pen: Pen, { patient, patientPath }: Insured): Segment[] => [
  ...addressSegments(pen, patient.address, `${patientPath}/address`),
  demographicSegment(patient.birthDate, patient.sex),
];

const subscriberName = (pen: Pen, insured: Insured): Segment[] => {
  const { coverage, coveragePath, patient, patientPath } = insured;
  const path = `${coveragePath}/subscriberId`;
  const id = pen.needed(pen.exact(coverage.subscriberId, path, longest.identifier, 2), path);
  if (patientIsSubscriber(coverage))
    return [
      personSegment(pen, 'IL', patient.name, `${patientPath}/name`, ['MI', id]),
      ...patientParticulars(pen, insured),
    ];
  const { subscriber } = coverage;
  return subscriber
    ? [personSegment(pen, 'IL', subscriber.name, `${coveragePath}/subscriber/name`, ['MI', id])]
    : [];
};

const payerName = (pen: Pen, { payer, payerPath }: Insured): Segment[] => {
  const path = `${payerPath}/identifier`;
  const id = pen.needed(pen.exact(payer.identifier, path, longest.identifier, 2), path);
  return [
    organizationSegment(pen, 'PR', payer.name, `${payerPath}/name`, ['PI', id]),
    ...(payer.address ? addressSegments(pen, payer.address, `${payerPath}/address`) : []),
  ];
};

// The name of a group stands in for its number; it does not stand beside it.
const groupOf = (pen: Pen, { coverage, coveragePath }: Insured): [string, string] => {
  const path = `${coveragePath}/groupNumber`;
  const number = pen.exact(coverage.groupNumber, path, longest.reference);
  const name = pen.name(coverage.groupName, `${coveragePath}/groupName`, longest.organization);
  return [number, number === '' ? name : ''];
};

/** Loops 2000B, 2010BA and 2010BB, and 2000C and 2010CA where the patient depends on somebody else. */
export const subscriberLoops = (
  pen: Pen,
  insured: Insured,
  level: number,
  parent: number,
): Segment[] => {
  const { coverage, patient, patientPath, payer } = insured;
  const { relationship } = coverage;
  const alone = patientIsSubscriber(coverage);
  const subscriber: Segment[] = [
    ['HL', String(level), String(parent), '22', alone ? '0' : '1'],
    [
      'SBR',
      'P',
      alone ? '18' : '',
      ...groupOf(pen, insured),
      '',
      '',
      '',
      '',
      payer.filingIndicator,
    ],
    ...subscriberName(pen, insured),
    ...payerName(pen, insured),
  ];
  if (alone || relationship === 'self') return subscriber;
  return [
    ...subscriber,
    ['HL', String(level + 1), String(level), '23', '0'],
    ['PAT', relationshipCodes[relationship]],
    personSegment(pen, 'QC', patient.name, `${patientPath}/name`),
    ...patientParticulars(pen, insured),
  ];
};
