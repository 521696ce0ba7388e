import * as z from 'zod/mini';
import { billingSchema } from '../../../src/billing/billing.js';
import { claimBatchSchema } from '../../../src/billing/claim-batch.js';
import { answeredClaimSchema } from '../../../src/claim/professional-claim.js';
import { clinicSummarySchema } from '../../../src/clinic/clinic-summary.js';
import { summaryPartSchema } from '../../../src/clinic/summary-part.js';
import { reportComparisonSchema } from '../../../src/finding/compare-reports.js';
import { findingSchema } from '../../../src/finding/finding.js';
import { ruleOptionShapes } from '../../../src/finding/rule-options.js';
import { clonedNotesSchema } from '../../../src/individuality/find-cloned-notes.js';
import {
  fingerprintComparisonSchema,
  fingerprintSchema,
} from '../../../src/individuality/fingerprint.js';
import { scoreOptionsSchema } from '../../../src/individuality/individuality-options.js';
import {
  individualityReportSchema,
  noteIndividualitySchema,
} from '../../../src/individuality/individuality-report.js';
import { noteSchema } from '../../../src/individuality/note.js';
import { composedNoteSchema } from '../../../src/note/compose-note.js';
import {
  frameReadingSchema,
  noteReadingSchema,
  readingOptionsSchema,
} from '../../../src/note-reading/note-reading.js';
import { feeScheduleSchema } from '../../../src/payment/fee-schedule.js';
import { reimbursementEstimateSchema } from '../../../src/payment/reimbursement-estimate.js';
import { reconciliationReportSchema } from '../../../src/reconcile/reconciliation-report.js';
import { groupSessionSchema } from '../../../src/record/group-session.js';
import { ptpTableSchema } from '../../../src/reference/edits/ptp-table.js';
import { payerPolicySchema } from '../../../src/reference/payer-policy.js';
import { acknowledgementFileSchema } from '../../../src/remittance/acknowledgement-file.js';
import { remittanceOptionsSchema } from '../../../src/remittance/reconcile-remittance.js';
import { reconciledClaimSchema } from '../../../src/remittance/reconciled-claim.js';
import { remittanceFileSchema } from '../../../src/remittance/remittance-file.js';
import { remittanceReportSchema } from '../../../src/remittance/remittance-report.js';
import { ruleEntrySchema } from '../../../src/rule-book/rule-entry.js';
import { cms1500ContextSchema } from '../../../src/standards/cms1500/cms1500-context.js';
import { cms1500FormSchema } from '../../../src/standards/cms1500/cms1500-form.js';
import { bundleReadingSchema } from '../../../src/standards/fhir/bundle/from-fhir-bundle.js';
import { fhirClaimContextSchema } from '../../../src/standards/fhir/claim/fhir-claim-context.js';
import { cdsHooksCardSchema } from '../../../src/standards/fhir/findings/to-cds-hooks-cards.js';
import { envelopeSchema } from '../../../src/standards/x12/envelope.js';
import { billedServiceSchema } from '../../../src/unbundling/billed-service.js';
import { unbundlingReportSchema } from '../../../src/unbundling/unbundling-report.js';
import { noteCheckSchema } from '../../../src/validation/prepare-session.js';
import { sessionReportSchema } from '../../../src/validation/session-report.js';
import { validationOptionsSchema } from '../../../src/validation/validation-options.js';

/** An input or output with its description. */
export interface Listed {
  schema: z.core.$ZodType;
  goes: 'in' | 'out';
  description: string;
}

const into = (schema: z.core.$ZodType, description: string): Listed => ({
  schema,
  goes: 'in',
  description,
});
const out = (schema: z.core.$ZodType, description: string): Listed => ({
  schema,
  goes: 'out',
  description,
});

