export {
  type CompleteBundleReading,
  fromFhirBundle,
  type IncompleteBundleReading,
} from './bundle/from-fhir-bundle.js';
export type { FromFhirBundleOptions } from './bundle/from-fhir-bundle-options.js';
export type { MissingPart } from './bundle/missing-part.js';
export type { Scene as SessionScene } from './bundle/read-scene.js';
export type { FhirClaimContext } from './claim/claim-context.js';
export { toFhirClaim } from './claim/to-fhir-claim.js';
export type { FindingsReport, ToldFinding } from './findings/findings-report.js';
export { type CdsHooksCard, toCdsHooksCards } from './findings/to-cds-hooks-cards.js';
export {
  type OperationOutcomeOptions,
  toOperationOutcome,
} from './findings/to-operation-outcome.js';
