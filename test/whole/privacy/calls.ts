import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import { prepareOptions } from '../../../src/billing/prepare-options.js';
import { finishSummary } from '../../../src/clinic/finish-summary.js';
import { mergeSummaries } from '../../../src/clinic/merge-summaries.js';
import { sessionSummary } from '../../../src/clinic/session-summary.js';
import { summarizeClinic } from '../../../src/clinic/summarize-clinic.js';
import { compareReports } from '../../../src/finding/compare-reports.js';
import { findClonedNotes } from '../../../src/individuality/find-cloned-notes.js';
import { compareFingerprints, fingerprintNote } from '../../../src/individuality/fingerprint.js';
import { prepareNotes, scoreNote } from '../../../src/individuality/prepare-notes.js';
import { scoreNoteIndividuality } from '../../../src/individuality/score-note-individuality.js';
import { composeNote } from '../../../src/note/compose-note.js';
import { readFrame } from '../../../src/note-reading/read-frame.js';
import { readNote } from '../../../src/note-reading/read-note-text.js';
import { estimateReimbursement } from '../../../src/payment/estimate-reimbursement.js';
import { reconcileGroupClaims } from '../../../src/reconcile/reconcile-group-claims.js';
import { parsePtpEdits, ptpEditParser } from '../../../src/reference/edits/parse-ptp-edits.js';
import { reconcileRemittance } from '../../../src/remittance/reconcile-remittance.js';
import { toHtml, toMarkdown } from '../../../src/report/index.js';
import { change, removed } from '../../../src/rule-book/change.js';
import {
  clinicBilling,
  harborHealth,
} from '../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { explain } from '../../../src/rule-book/explain.js';
import { getRule } from '../../../src/rule-book/list-rules.js';
import { cms1500Html, toCms1500 } from '../../../src/standards/cms1500/index.js';
import {
  fromFhirBundle,
  toCdsHooksCards,
  toFhirClaim,
  toOperationOutcome,
} from '../../../src/standards/fhir/index.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { checkGroupSession } from '../../../src/validation/check-group-session.js';
import { checkNote, prepareSession } from '../../../src/validation/prepare-session.js';
import { noteComparison } from '../../../src/validation/session-parts.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { dependentClaim, paperClaim, paperContext } from '../../standards/cms1500/paper-claim.js';
import { coordinatedClaims, coordinatedEnvelope } from '../../standards/coordinated-claims.js';
import { bundleOf } from '../../standards/fhir/bundle-of.js';
import { fullClaims } from '../../standards/full-claims.js';
import type { SchemaName } from '../schemas/catalogue.js';
import {
  coordinatedFhirContext,
  fhirSession,
  fullestDependentPaper,
  fullestEnvelope,
  fullestPaper,
  fullFhirContext,
  personsEnvelope,
  personsFhirContext,
} from './full-formats.js';
import { fullNotes, fullServices, fullSession } from './full-inputs.js';
import {
  fullBilling,
  fullFeeSchedule,
  fullReconciliationOptions,
  fullRuleOptions,
  fullScoreOptions,
  fullValidationOptions,
} from './full-options.js';

import { fullRemittanceOptions, fullRemittances, fullSentClaims } from './full-remittance.js';

/** A public function with an input that fills every field. */
export interface Call {
  readonly name: string;
  /** The arguments, untyped, since JavaScript callers can pass anything. */
  readonly given: readonly unknown[];
  readonly run: (given: readonly unknown[]) => unknown;
  /** The schema of each argument that has one; `[name]` is an array of that schema. */
  readonly shapes: readonly (SchemaName | readonly [SchemaName] | undefined)[];
}

/** Calls a function without type checks, as plain JavaScript does. */
const calling =
  (called: (...given: never[]) => unknown) =>
  (given: readonly unknown[]): unknown =>
    Reflect.apply(called, undefined, [...given]);

const call = (
  name: string,
  called: (...given: never[]) => unknown,
  given: readonly unknown[],
  shapes: Call['shapes'] = [],
): Call => ({ name, given, run: calling(called), shapes });

