export {
  type CompleteBundleReading,
  type FromFhirBundleOptions,
  fromFhirBundle,
  type IncompleteBundleReading,
} from './bundle/from-fhir-bundle.js';
export type { MissingPart } from './bundle/missing-parts.js';
export type { SessionDetails as SessionScene } from './bundle/read-session-details.js';
export type { FhirClaimContext, FhirOtherInsurance } from './claim/fhir-claim-context.js';
export { toFhirClaim } from './claim/to-fhir-claim.js';
export type {
  FhirAddress,
  FhirBundle,
  FhirBundleEntry,
  FhirBundleResource,
  FhirCareTeamMember,
  FhirClaim,
  FhirClaimItem,
  FhirCoding,
  FhirConcept,
  FhirCoverage,
  FhirIdentifier,
  FhirIssue,
  FhirMoney,
  FhirName,
  FhirOperationOutcome,
  FhirOrganization,
  FhirPatient,
  FhirPeriod,
  FhirPractitioner,
  FhirReference,
  FhirRelatedPerson,
  Given,
} from './fhir-types.js';
export type { FindingsReport, ToldFinding } from './findings/findings-report.js';
export { type CdsHooksCard, toCdsHooksCards } from './findings/to-cds-hooks-cards.js';
export {
  type OperationOutcomeOptions,
  toOperationOutcome,
} from './findings/to-operation-outcome.js';
