import type { Coverage, Organization, Patient, Practitioner, Reference } from 'fhir/r4.js';

/**
 * What a claim of FHIR says besides the claim: who the people and organisations are.
 * Only the elements named here are taken; whatever else the resources hold stays with the caller.
 */
export interface FhirClaimContext {
  /** The patient: identifiers, a name with `given` and `family`, `birthDate`, gender, address. */
  patient: Patient;
  /** The patient's coverage: `subscriberId`, identifiers, type, relationship, period, class. */
  coverage: Coverage;
  /** The payer: a name, or identifiers. */
  insurer: Organization;
  /** Who is paid; its name, where the claim has none. The claim's own NPI and name stand over it. */
  provider?: Organization | Practitioner;
  /** Who delivered the service: a name with `given` and `family`. The NPI is the claim's. */
  renderingProvider: Practitioner;
  /** Who supervised, where the claim names one. */
  supervisingProvider?: Practitioner;
  /** The day or time on which the claim is created; this library reads no clock. */
  created: string;
  /** The patient's encounter of the session, where the EHR has one. */
  encounter?: Reference;
}