const writtenNote =
  'D: Pt told the group about the letter. Therapist asked pt to read it. A: Goal 2. Denies SI. P: Call on Friday.';
const writtenFrame = 'Topic: boundaries. One member told another that the bus was late.';
const readingOptions = {
  name: { given: 'Mia', family: 'Okafor', preferred: 'Mimi' },
  clinicians: [{ given: 'Ruth', family: 'Abara' }],
  goals: [{ goalId: 'g2', text: 'Read the letter to the group' }],
};

// Spoiling every field of a full report is slow; one finding and one shared passage are enough.
const audited = change(smallProcessGroup, {
  '/members/0/note/signature': removed,
  '/members/1/note/response': smallProcessGroup.members[0]?.note?.response,
});
const audit = validateGroupSession(audited, { checks: false });
const decided = validateGroupSession(fullSession, {
  ...fullValidationOptions,
  individuality: false,
});
const auditedClaims = buildPerPatientClaims(audited, { ...clinicBilling, payers: [] });
const filedBy = buildPerPatientClaims(audited, {
  ...clinicBilling,
  payers: [{ ...harborHealth, timelyFilingDays: 90 }],
});
const auditedEntry = { report: audit, batch: filedBy, session: audited };
const fullPart = {
  ...sessionSummary(auditedEntry),
  basis: {
    versions: ['0.1.0'],
    policies: [{ payerId: 'harbor-health', from: '2026-01-01' }],
    notChecked: ['same-day'],
  },
};
const [firstPrint, secondPrint] = fullNotes.map(fingerprintNote);
const paper = toCms1500(paperClaim, paperContext);
const nothingMore = { group: 'CO', code: '45', cents: 0 } as const;

// A claim to a second payer, with the answer of the first by line.
const answeredByLine = coordinatedClaims.slice(0, 1).map((claim) => ({
  ...claim,
  otherPayers: (claim.otherPayers ?? []).map(({ adjustments = [], ...answer }) => ({
    ...answer,
    ...(answer.paidCents === undefined
      ? {}
      : {
          adjustments: [{ ...nothingMore }],
          lines: [{ code: '90853', paidCents: answer.paidCents, adjustments }],
        }),
  })),
}));

const claimAnd = (context: SchemaName): Call['shapes'] => ['professional-claim', context];
const claimsAndEnvelope: Call['shapes'] = [['professional-claim'], 'x12-envelope'];
const edits = '90834\t90853\t\t20260101\t*\t1\tStandards';

