import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';
import * as z from 'zod/mini';
import type { Outcome } from '../../../finding/finding.js';
import { readInput } from '../../../input/read-input.js';
import { citationText } from '../../../reference/citation.js';
import { own } from '../systems.js';
import { type FindingsReport, findingsOf, type ToldFinding } from './findings-report.js';

/** How findings are placed in FHIR. */
export interface OperationOutcomeOptions {
  /**
   * Where in the bundle each part of the session was read: the `sources` of `fromFhirBundle`.
   * Without it no issue has an `expression`, for the input did not come from FHIR.
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
} as const satisfies Record<Outcome, OperationOutcomeIssue['severity']>;

const codes = {
  fail: 'business-rule',
  review: 'business-rule',
  'no-data': 'incomplete',
  advice: 'informational',
} as const satisfies Record<Outcome, OperationOutcomeIssue['code']>;

// Paths behind these point into what the caller gave besides the session.
const besideSession = /^\/(?:options|billing)(?:\/|$)/;

// No path into a session has more steps.
const mostSteps = 20;

/** The expression of the path, or of the nearest thing above it that came from the bundle. */
const expressionOf = (path: string, sources: Record<string, string>): string | undefined => {
  if (besideSession.test(path)) return undefined;
  const steps = path.split('/', mostSteps);
  for (let count = steps.length; count >= 0; count -= 1) {
    const above = steps.slice(0, count).join('/');
    if (Object.hasOwn(sources, above)) return sources[above];
  }
  return undefined;
};

const issueOf = (finding: ToldFinding, sources: Record<string, string>): OperationOutcomeIssue => {
  const { rule, reason, outcome, path, relatedPaths = [], message, remedy, citations } = finding;
  const expressions = [path, ...relatedPaths].flatMap((at) => expressionOf(at, sources) ?? []);
  return {
    severity: severities[outcome],
    code: codes[outcome],
    details: {
      coding: [
        { system: own('rule'), code: rule },
        { system: own('reason'), code: reason },
      ],
      text: message,
    },
    diagnostics: `${remedy} At ${path}. Source: ${citations.map(citationText).join('; ')}.`,
    ...(expressions.length > 0 ? { expression: [...new Set(expressions)] } : {}),
  };
};

const nothingFound = (): OperationOutcomeIssue => ({
  severity: 'information',
  code: 'informational',
  details: { text: 'No rule had anything to say.' },
});

/**
 * The findings of a report as a FHIR R4 OperationOutcome, which an EHR already knows how to show.
 *
 * - `fail` is an error, `review` and `no-data` are warnings, `advice` is information; the code is
 *   `business-rule`, but `incomplete` for no-data and `informational` for advice.
 * - `details.coding` has the rule's id (system `urn:group-therapy-billing:rule`) and its reason
 *   (system `urn:group-therapy-billing:reason`); `details.text` is the message.
 * - `diagnostics` says what to do, the path in this library's input, and the source.
 * - A report without findings has one issue, of information, for FHIR asks for one.
 *
 * @param report Any report of this library.
 * @throws `InputError` where the report or the options are malformed.
 */
export const toOperationOutcome = (
  report: FindingsReport,
  options: OperationOutcomeOptions = {},
): OperationOutcome => {
  const { sources = {} } = readInput(optionsSchema, options, '/options');
  const issues = findingsOf(report).map((finding) => issueOf(finding, sources));
  return {
    resourceType: 'OperationOutcome',
    issue: issues.length > 0 ? issues : [nothingFound()],
  };
};
