import type {
  Address,
  Coverage,
  Identifier,
  Organization,
  Patient,
  Practitioner,
  Reference,
} from 'fhir/r4.js';
import type { BillingProvider, ProfessionalClaim } from '../../../claim/professional-claim.js';
import { systems } from '../systems.js';
import type { ReadContext } from './context-schema.js';

/** The ids under which the claim contains the resources that it names. */
export type ContainedId =
  | 'patient'
  | 'coverage'
  | 'insurer'
  | 'provider'
  | 'rendering-provider'
  | 'supervising-provider';

/** A reference to a contained resource. */
export const contained = (id: ContainedId): Reference => ({ reference: `#${id}` });

const npiOf = (value: string): Identifier => ({ system: systems.npi, value });

const withNpi = (npi: string, identifiers: readonly Identifier[] = []): Identifier[] => [
  npiOf(npi),
  ...identifiers.filter(({ system }) => system !== systems.npi),
];

const taxIdOf = (value: string): Identifier => ({
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'TAX' }] },
  value,
});

const addressOf = (provider: BillingProvider): Address[] | undefined => {
  const { address } = provider;
  if (!address) return undefined;
  const line = [address.line1, address.line2 ?? ''].filter((text) => text !== '');
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
      country: 'US',
    },
  ];
};

const billing = (
  provider: BillingProvider,
  given: ReadContext['provider'],
): Organization | Practitioner => {
  const { npi, name, taxId, taxonomyCode } = provider;
  const taxonomy = taxonomyCode && { coding: [{ system: systems.taxonomy, code: taxonomyCode }] };
  const common = {
    id: 'provider' satisfies ContainedId,
    identifier: [...withNpi(npi, given?.identifier), ...(taxId ? [taxIdOf(taxId)] : [])],
  };
  if (given?.resourceType === 'Practitioner')
    return {
      resourceType: 'Practitioner',
      ...common,
      name: given.name,
      ...(taxonomy ? { qualification: [{ code: taxonomy }] } : {}),
    };
  const address = addressOf(provider) ?? given?.address;
  return {
    resourceType: 'Organization',
    ...common,
    ...(name || given?.name ? { name: name || given?.name } : {}),
    ...(taxonomy ? { type: [taxonomy] } : {}),
    ...(address ? { address } : {}),
  };
};

const clinician = (
  id: ContainedId,
  npi: string,
  { name, identifier }: ReadContext['renderingProvider'],
): Practitioner => ({
  resourceType: 'Practitioner',
  id,
  identifier: withNpi(npi, identifier),
  name,
});

/** The people and organisations that the claim contains, each as little as a claim needs. */
export const containedResources = (
  claim: ProfessionalClaim,
  context: ReadContext,
): (Patient | Coverage | Organization | Practitioner)[] => {
  const { renderingProvider, supervisingProvider } = claim;
  return [
    { ...context.patient, id: 'patient' satisfies ContainedId },
    {
      ...context.coverage,
      id: 'coverage' satisfies ContainedId,
      beneficiary: contained('patient'),
      payor: [contained('insurer')],
    },
    { ...context.insurer, id: 'insurer' satisfies ContainedId },
    billing(claim.billingProvider, context.provider),
    clinician('rendering-provider', renderingProvider.npi, context.renderingProvider),
    ...(supervisingProvider && context.supervisingProvider
      ? [clinician('supervising-provider', supervisingProvider.npi, context.supervisingProvider)]
      : []),
  ];
};