/** Every input and output of the package that is a separate JSON document, by schema file name. */
export const catalogue = {
  'group-session': into(groupSessionSchema, 'What happened in a group session, and its notes.'),
  'validation-options': into(validationOptionsSchema, 'Options for validateGroupSession.'),
  billing: into(billingSchema, 'Billing terms for buildPerPatientClaims.'),
  'billed-service': into(billedServiceSchema, 'One service line, billed or to be billed.'),
  'rule-options': into(
    z.strictObject(ruleOptionShapes),
    'Payer policies, rule settings and edits.',
  ),
  'payer-policy': into(payerPolicySchema, 'What a payer requires, with dates and sources.'),
  'ptp-table': into(ptpTableSchema, 'An edition of procedure-to-procedure edits.'),
  note: into(noteSchema, 'A note to compare with other notes.'),
  'individuality-options': into(scoreOptionsSchema, 'Options for comparing notes.'),
  'reading-options': into(readingOptionsSchema, 'What is known before readNote reads a note.'),
  'fee-schedule': into(feeScheduleSchema, 'The rates for estimateReimbursement.'),
  'x12-envelope': into(envelopeSchema, 'The contents of an 837P file besides the claims.'),
  'cms1500-context': into(cms1500ContextSchema, 'The contents of a paper form besides the claim.'),
  'fhir-claim-context': into(
    fhirClaimContextSchema,
    'The fields of FHIR resources that a claim uses.',
  ),
  'sent-claim': into(reconciledClaimSchema, 'A claim that was sent, for reconcileRemittance.'),
  'remittance-file': into(remittanceFileSchema, 'The payments of a remittance file.'),
  'acknowledgement-file': into(acknowledgementFileSchema, 'The acknowledgments of a file.'),
  'summary-part': into(summaryPartSchema, 'The summary of some sessions, for mergeSummaries.'),
  'remittance-options': into(remittanceOptionsSchema, 'Options for reconcileRemittance.'),
  'session-report': out(sessionReportSchema, 'The answer of validateGroupSession.'),
  'note-check': out(noteCheckSchema, 'The answer of checkNote.'),
  'report-comparison': out(reportComparisonSchema, 'The answer of compareReports.'),
  'claim-batch': out(claimBatchSchema, 'The answer of buildPerPatientClaims.'),
  'professional-claim': out(answeredClaimSchema, 'The claim of one patient.'),
  'unbundling-report': out(unbundlingReportSchema, 'The answer of detectUnbundling.'),
  'reconciliation-report': out(reconciliationReportSchema, 'The answer of reconcileGroupClaims.'),
  'remittance-report': out(remittanceReportSchema, 'The answer of reconcileRemittance.'),
  'clinic-summary': out(clinicSummarySchema, 'The answer of finishSummary and summarizeClinic.'),
  'individuality-report': out(individualityReportSchema, 'The answer of scoreNoteIndividuality.'),
  'note-individuality': out(noteIndividualitySchema, 'The answer of scoreNote.'),
  'cloned-notes': out(clonedNotesSchema, 'The answer of findClonedNotes.'),
  'note-fingerprint': out(fingerprintSchema, 'The answer of fingerprintNote.'),
  'fingerprint-comparison': out(fingerprintComparisonSchema, 'The answer of compareFingerprints.'),
  'note-reading': out(noteReadingSchema, 'The answer of readNote.'),
  'frame-reading': out(frameReadingSchema, 'The answer of readFrame.'),
  'composed-note': out(composedNoteSchema, 'The answer of composeNote.'),
  'reimbursement-estimate': out(
    reimbursementEstimateSchema,
    'The answer of estimateReimbursement.',
  ),
  finding: out(findingSchema, 'One problem, question or advice that a rule reports.'),
  'rule-entry': out(ruleEntrySchema, 'One rule of the rule book.'),
  'cms1500-form': out(cms1500FormSchema, 'One sheet of form CMS-1500.'),
  'bundle-reading': out(bundleReadingSchema, 'The answer of fromFhirBundle.'),
  'cds-hooks-card': out(cdsHooksCardSchema, 'One card of toCdsHooksCards.'),
} as const satisfies Record<string, Listed>;

/** The name of a schema file, without its extension. */
export type SchemaName = keyof typeof catalogue;
