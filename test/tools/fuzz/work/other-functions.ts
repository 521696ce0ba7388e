import {
  finishSummary,
  mergeSummaries,
  sessionSummary,
  summarizeClinic,
} from '../../../../src/clinic/index.js';
import { parsePtpEdits, ptpEditParser } from '../../../../src/reference/index.js';
import { toCsv, toHtml, toMarkdown } from '../../../../src/report/index.js';
import { servicesFromRows } from '../../../../src/rows/index.js';
import { cms1500Html, toCms1500 } from '../../../../src/standards/cms1500/index.js';
import * as fhir from '../../../../src/standards/fhir/index.js';
import { from837P, to837P } from '../../../../src/standards/x12/index.js';
import {
  from835,
  fromAcknowledgement,
  reconcileRemittance,
} from '../../../../src/standards/x12/remittance.js';
import type { JsonSchema } from '../structure/json-schema.js';
import { exampleInputs as of } from './example-inputs.js';
import {
  bundle,
  claimReading,
  edition,
  file,
  listOf,
  pageOptions,
  placed,
  printing,
  reading,
  remittanceReading,
  rowReading,
  rows,
  text,
} from './shapes.js';
import { target } from './target.js';

const shows = { shows: true };
const claim = file('professional-claim');
const claims = listOf('professional-claim');
const report: JsonSchema = {
  anyOf: [
    file('session-report'),
    file('unbundling-report'),
    file('individuality-report'),
    file('reconciliation-report'),
    file('remittance-report'),
    file('clinic-summary'),
    file('cloned-notes'),
  ],
};

const inParts = (options: never, ...parts: never[]): unknown => {
  const parser = ptpEditParser(options);
  for (const part of parts) parser.push(part);
  return parser.finish();
};

const entry: JsonSchema = {
  type: 'object',
  properties: {
    report: file('session-report'),
    batch: file('claim-batch'),
    session: file('group-session'),
  },
  required: ['report'],
};

const summaryOptions: JsonSchema = {
  type: 'object',
  properties: {
    unbundling: file('unbundling-report'),
    reconciliation: file('reconciliation-report'),
    remittance: file('remittance-report'),
    clones: file('cloned-notes'),
    names: { type: 'object', additionalProperties: text },
    asOf: text,
  },
};

const csvOptions: JsonSchema = {
  type: 'object',
  properties: { rows: { enum: ['fixes', 'members'] } },
};

/** Every function of the entry points for FHIR, X12, paper forms, pages, clinics and reference data. */
export const otherFunctions = [
  target(
    'toFhirClaim',
    fhir.toFhirClaim,
    { claim, context: file('fhir-claim-context') },
    of.fhirClaims,
    shows,
  ),
  target(
    'toOperationOutcome',
    fhir.toOperationOutcome,
    { report, options: placed },
    of.foundReports,
  ),
  target('toCdsHooksCards', fhir.toCdsHooksCards, { report }, of.foundReports),
  target('fromFhirBundle', fhir.fromFhirBundle, { bundle, options: reading }, of.bundles, shows),
  target('to837P', to837P, { claims, envelope: file('x12-envelope') }, of.files, shows),
  target('from837P', from837P, { text, options: claimReading }, of.claimTexts, shows),
  target('from835', from835, { text, options: remittanceReading }, of.remittanceTexts, shows),
  target('fromAcknowledgement', fromAcknowledgement, { text }, of.acknowledgementTexts, shows),
  target(
    'reconcileRemittance',
    reconcileRemittance,
    {
      claims: listOf('sent-claim'),
      remittances: listOf('remittance-file'),
      options: file('remittance-options'),
    },
    of.remittances,
    shows,
  ),
  target('servicesFromRows', servicesFromRows, { rows, options: rowReading }, of.rows, shows),
  target('toCms1500', toCms1500, { claim, context: file('cms1500-context') }, of.papers, shows),
  target(
    'cms1500Html',
    cms1500Html,
    { forms: listOf('cms1500-form'), options: printing },
    of.sheets,
    shows,
  ),
  target('sessionSummary', sessionSummary, { entry }, of.clinicEntries, shows),
  target(
    'mergeSummaries',
    mergeSummaries,
    { parts: listOf('summary-part') },
    of.summaryParts,
    shows,
  ),
  target(
    'finishSummary',
    finishSummary,
    { part: file('summary-part'), options: summaryOptions },
    of.summaries,
    shows,
  ),
  target(
    'summarizeClinic',
    summarizeClinic,
    { entries: { type: 'array', items: entry }, options: summaryOptions },
    of.clinics,
    shows,
  ),
  target(
    'toCsv',
    toCsv,
    { summary: file('clinic-summary'), options: csvOptions },
    of.worklists,
    shows,
  ),
  target('toMarkdown', toMarkdown, { report }, of.reports),
  target('toHtml', toHtml, { report, options: pageOptions }, of.pages, shows),
  target('parsePtpEdits', parsePtpEdits, { text, options: edition }, of.editFiles),
  target('ptpEditParser', inParts, { options: edition, part: text, rest: text }, of.editParts),
];
