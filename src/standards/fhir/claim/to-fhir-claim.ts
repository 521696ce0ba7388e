import {
  type ProfessionalClaim,
  professionalClaimSchema,
  type ServiceLine,
} from '../../../claim/professional-claim.js';
import type { AsKept } from '../../../input/as-kept.js';
import { type InputFault, inputFault } from '../../../input/input-error.js';
import { orThrow, tryInput } from '../../../input/read-input.js';
import { claimFaults } from '../../claim-faults.js';
import { earlierThanService, laterThanService } from '../../demographic-faults.js';
import type {
  FhirCareTeamMember,
  FhirClaim,
  FhirClaimItem,
  FhirConcept,
  FhirMoney,
} from '../fhir-types.js';
import { modifierSystem, procedureSystem, systems } from '../systems.js';
import { containedResources } from './contained-resources.js';
import {
  type FhirClaimContext,
  fhirClaimContextSchema,
  type ReadContext,
} from './fhir-claim-context.js';
import { contained, insuranceOf, otherInsuranceFaults } from './insurance.js';

// FHIR has no empty strings, so what other formats leave blank is missing here.
const blankFaults = ({
  claimId,
  billingProvider,
  frequencyCode,
  originalClaimNumber,
}: ProfessionalClaim): InputFault[] => {
  const needed: [path: string, text: string][] = [
    ['/claimId', claimId],
    ['/billingProvider/npi', billingProvider.npi],
  ];
  if (frequencyCode === '7' && originalClaimNumber !== undefined)
    needed.push(['/originalClaimNumber', originalClaimNumber]);
  return needed.filter(([, text]) => !/\S/.test(text)).map(([path]) => inputFault(path, 'missing'));
};

// FHIR R4 has no void: whoever reads such a claim would take it for another one.
const voidFaults = ({ frequencyCode }: ProfessionalClaim): InputFault[] =>
  frequencyCode === '8' ? [inputFault('/frequencyCode', 'value')] : [];

/** What the context lacks for this claim, and NPIs that differ between the two. */
const contextFaults = (claim: ProfessionalClaim, context: ReadContext): InputFault[] => {
  const named = (claim.billingProvider.name ?? '') !== '' || context.provider?.name !== undefined;
  const supervised = claim.supervisingProvider !== undefined;
  const roles = ['renderingProvider', 'supervisingProvider'] as const;
  return [
    ...(named ? [] : [inputFault('/options/provider/name', 'missing')]),
    ...otherInsuranceFaults(claim, context),
    ...(supervised && !context.supervisingProvider
      ? [inputFault('/options/supervisingProvider', 'missing')]
      : []),
    ...[...roles, 'provider' as const].flatMap((role) => {
      const npi = claim[role === 'provider' ? 'billingProvider' : role]?.npi;
      const identifiers = context[role]?.identifier ?? [];
      return identifiers.flatMap(({ system, value }, index) =>
        npi !== undefined && system === systems.npi && value !== npi
          ? [inputFault(`/options/${role}/identifier/${index}/value`, 'conflict')]
          : [],
      );
    }),
  ];
};

// A patient who is the insured has no other subscriber.
const isSelf = ({ coverage }: ReadContext): boolean =>
  coverage.relationship?.coding?.some(({ code }) => code === 'self') === true;

const peopleFaults = (claim: ProfessionalClaim, context: ReadContext): InputFault[] => {
  const { patient, subscriber, created } = context;
  return [
    ...laterThanService(claim, patient.birthDate, '/options/patient/birthDate'),
    ...laterThanService(claim, subscriber?.birthDate, '/options/subscriber/birthDate'),
    ...earlierThanService(claim, created.slice(0, 10), '/options/created'),
    ...(subscriber && isSelf(context) ? [inputFault('/options/subscriber', 'conflict')] : []),
  ];
};

const readClaim = (
  claim: unknown,
  context: unknown,
): { claim: ProfessionalClaim; context: ReadContext } => {
  const faults: InputFault[] = [];
  const checkedClaim = tryInput(professionalClaimSchema, claim, '', faults);
  const checkedContext = tryInput(fhirClaimContextSchema, context, '/options', faults);
  if (checkedClaim)
    for (const fault of [
      ...blankFaults(checkedClaim),
      ...voidFaults(checkedClaim),
      ...claimFaults(checkedClaim, ''),
    ])
      faults.push(fault);
  if (checkedClaim && checkedContext)
    for (const fault of [
      ...contextFaults(checkedClaim, checkedContext),
      ...peopleFaults(checkedClaim, checkedContext),
    ])
      faults.push(fault);
  return { claim: orThrow(checkedClaim, faults), context: orThrow(checkedContext, faults) };
};

