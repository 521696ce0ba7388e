// The code of a caller who uses @types/fhir.
import type { Bundle, Claim, OperationOutcome, Patient } from 'fhir/r4.js';
import type { ProfessionalClaim, SessionReport } from 'group-therapy-billing';
import {
  type FhirClaimContext,
  fromFhirBundle,
  toFhirClaim,
  toOperationOutcome,
} from 'group-therapy-billing/fhir';

export const readBundle = (bundle: Bundle): boolean => fromFhirBundle(bundle).complete;

export const claimOf = (
  claim: ProfessionalClaim,
  context: FhirClaimContext,
  patient: Patient,
): Claim => toFhirClaim(claim, { ...context, patient });

export const outcomeOf = (report: SessionReport): OperationOutcome => toOperationOutcome(report);
