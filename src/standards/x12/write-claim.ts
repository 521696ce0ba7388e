import type { ProfessionalClaim, ServiceLine } from '../../claim/professional-claim.js';
import { ownValue, plainDiagnosis } from '../claim-faults.js';
import type { ClaimClinician, ServiceFacility } from '../demographics.js';
import type { ElementWriter } from './element-writer.js';
import type { X12Envelope } from './envelope.js';
import { amountElement, dateElement, type Segment } from './segments.js';
import { addressSegments, longest, organizationSegment, personSegment } from './write-names.js';
import { adjudicationLoops, otherPayerLoops } from './write-other-payers.js';
import type { Insured } from './write-subscriber.js';

const yes = (value: boolean): string => (value ? 'Y' : 'N');
const assignments = {
  assigned: 'A',
  'clinical-laboratory-only': 'B',
  'not-assigned': 'C',
} as const;
const benefits = { yes: 'Y', no: 'N', 'not-applicable': 'W' } as const;
const releases = { signed: 'Y', informed: 'I' } as const;

const lineSegments = (claimId: string, line: ServiceLine, counter: number): Segment[] => [
  ['LX', String(counter)],
  [
    'SV1',
    ['HC', line.code, ...line.modifiers],
    amountElement(line.chargeCents),
    'UN',
    String(line.units),
    '',
    '',
    line.diagnosisPointers.map(String),
  ],
  ['DTP', '472', 'D8', dateElement(line.serviceDate)],
  ['REF', '6R', `${claimId}-${counter}`],
];

const diagnosisSegment = ({ diagnoses }: ProfessionalClaim): Segment => [
  'HI',
  ...diagnoses.map((code, index) => [index === 0 ? 'ABK' : 'ABF', plainDiagnosis(code)]),
];

const clinicianSegments = (
  writer: ElementWriter,
  entity: string,
  npi: string,
  clinicians: Readonly<Record<string, ClaimClinician>>,
): Segment[] => {
  const known = ownValue(clinicians, npi);
  const path = '/options/clinicians/*/name';
  return known ? [personSegment(writer, entity, known.name, path, ['XX', npi])] : [];
};

const facilitySegments = (
  writer: ElementWriter,
  { name, npi, address }: ServiceFacility,
  path: string,
): Segment[] => [
  organizationSegment(
    writer,
    '77',
    name,
    `${path}/name`,
    npi === undefined ? [] : ['XX', writer.npi(npi, `${path}/npi`)],
  ),
  ...addressSegments(writer, address, `${path}/address`),
];

const providerLoops = (
  writer: ElementWriter,
  claim: ProfessionalClaim,
  { clinicians, facilities = {} }: X12Envelope,
  path: string,
): Segment[] => {
  const { renderingProvider, supervisingProvider, billingProvider, source } = claim;
  const taxonomy = writer.exact(
    renderingProvider.taxonomyCode,
    `${path}/renderingProvider/taxonomyCode`,
    10,
    10,
  );
  const facility = ownValue(facilities, source.sessionId);
  // The rendering provider is sent only if that is not the billing provider.
  const renders = renderingProvider.npi !== billingProvider.npi;
  return [
    ...(renders ? clinicianSegments(writer, '82', renderingProvider.npi, clinicians) : []),
    ...(renders && taxonomy !== '' ? [['PRV', 'PE', 'PXC', taxonomy] as const] : []),
    ...(facility ? facilitySegments(writer, facility, '/options/facilities/*') : []),
    ...(supervisingProvider
      ? clinicianSegments(writer, 'DQ', supervisingProvider.npi, clinicians)
      : []),
  ];
};

/** Loops 2300, 2310B to 2310D, 2320 for each other payer, and 2400 for each line: the claim. */
export const claimLoops = (
  writer: ElementWriter,
  claim: ProfessionalClaim,
  { coverage, payer }: Insured,
  envelope: X12Envelope,
  path: string,
): Segment[] => {
  const claimId = writer.exact(claim.claimId, `${path}/claimId`, 20);
  const authorization = writer.exact(
    claim.authorizationNumber,
    `${path}/authorizationNumber`,
    longest.reference,
  );
  const original = writer.exact(
    claim.originalClaimNumber,
    `${path}/originalClaimNumber`,
    longest.reference,
  );
  return [
    [
      'CLM',
      writer.needed(claimId, `${path}/claimId`),
      amountElement(claim.totalChargeCents),
      '',
      '',
      [claim.placeOfService, 'B', claim.frequencyCode],
      yes(envelope.providerSignatureOnFile),
      assignments[payer.assignment],
      benefits[coverage.benefitsAssigned],
      releases[coverage.releaseOfInformation],
    ],
    ...(claim.admittedOn === undefined
      ? []
      : [['DTP', '435', 'D8', dateElement(claim.admittedOn)] as const]),
    ...(claim.patientPaidCents
      ? [['AMT', 'F5', amountElement(claim.patientPaidCents)] as const]
      : []),
    ...(authorization === '' ? [] : [['REF', 'G1', authorization] as const]),
    ...(claim.frequencyCode !== '1'
      ? [['REF', 'F8', writer.needed(original, `${path}/originalClaimNumber`)] as const]
      : []),
    diagnosisSegment(claim),
    ...providerLoops(writer, claim, envelope, path),
    ...otherPayerLoops(writer, claim, envelope, path),
    ...claim.lines.flatMap((line, index) => [
      ...lineSegments(claimId, line, index + 1),
      ...adjudicationLoops(writer, claim, line, envelope, path),
    ]),
  ];
};