/** Every public function, with an input that fills every field. */
export const calls: readonly Call[] = [
  call(
    'validateGroupSession',
    validateGroupSession,
    [fullSession, fullValidationOptions],
    ['group-session', 'validation-options'],
  ),
  call(
    'checkGroupSession',
    checkGroupSession,
    [fullSession, fullValidationOptions, { noteComparison }],
    ['group-session', 'validation-options'],
  ),
  call(
    'buildPerPatientClaims',
    buildPerPatientClaims,
    [fullSession, fullBilling],
    ['group-session', 'billing'],
  ),
  call(
    'detectUnbundling',
    detectUnbundling,
    [fullServices, fullRuleOptions],
    [['billed-service'], 'rule-options'],
  ),
  call(
    'reconcileGroupClaims',
    reconcileGroupClaims,
    [fullSession, fullServices, fullReconciliationOptions],
    ['group-session', ['billed-service'], 'rule-options'],
  ),
  call(
    'reconcileRemittance',
    reconcileRemittance,
    [fullSentClaims, fullRemittances, fullRemittanceOptions],
    [['sent-claim'], ['remittance-file'], 'remittance-options'],
  ),
  call(
    'acknowledgments of a remittance',
    (files: never) => reconcileRemittance([], [], { acknowledgements: files }),
    [fullRemittanceOptions.acknowledgements],
    [['acknowledgement-file']],
  ),
  call(
    'scoreNoteIndividuality',
    scoreNoteIndividuality,
    [fullNotes, fullScoreOptions],
    [['note'], 'individuality-options'],
  ),
  call('findClonedNotes', findClonedNotes, [fullNotes, fullScoreOptions], [['note']]),
  call(
    'prepareNotes and scoreNote',
    (note: never, notes: never, options: never) => scoreNote(note, prepareNotes(notes, options)),
    [fullNotes[0], fullNotes, fullScoreOptions],
    ['note', ['note'], 'individuality-options'],
  ),
  call('fingerprintNote', fingerprintNote, [fullNotes[0]], ['note']),
  call('compareFingerprints', compareFingerprints, [firstPrint, secondPrint]),
  call('prepareOptions', prepareOptions, [fullBilling], ['billing']),
  call('composeNote', composeNote, [fullSession, 'patient-a'], ['group-session']),
  call(
    'estimateReimbursement',
    estimateReimbursement,
    [[...fullClaims, ...answeredByLine], fullFeeSchedule],
    [['professional-claim'], 'fee-schedule'],
  ),
  call('compareReports', compareReports, [decided, decided]),
  call('sessionSummary', sessionSummary, [auditedEntry]),
  call('summarizeClinic', summarizeClinic, [[auditedEntry], { asOf: '2026-04-01' }]),
  call('mergeSummaries', mergeSummaries, [[fullPart]], [['summary-part']]),
  call('finishSummary', finishSummary, [fullPart], ['summary-part']),
  call(
    'prepareSession and checkNote',
    (session: never, options: never) =>
      checkNote(
        prepareSession(session, options),
        'patient-a',
        audited.members[0]?.note ?? { noteId: 'n' },
      ),
    [fullSession, fullValidationOptions],
    ['group-session', 'validation-options'],
  ),
  call(
    'readNote and readFrame',
    (text: never, options: never, frame: never) => [readNote(text, options), readFrame(frame)],
    [writtenNote, readingOptions, writtenFrame],
    [undefined, 'reading-options'],
  ),
  call('explain', explain, [audit.members[0]?.findings[0]]),
  call('getRule', getRule, ['session/times']),
  call('toOperationOutcome', toOperationOutcome, [audit, { sources: { '': 'Bundle' } }]),
  call('toCdsHooksCards', toCdsHooksCards, [audit]),
  call('toMarkdown', toMarkdown, [audit]),
  call('toHtml', toHtml, [audit, { claims: auditedClaims, notes: audited }]),
  call('fromFhirBundle', fromFhirBundle, [bundleOf(fhirSession, 'one encounter with parts')]),
  call('toFhirClaim', toFhirClaim, [paperClaim, fullFhirContext], claimAnd('fhir-claim-context')),
  call(
    'toFhirClaim of a person who bills',
    toFhirClaim,
    [paperClaim, personsFhirContext],
    claimAnd('fhir-claim-context'),
  ),
  call(
    'toFhirClaim to a second payer',
    toFhirClaim,
    [answeredByLine[0], coordinatedFhirContext],
    claimAnd('fhir-claim-context'),
  ),
  call(
    'to837P to a second payer',
    to837P,
    [answeredByLine, coordinatedEnvelope],
    claimsAndEnvelope,
  ),
  call('to837P', to837P, [fullClaims, fullestEnvelope], claimsAndEnvelope),
  call('to837P of a person who bills', to837P, [fullClaims, personsEnvelope], claimsAndEnvelope),
  call('toCms1500', toCms1500, [paperClaim, fullestPaper], claimAnd('cms1500-context')),
  call(
    'toCms1500 of a dependent',
    toCms1500,
    [dependentClaim, fullestDependentPaper],
    claimAnd('cms1500-context'),
  ),
  call('cms1500Html', cms1500Html, [paper, { guides: true }]),
  call('parsePtpEdits', parsePtpEdits, [
    edits,
    { setting: 'professional', source: 'A file', effective: '2026-01-01', codes: ['90853'] },
  ]),
  call(
    'ptpEditParser',
    (text: string, options: never) => {
      const parser = ptpEditParser(options);
      parser.push(text);
      return parser.finish();
    },
    [edits, { setting: 'professional', source: 'A file', effective: '2026-01-01' }],
  ),
];
