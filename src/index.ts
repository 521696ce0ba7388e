/**
 * Billing rules for group psychotherapy (CPT 90853): pure functions over plain data.
 *
 * @packageDocumentation
 */

// The four main functions.

export { buildPerPatientClaims } from './billing/build-per-patient-claims.js';
export { scoreNoteIndividuality } from './individuality/score-note-individuality.js';
export { detectUnbundling } from './unbundling/detect-unbundling.js';
export { validateGroupSession } from './validation/validate-group-session.js';

// Other functions.

export { prepareOptions } from './billing/prepare-options.js';
export { voidClaim } from './claim/void-claim.js';
export { compareReports } from './finding/compare-reports.js';
export { findClonedNotes } from './individuality/find-cloned-notes.js';
export { compareFingerprints, fingerprintNote } from './individuality/fingerprint.js';
export { prepareNotes, scoreNote } from './individuality/prepare-notes.js';
export { composeNote } from './note/compose-note.js';
export { readFrame } from './note-reading/read-frame.js';
export { readNote } from './note-reading/read-note-text.js';
export { estimateReimbursement } from './payment/estimate-reimbursement.js';
export { reconcileGroupClaims } from './reconcile/reconcile-group-claims.js';
export { readGroupSession } from './record/read-group-session.js';
export { checkGroupSession } from './validation/check-group-session.js';
export { checkNote, prepareSession } from './validation/prepare-session.js';
export { noteComparison, noteReading, sameDayServices } from './validation/session-parts.js';

// The rule book.

export { explain } from './rule-book/explain.js';
export { getRule, listRules } from './rule-book/list-rules.js';

// Schemas (zod).

export { noteSchema } from './individuality/note.js';
export { groupSessionSchema } from './record/group-session.js';
export { payerPolicySchema } from './reference/payer-policy.js';
export { billedServiceSchema } from './unbundling/billed-service.js';

// The error class.

export { InputError } from './input/input-error.js';

// Input types.

export type { Billing } from './billing/billing.js';
export type { ClaimTerms } from './claim/claim-terms.js';
export type { RuleSetting, RuleSettings } from './finding/ask.js';
export type { ReportWithFindings } from './finding/compare-reports.js';
export type { DeciderRole, Decision } from './finding/decision.js';
export type { PreparedOptions } from './finding/prepared-options.js';
export type { RuleOptions } from './finding/rule-options.js';
export type {
  ClonedNoteOptions,
  IndividualityOptions,
  ScoreOptions,
} from './individuality/individuality-options.js';
export type { Note } from './individuality/note.js';
export type { PreparedNotes } from './individuality/prepare-notes.js';
export type { AsKept } from './input/as-kept.js';
export type { ReadingOptions } from './note-reading/note-reading.js';
export type {
  ContractRate,
  FeeSchedule,
  GeographicIndices,
  MedicareTerms,
  ScheduledPractitioner,
} from './payment/fee-schedule.js';
export type { Adjustment, AdjustmentGroup } from './record/adjustment.js';
export type { Authorization, AuthorizedFrequency } from './record/authorization.js';
export type { Facilitator } from './record/facilitator.js';
export type {
  Attendance,
  Coverage,
  GroupMember,
  Telehealth,
  TreatmentPlan,
} from './record/group-member.js';
export type { GroupSession, GroupType, Interaction } from './record/group-session.js';
export type { Amendment, MemberNote, Signature } from './record/member-note.js';
export type { OtherCoverage, OtherPayerLine, PayerOrder } from './record/other-coverage.js';
export type { OthersPresent } from './record/others-present.js';
export type { PersonName } from './record/person-name.js';
export type { Program } from './record/program.js';
export type { SessionReading } from './record/read-group-session.js';
export type { Presence, PresenceInterval } from './record/recorded-presence.js';
export type { Citation } from './reference/citation.js';
export type { ModifierIndicator, PtpEdit, PtpTable, Setting } from './reference/edits/ptp-table.js';
export type { PlaceRate, RelativeValues } from './reference/figures/medicare-rates.js';
export type { FilingKind, FilingLimit, FilingLimits } from './reference/filing-limit.js';
export type { FrequencyLimit } from './reference/frequency-limit.js';
export type { PayerPolicy } from './reference/payer-policy.js';
export type {
  BillablePractitioner,
  CoFacilitatorTerms,
  GroupSizeLimit,
  ModifierSource,
  PerDiemProgram,
  PlaceTerms,
  TelehealthTerms,
  UnitBasis,
} from './reference/policy-terms.js';
export type { PractitionerType, SupervisionLevel } from './reference/practitioner.js';
export type { BilledService, ServiceNote } from './unbundling/billed-service.js';
export type { PreparedSession } from './validation/prepare-session.js';
export type { SessionPart, SessionParts } from './validation/session-part.js';
export type { ValidationOptions } from './validation/validation-options.js';

// Output types.

export type { ClaimBatch, HeldClaim, NotBilled } from './billing/claim-batch.js';
export type { Address } from './claim/postal-address.js';
export type {
  BillingProvider,
  ProfessionalClaim,
  ServiceLine,
} from './claim/professional-claim.js';
export type { SentClaim, SentLine } from './claim/sent-claim.js';
export type { UnsentClaim } from './claim/unsent-claim.js';
export type { Check } from './finding/ask.js';
export type { ReportComparison } from './finding/compare-reports.js';
export type { Decided, UnusedDecision, UnusedReason } from './finding/decision.js';
export type {
  Finding,
  FindingCounts,
  LikelyDenial,
  Outcome,
  Params,
  TextEvidence,
  Verdict,
} from './finding/finding.js';
export type { Reason } from './finding/rule.js';
export type { RuleId } from './finding/rule-ids.js';
export type { RuleReason } from './finding/rule-reasons.js';
export type { Ruleset } from './finding/ruleset.js';
export type { ClonedNotes, ClonedPair } from './individuality/find-cloned-notes.js';
export type { FingerprintComparison, NoteFingerprint } from './individuality/fingerprint.js';
export type {
  IndividualityReport,
  NamedPassage,
  NoteIndividuality,
  NoteRelation,
  SharedPassage,
} from './individuality/individuality-report.js';
export type { FaultHandling, InputFault, InputFaultCode } from './input/input-error.js';
export type { ComposedNote } from './note/compose-note.js';
export type {
  EvidenceSpan,
  FrameReading,
  NoteElements,
  NoteFormat,
  NoteReading,
  NoteSection,
  ReadElement,
} from './note-reading/note-reading.js';
export type {
  ClaimEstimate,
  LineEstimate,
  MissingFigure,
  MissingRate,
  RateBasis,
  ReimbursementEstimate,
} from './payment/reimbursement-estimate.js';
export type { CheckedSession, ReconciliationOptions } from './reconcile/reconcile-group-claims.js';
export type { ReconciliationReport } from './reconcile/reconciliation-report.js';
export type { ExamplePair, RuleEntry, RuleExample } from './rule-book/rule-entry.js';
export type { DeliveredService } from './session/delivered-service.js';
export type {
  PairModifier,
  PairVerdict,
  ServiceOfTheDay,
  UnbundlingPair,
  UnbundlingReport,
} from './unbundling/unbundling-report.js';
export type { NoteCheck } from './validation/prepare-session.js';
export type { MemberReport, SessionReport } from './validation/session-report.js';
