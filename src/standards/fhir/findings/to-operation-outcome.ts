import * as z from 'zod/mini';
import type { Outcome } from '../../../finding/finding.js';
import { readInput } from '../../../input/read-input.js';
import { citationText } from '../../../reference/citation.js';
import type { FhirIssue, FhirOperationOutcome } from '../fhir-types.js';
import { own } from '../systems.js';
import { type FindingsReport, findingsOf, type ToldFinding } from './findings-report.js';

/** How findings are converted. */
export interface OperationOutcomeOptions {
  /**
   * The `sources` of `fromFhirBundle`: where in the bundle each part of the session was read.
   * Without them no issue has an `expression`.
   */
  sources?: Record<string, string>;
}

const optionsSchema: z.core.$ZodType<OperationOutcomeOptions> = z.strictObject({
  sources: z.exactOptional(z.record(z.string(), z.string())),
});

const severities = {
  fail: 'error',
  review: 'warning',
  'no-data': 'warning',
  advice: 'information',
} as const satisfies Record<Outcome, FhirIssue['severity']>;

const codes = {
  fail: 'business-rule',
  review: 'business-rule',
  'no-data': 'incomplete',
  advice: 'informational',
} as const satisfies Record<Outcome, FhirIssue['code']>;

// These paths are into arguments other than the session.
const outsideSession = /^\/(?:options|billing)(?:\/|$)/;

// No path into a session is longer.
const mostSteps = 20;

/** The expression of the path, or of its nearest parent that was read from the bundle. */
const expressionOf = (path: string, sources: Record<string, string>): string | undefined => {
  if (outsideSession.test(path)) return undefined;
  const steps = path.split('/', mostSteps);
  for (let count = steps.length; count >= 0; count -= 1) {
    const parent = steps.slice(0, count).join('/');
    if (Object.hasOwn(sources, parent)) return sources[parent];
  }
  return undefined;
};

const issueOf = (finding: ToldFinding, sources: Record<string, string>): FhirIssue => {
  const { rule, reason, key, path, relatedPaths = [], noteIds = [] } = finding;
  const { message, remedy, citations, decided } = finding;
  const outcome = decided?.decision === 'accept' ? 'advice' : finding.outcome;
  const expressions = [path, ...relatedPaths].flatMap((at) => expressionOf(at, sources) ?? []);
  return {
    severity: severities[outcome],
    code: codes[outcome],
    details: {
      coding: [
        { system: own('rule'), code: rule },
        { system: own('reason'), code: reason },
        ...(key === undefined ? [] : [{ system: own('key'), code: key }]),
        ...(decided ? [{ system: own('decision'), code: decided.decision }] : []),
        ...noteIds.map((code) => ({ system: own('note'), code })),
      ],
      text: message,
    },
    diagnostics: `${remedy}${path === '' ? '' : ` Path: ${path}.`} Source: ${citations.map(citationText).join('; ')}.`,
    ...(expressions.length > 0 ? { expression: [...new Set(expressions)] } : {}),
  };
};

const nothingFound = (): FhirIssue => ({
  severity: 'information',
  code: 'informational',
  details: { text: 'No findings.' },
});

/**
 * Converts the findings of a report to a FHIR R4 OperationOutcome.
 *
 * - A `fail` is an error, a `review` or `no-data` is a warning, `advice` is information. The code is
 *   `incomplete` for no-data, `informational` for advice, and otherwise `business-rule`.
 * - `details.coding` has the rule ID (system `urn:group-therapy-billing:rule`) and the reason ID
 *   (system `urn:group-therapy-billing:reason`); `details.text` is the message. A pair of copies among many
 *   notes is a `review` and also has the IDs of both notes (system `urn:group-therapy-billing:note`).
 * - The key (system `urn:group-therapy-billing:key`) is what a decision is stored under. A review that a person accepted
 *   is information, with the decision (system `urn:group-therapy-billing:decision`).
 * - `diagnostics` has the remedy, the path into the input, and the sources.
 * - A report without findings has one issue of information, because FHIR requires an issue.
 *
 * @param report Any report of this library.
 * @throws `InputError` if the report or the options are malformed.
 */
export const toOperationOutcome = (
  report: FindingsReport,
  options: OperationOutcomeOptions = {},
): FhirOperationOutcome => {
  const { sources = {} } = readInput(optionsSchema, options, '/options');
  const issues = findingsOf(report).map((finding) => issueOf(finding, sources));
  return {
    resourceType: 'OperationOutcome',
    issue: issues.length > 0 ? issues : [nothingFound()],
  };
};
