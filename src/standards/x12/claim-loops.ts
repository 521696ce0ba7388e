import type { ProfessionalClaim, ServiceLine } from '../../claim/professional-claim.js';
import { pointer } from '../../input/read-input.js';
import type { ClaimClinician, ServiceFacility } from '../demographics.js';
import { entryOf } from '../missing-context.js';
import type { X12Envelope } from './envelope.js';
import { addressSegments, longest, organizationSegment, personSegment } from './name-segments.js';
import type { Pen } from './pen.js';
import { dollars, eightDigits, type Segment } from './segment.js';
import type { Insured } from './subscriber-loops.js';

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
    dollars(line.chargeCents),
    'UN',
    String(line.units),
    '',
    '',
    line.diagnosisPointers.map(String),
  ],
  ['DTP', '472', 'D8', eightDigits(line.serviceDate)],
  ['REF', '6R', `${claimId}-${counter}`],
];

const bareDiagnosis = (code: string): string => code.trim().toUpperCase().replace('.', '');

const diagnosisSegment = ({ diagnoses }: ProfessionalClaim): Segment => [
  'HI',
  ...diagnoses.map((code, place) => [place === 0 ? 'ABK' : 'ABF', bareDiagnosis(code)]),
];

const clinician = (
  pen: Pen,
  entity: string,
  npi: string,
  clinicians: Readonly<Record<string, ClaimClinician>>,
): Segment[] => {
  const known = entryOf(clinicians, npi);
  const path = `${pointer(['options', 'clinicians', npi])}/name`;
  return known ? [personSegment(pen, entity, known.name, path, ['XX', npi])] : [];
};

const facility = (pen: Pen, place: ServiceFacility, path: string): Segment[] => [
  organizationSegment(
    pen,
    '77',
    place.name,
    `${path}/name`,
    place.npi === undefined ? [] : ['XX', pen.npi(place.npi, `${path}/npi`)],
  ),
  ...addressSegments(pen, place.address, `${path}/address`),
];

const providerLoops = (
  pen: Pen,
  claim: ProfessionalClaim,
  { clinicians, facilities = {} }: X12Envelope,
  path: string,
): Segment[] => {
  const { renderingProvider, supervisingProvider, billingProvider, source } = claim;
  const taxonomy = pen.exact(
    renderingProvider.taxonomyCode,
    `${path}/renderingProvider/taxonomyCode`,
    10,
    10,
  );
  const place = entryOf(facilities, source.sessionId);
  const facilityPath = pointer(['options', 'facilities', source.sessionId]);
  // A rendering provider who is the billing provider is not said twice.
  const renders = renderingProvider.npi !== billingProvider.npi;
  return [
    ...(renders ? clinician(pen, '82', renderingProvider.npi, clinicians) : []),
    ...(renders && taxonomy !== '' ? [['PRV', 'PE', 'PXC', taxonomy] as const] : []),
    ...(place ? facility(pen, place, facilityPath) : []),
    ...(supervisingProvider ? clinician(pen, 'DQ', supervisingProvider.npi, clinicians) : []),
  ];
};

/** Loops 2300, 2310B to 2310D, and 2400 for each line: what is claimed. */
export const claimLoops = (
  pen: Pen,
  claim: ProfessionalClaim,
  { coverage, payer }: Insured,
  envelope: X12Envelope,
  path: string,
): Segment[] => {
  const claimId = pen.exact(claim.claimId, `${path}/claimId`, 20);
  const authorization = pen.exact(
    claim.authorizationNumber,
    `${path}/authorizationNumber`,
    longest.reference,
  );
  const original = pen.exact(
    claim.originalClaimNumber,
    `${path}/originalClaimNumber`,
    longest.reference,
  );
  return [
    [
      'CLM',
      pen.needed(claimId, `${path}/claimId`),
      dollars(claim.totalChargeCents),
      '',
      '',
      [claim.placeOfService, 'B', claim.frequencyCode],
      yes(envelope.providerSignatureOnFile),
      assignments[payer.assignment],
      benefits[coverage.benefitsAssigned],
      releases[coverage.releaseOfInformation],
    ],
    ...(authorization === '' ? [] : [['REF', 'G1', authorization] as const]),
    ...(claim.frequencyCode === '7'
      ? [['REF', 'F8', pen.needed(original, `${path}/originalClaimNumber`)] as const]
      : []),
    diagnosisSegment(claim),
    ...providerLoops(pen, claim, envelope, path),
    ...claim.lines.flatMap((line, place) => lineSegments(claimId, line, place + 1)),
  ];
};
