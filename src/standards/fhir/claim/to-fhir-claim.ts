import type { Claim, ClaimCareTeam, ClaimItem, CodeableConcept, Money } from 'fhir/r4.js';
import type { ProfessionalClaim, ServiceLine } from '../../../claim/professional-claim.js';
import { modifierSystem, procedureSystem, systems } from '../systems.js';
import type { FhirClaimContext } from './claim-context.js';
import { contained, containedResources } from './contained-resources.js';
import type { ReadContext } from './context-schema.js';
import { readClaim } from './read-claim.js';

const coded = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });

const dollars = (cents: number): Money => ({ value: cents / 100, currency: 'USD' });

const careTeam = ({
  renderingProvider,
  supervisingProvider,
}: ProfessionalClaim): ClaimCareTeam[] => {
  const { taxonomyCode } = renderingProvider;
  const team: ClaimCareTeam[] = [
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
): ClaimItem => ({
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
 * A patient's claim as a FHIR R4 Claim of the professional type, ready to be sent or stored.
 *
 * It contains what it names (`#patient`, `#coverage`, `#insurer`, `#provider`, `#rendering-provider`,
 * `#supervising-provider`), with the NPIs of the claim. FHIR has no element for the size of the
 * group or for the claims of its other members, so the claim says nothing of them. A claim that
 * replaces another names it in `related`.
 *
 * @param claim One claim of a batch of `buildPerPatientClaims`.
 * @param context Who the people and organisations are, and the day on which the claim is created.
 * @throws `InputError` with every missing or malformed piece at once; those of the context
 *   have paths that start with `/options`.
 */
export const toFhirClaim = (claim: ProfessionalClaim, context: FhirClaimContext): Claim => {
  const read = readClaim(claim, context);
  const { claimId, authorizationNumber, diagnoses, lines, totalChargeCents } = read.claim;
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
          diagnosis: diagnoses.map((code, place) => ({
            sequence: place + 1,
            diagnosisCodeableConcept: coded(systems.icd10cm, code.trim().toUpperCase()),
            ...(place === 0 ? { type: [coded(systems.diagnosisType, 'principal')] } : {}),
          })),
        }
      : {}),
    insurance: [
      {
        sequence: 1,
        focal: true,
        coverage: contained('coverage'),
        ...(authorizationNumber ? { preAuthRef: [authorizationNumber] } : {}),
      },
    ],
    ...(lines.length > 0
      ? { item: lines.map((line) => itemOf(line, read.claim, read.context)) }
      : {}),
    total: dollars(totalChargeCents),
  };
};
