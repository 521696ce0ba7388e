import * as z from 'zod/mini';
import { billingSchema } from '../../../src/claim/billing.js';
import { claimBatchSchema } from '../../../src/claim/claim-batch.js';
import { answeredClaimSchema } from '../../../src/claim/professional-claim.js';
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
import { feeScheduleSchema } from '../../../src/payment/fee-schedule.js';
import { reimbursementEstimateSchema } from '../../../src/payment/reimbursement-estimate.js';
import { reconciliationReportSchema } from '../../../src/reconcile/reconciliation-report.js';
import { groupSessionSchema } from '../../../src/record/group-session.js';
import { ptpTableSchema } from '../../../src/reference/edits/ptp-table.js';
import { payerPolicySchema } from '../../../src/reference/payer-policy.js';
import { ruleEntrySchema } from '../../../src/rule-book/rule-entry.js';
import { cms1500ContextSchema } from '../../../src/standards/cms1500/cms1500-context.js';
import { cms1500FormSchema } from '../../../src/standards/cms1500/cms1500-form.js';
import { bundleReadingSchema } from '../../../src/standards/fhir/bundle/from-fhir-bundle.js';
import { fhirClaimContextSchema } from '../../../src/standards/fhir/claim/fhir-claim-context.js';
import { cdsHooksCardSchema } from '../../../src/standards/fhir/findings/to-cds-hooks-cards.js';
import { envelopeSchema } from '../../../src/standards/x12/envelope.js';
import { billedServiceSchema } from '../../../src/unbundling/billed-service.js';
import { unbundlingReportSchema } from '../../../src/unbundling/unbundling-report.js';
import { sessionReportSchema } from '../../../src/validation/session-report.js';
import { validationOptionsSchema } from '../../../src/validation/validation-options.js';

/** Something that goes in or comes out, and what it is for. */
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

/** Every input and output of the package that is JSON of its own, by the name of its file. */
export const catalogue = {
  'group-session': into(groupSessionSchema, 'What happened in the room, and what the charts say.'),
  'validation-options': into(validationOptionsSchema, 'How a session is checked.'),
  billing: into(billingSchema, 'How the claims of a session are billed.'),
  'billed-service': into(billedServiceSchema, 'One service line as it was or will be billed.'),
  'rule-options': into(z.strictObject(ruleOptionShapes), 'Payers, rule settings and edits.'),
  'payer-policy': into(payerPolicySchema, 'What a payer wants, since when, because of a source.'),
  'ptp-table': into(ptpTableSchema, 'An edition of procedure-to-procedure edits.'),
  note: into(noteSchema, 'A note to be compared with others.'),
  'individuality-options': into(scoreOptionsSchema, 'How notes are compared.'),
  'fee-schedule': into(feeScheduleSchema, 'By what a payment is estimated.'),
  'x12-envelope': into(envelopeSchema, 'What an 837P says besides the claims.'),
  'cms1500-context': into(cms1500ContextSchema, 'What a paper claim says besides the claim.'),
  'fhir-claim-context': into(
    fhirClaimContextSchema,
    'What of the given FHIR resources a claim takes.',
  ),
  'session-report': out(sessionReportSchema, 'The answer of validateGroupSession.'),
  'claim-batch': out(claimBatchSchema, 'The answer of buildPerPatientClaims.'),
  'professional-claim': out(answeredClaimSchema, 'The claim of one patient.'),
  'unbundling-report': out(unbundlingReportSchema, 'The answer of detectUnbundling.'),
  'reconciliation-report': out(reconciliationReportSchema, 'The answer of reconcileGroupClaims.'),
  'individuality-report': out(individualityReportSchema, 'The answer of scoreNoteIndividuality.'),
  'note-individuality': out(noteIndividualitySchema, 'The answer of scoreNote.'),
  'cloned-notes': out(clonedNotesSchema, 'The answer of findClonedNotes.'),
  'note-fingerprint': out(fingerprintSchema, 'The answer of fingerprintNote.'),
  'fingerprint-comparison': out(fingerprintComparisonSchema, 'The answer of compareFingerprints.'),
  'composed-note': out(composedNoteSchema, 'The answer of composeNote.'),
  'reimbursement-estimate': out(
    reimbursementEstimateSchema,
    'The answer of estimateReimbursement.',
  ),
  finding: out(findingSchema, 'One thing that a rule has to say about the input.'),
  'rule-entry': out(ruleEntrySchema, 'What the rule book says of one rule.'),
  'cms1500-form': out(cms1500FormSchema, 'One sheet of the form CMS-1500.'),
  'bundle-reading': out(bundleReadingSchema, 'The answer of fromFhirBundle.'),
  'cds-hooks-card': out(cdsHooksCardSchema, 'One card of toCdsHooksCards.'),
} as const satisfies Record<string, Listed>;

/** The name of a schema file, without its ending. */
export type SchemaName = keyof typeof catalogue;