const coded = (system: string, code: string): FhirConcept => ({ coding: [{ system, code }] });

const dollars = (cents: number): FhirMoney => ({ value: cents / 100, currency: 'USD' });

const careTeam = ({
  renderingProvider,
  supervisingProvider,
}: ProfessionalClaim): FhirCareTeamMember[] => {
  const { taxonomyCode } = renderingProvider;
  const team: FhirCareTeamMember[] = [
    {
      sequence: 1,
      provider: contained('rendering-provider'),
      responsible: true,
      role: { ...coded(systems.careTeamRole, 'primary'), text: 'Rendering provider' },
      ...(taxonomyCode ? { qualification: coded(systems.taxonomy, taxonomyCode) } : {}),
    },
  ];
  if (supervisingProvider)
    team.push({
      sequence: 2,
      provider: contained('supervising-provider'),
      role: coded(systems.careTeamRole, 'supervisor'),
    });
  return team;
};

const itemOf = (
  line: ServiceLine,
  { placeOfService, supervisingProvider }: ProfessionalClaim,
  { encounter }: ReadContext,
): FhirClaimItem => ({
  sequence: line.lineNumber,
  careTeamSequence: supervisingProvider ? [1, 2] : [1],
  ...(line.diagnosisPointers.length > 0 ? { diagnosisSequence: [...line.diagnosisPointers] } : {}),
  productOrService: coded(procedureSystem(line.code), line.code),
  ...(line.modifiers.length > 0
    ? { modifier: line.modifiers.map((modifier) => coded(modifierSystem(modifier), modifier)) }
    : {}),
  servicedDate: line.serviceDate,
  locationCodeableConcept: coded(systems.placeOfService, placeOfService),
  quantity: { value: line.units },
  net: dollars(line.chargeCents),
  ...(encounter ? { encounter: [encounter] } : {}),
});

const related = ({ frequencyCode, originalClaimNumber }: ProfessionalClaim) =>
  frequencyCode === '7' && originalClaimNumber !== undefined
    ? {
        related: [
          {
            relationship: coded(systems.relatedClaim, 'prior'),
            reference: { value: originalClaimNumber },
          },
        ],
      }
    : {};

/**
 * Converts a patient's claim to a FHIR R4 Claim of the professional type.
 *
 * The insurance of each payer is in their order, and the payer of the claim is the focal one; FHIR R4 has no element
 * for what other payers answered or the patient paid. The claim contains the resources it refers to (`#patient`, `#coverage`, `#subscriber`, `#insurer`,
 * `#provider`, `#rendering-provider`, `#supervising-provider`), with the NPIs of the given claim. FHIR has no element
 * for the size of the group or for the claims of its other members, so it holds neither. A replacement
 * claim refers to the original claim in `related`; a void (frequency code 8) has no form in FHIR and is refused.
 *
 * @param claim One claim of a batch from `buildPerPatientClaims`.
 * @param context The people and organizations, and the date on which the claim is created.
 * @throws `InputError` that lists everything missing or malformed; paths into the context start with
 *   `/options`.
 */
export const toFhirClaim = (
  claim: AsKept<ProfessionalClaim>,
  context: AsKept<FhirClaimContext>,
): FhirClaim => {
  const read = readClaim(claim, context);
  const { claimId, diagnoses, lines, totalChargeCents } = read.claim;
  return {
    resourceType: 'Claim',
    contained: containedResources(read.claim, read.context),
    identifier: [{ value: claimId }],
    status: 'active',
    type: coded(systems.claimType, 'professional'),
    use: 'claim',
    patient: contained('patient'),
    created: read.context.created,
    insurer: contained('insurer'),
    provider: contained('provider'),
    priority: coded(systems.priority, 'normal'),
    ...related(read.claim),
    careTeam: careTeam(read.claim),
    ...(diagnoses.length > 0
      ? {
          diagnosis: diagnoses.map((code, index) => ({
            sequence: index + 1,
            diagnosisCodeableConcept: coded(systems.icd10cm, code.trim().toUpperCase()),
            ...(index === 0 ? { type: [coded(systems.diagnosisType, 'principal')] } : {}),
          })),
        }
      : {}),
    insurance: insuranceOf(read.claim),
    ...(lines.length > 0
      ? { item: lines.map((line) => itemOf(line, read.claim, read.context)) }
      : {}),
    total: dollars(totalChargeCents),
  };
};
