import type { BillingProvider, ProfessionalClaim } from '../../../claim/professional-claim.js';
import type {
  FhirAddress,
  FhirCoverage,
  FhirIdentifier,
  FhirOrganization,
  FhirPatient,
  FhirPractitioner,
  FhirRelatedPerson,
} from '../fhir-types.js';
import { systems } from '../systems.js';
import type { ReadContext, ReadInsurance } from './fhir-claim-context.js';
import { type ContainedId, contained, type InsuranceId, otherInsurances } from './insurance.js';

const npiOf = (value: string): FhirIdentifier => ({ system: systems.npi, value });

const withNpi = (npi: string, identifiers: readonly FhirIdentifier[] = []): FhirIdentifier[] => [
  npiOf(npi),
  ...identifiers.filter(({ system }) => system !== systems.npi),
];

const taxIdOf = (value: string): FhirIdentifier => ({
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'TAX' }] },
  value,
});

const addressOf = (provider: BillingProvider): FhirAddress[] | undefined => {
  const { address } = provider;
  if (!address) return undefined;
  const line = [address.line1, address.line2 ?? ''].filter((text) => text !== '');
  const country = address.country ?? 'US';
  return [
    {
      ...(line.length > 0 ? { line } : {}),
      ...Object.fromEntries(
        [
          ['city', address.city],
          ['state', address.state],
          ['postalCode', address.postalCode],
        ].filter(([, text]) => text !== ''),
      ),
      country,
    },
  ];
};

const billingProviderOf = (
  provider: BillingProvider,
  known: ReadContext['provider'],
): FhirOrganization | FhirPractitioner => {
  const { npi, name, taxId, taxonomyCode } = provider;
  const taxonomy = taxonomyCode && { coding: [{ system: systems.taxonomy, code: taxonomyCode }] };
  const common = {
    id: 'provider' satisfies ContainedId,
    identifier: [...withNpi(npi, known?.identifier), ...(taxId ? [taxIdOf(taxId)] : [])],
  };
  if (known?.resourceType === 'Practitioner')
    return {
      resourceType: 'Practitioner',
      ...common,
      name: known.name,
      ...(taxonomy ? { qualification: [{ code: taxonomy }] } : {}),
    };
  const address = addressOf(provider) ?? known?.address;
  const shownName = name || known?.name;
  return {
    resourceType: 'Organization',
    ...common,
    ...(shownName ? { name: shownName } : {}),
    ...(taxonomy ? { type: [taxonomy] } : {}),
    ...(address ? { address } : {}),
  };
};

const practitionerOf = (
  id: ContainedId,
  npi: string,
  { name, identifier }: ReadContext['renderingProvider'],
): FhirPractitioner => ({
  resourceType: 'Practitioner',
  id,
  identifier: withNpi(npi, identifier),
  name,
});

const subscriberOf = (
  { subscriber }: ReadInsurance,
  id: ContainedId,
): (FhirPatient | FhirRelatedPerson)[] => {
  if (!subscriber) return [];
  return subscriber.resourceType === 'Patient'
    ? [{ ...subscriber, id }]
    : [{ ...subscriber, id, patient: contained('patient') }];
};

const insuranceResources = (
  insurance: ReadInsurance,
  idOf: (id: InsuranceId) => ContainedId,
): (FhirPatient | FhirRelatedPerson | FhirCoverage | FhirOrganization)[] => [
  {
    ...insurance.coverage,
    id: idOf('coverage'),
    ...(insurance.subscriber ? { subscriber: contained(idOf('subscriber')) } : {}),
    beneficiary: contained('patient'),
    payor: [contained(idOf('insurer'))],
  },
  ...subscriberOf(insurance, idOf('subscriber')),
  { ...insurance.insurer, id: idOf('insurer') },
];

/** The people and organizations that the claim contains, each reduced to what a claim needs. */
export const containedResources = (
  claim: ProfessionalClaim,
  context: ReadContext,
): (FhirPatient | FhirRelatedPerson | FhirCoverage | FhirOrganization | FhirPractitioner)[] => {
  const { renderingProvider, supervisingProvider } = claim;
  return [
    { ...context.patient, id: 'patient' satisfies ContainedId },
    ...insuranceResources(context, (id) => id),
    ...otherInsurances(claim, context).flatMap((insurance, index) =>
      insuranceResources(insurance, (id) => `${id}-${index + 1}`),
    ),
    billingProviderOf(claim.billingProvider, context.provider),
    practitionerOf('rendering-provider', renderingProvider.npi, context.renderingProvider),
    ...(supervisingProvider && context.supervisingProvider
      ? [
          practitionerOf(
            'supervising-provider',
            supervisingProvider.npi,
            context.supervisingProvider,
          ),
        ]
      : []),
  ];
};
