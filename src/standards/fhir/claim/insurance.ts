import type { ProfessionalClaim } from '../../../claim/professional-claim.js';
import { type InputFault, inputFault } from '../../../input/input-error.js';
import { payerOrders } from '../../../record/other-coverage.js';
import { ownValue } from '../../claim-faults.js';
import type { FhirClaim, FhirReference } from '../fhir-types.js';
import type { ReadContext, ReadInsurance } from './fhir-claim-context.js';

/** The resources of one insurance. */
export type InsuranceId = 'coverage' | 'subscriber' | 'insurer';

/** The IDs of the resources that the claim contains. Those of other payers end in their place among these, from 1. */
export type ContainedId =
  | 'patient'
  | InsuranceId
  | `${InsuranceId}-${number}`
  | 'provider'
  | 'rendering-provider'
  | 'supervising-provider';

/** A reference to a contained resource. */
export const contained = (id: ContainedId): FhirReference => ({ reference: `#${id}` });

/** The insurance of the claim's other payers, in their order. */
export const otherInsurances = (
  { otherPayers = [] }: ProfessionalClaim,
  { otherInsurance = {} }: ReadContext,
): ReadInsurance[] => otherPayers.flatMap(({ payerId }) => ownValue(otherInsurance, payerId) ?? []);

/** A fault if a payer of the claim has no coverage in the context. */
export const otherInsuranceFaults = (
  { otherPayers = [] }: ProfessionalClaim,
  { otherInsurance = {} }: ReadContext,
): InputFault[] =>
  otherPayers.every(({ payerId }) => Object.hasOwn(otherInsurance, payerId))
    ? []
    : [inputFault('/options/otherInsurance/*', 'missing')];

/** The insurance of every payer in their order. The one that the claim is for is the focal one. */
export const insuranceOf = ({
  payerOrder = 'primary',
  otherPayers = [],
  authorizationNumber,
}: ProfessionalClaim): FhirClaim['insurance'] => {
  const own = {
    order: payerOrder,
    focal: true,
    coverage: contained('coverage'),
    ...(authorizationNumber ? { preAuthRef: [authorizationNumber] } : {}),
  };
  const others = otherPayers.map(({ order }, index) => ({
    order,
    focal: false,
    coverage: contained(`coverage-${index + 1}`),
  }));
  return [own, ...others]
    .sort((a, b) => payerOrders.indexOf(a.order) - payerOrders.indexOf(b.order))
    .map(({ order: _, ...insurance }, index) => ({ sequence: index + 1, ...insurance }));
};
