import { expect } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { Rule, Subject } from '../../src/finding/rule.js';
import type { RuleOptions } from '../../src/finding/rule-options.js';
import { InputError } from '../../src/input/input-error.js';
import type { Citation } from '../../src/reference/citation.js';
import type { PtpTable } from '../../src/reference/edits/ptp-table.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import {
  editsOfTheQuarter,
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { listRules } from '../../src/rule-book/list-rules.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { type PairFacts, pairFacts } from '../../src/unbundling/pair-facts.js';
import { lineAt, type ServiceLine, serviceBatch } from '../../src/unbundling/service-line.js';
import { answersIn } from '../finding/answers-of-rule.js';

/** What a payer's policy says differently from the River Plan's. */
export type Terms = Partial<PayerPolicy>;

/** A group at index 0 and individual psychotherapy at index 1, done right but for some changes. */
export const day = (changes: Changes = {}): BilledService[] =>
  change(intensiveOutpatientDay, changes);

/** The group line of that day under a service ID of its own, with changes. */
export const groupLine = (
  serviceId: string,
  changes: Partial<BilledService> = {},
): BilledService => ({ ...groupHour, serviceId, ...changes });

/** A group line with nothing but what is required. */
export const bareGroup = (
  serviceId: string,
  changes: Partial<BilledService> = {},
): BilledService => ({
  serviceId,
  patientId: 'patient-a',
  code: '90853',
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
  ...changes,
});

/** The lines of services without a policy. */
export const linesOf = (services: readonly BilledService[]): ServiceLine[] => {
  const batch = serviceBatch(services, undefined, (index) => `/${index}`);
  return services.flatMap((_, index) => lineAt(batch, index) ?? []);
};

const noEdition = (): undefined => undefined;

/** The facts of two lines as a pair, without an edit or a copied note. */
export const pairOf = (group: BilledService, other: BilledService): PairFacts => {
  const [first, second] = linesOf([group, other]);
  if (!first || !second) throw new Error('A line is missing.');
  return pairFacts(first, second, noEdition, () => false);
};

/** Another clinician. */
export const otherClinician = { renderingNpi: '1999999984' };

/** Options with a policy for each of the terms. */
export const underTerms = (...terms: Terms[]): RuleOptions => ({
  payers: terms.map((own) => ({ ...riverPlan, ...own })),
});

/** A table of edits for professional claims, in effect in March 2026. */
export const tableOf = (...edits: PtpTable['edits']): PtpTable[] => [
  { source: 'made up', setting: 'professional', effective: '2026-01-01', edits },
];

/** The findings of one rule, by default under the River Plan's policy. */
export const findingsBy = (
  topic: string,
  services: BilledService[],
  options: RuleOptions = underTerms({}),
): Finding[] =>
  detectUnbundling(services, options).findings.filter(({ rule }) => rule === `unbundling/${topic}`);

/** `reason outcome path` of each finding of one rule, under the River Plan's policy with other terms. */
export const answersBy = (topic: string, services: BilledService[], terms: Terms = {}): string[] =>
  findingsBy(topic, services, underTerms(terms)).map(
    ({ reason, outcome, path }) => `${reason} ${outcome} ${path}`,
  );

/** What decided each finding, where it points, and what it names. */
export const factsOf = (findings: readonly Finding[]) =>
  findings.map(({ reason, path, params, serviceIds }) => ({ reason, path, params, serviceIds }));

/** What a rule answers about some services: `pass`, `not-applicable`, or its reasons. */
export const answersOf = <Asked extends Subject>(
  rule: Rule<Asked>,
  services: BilledService[],
  terms: Terms = {},
): string[] =>
  answersIn(rule, () =>
    detectUnbundling(services, { ...underTerms(terms), ncci: editsOfTheQuarter }),
  );

/** `path code` of each fault of a malformed call, none of which holds a value called canary. */
export const faultsOfCall = (...given: unknown[]) => {
  try {
    Reflect.apply(detectUnbundling, undefined, given);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(JSON.stringify(error.issues)).not.toContain('canary');
    expect(error.message).not.toContain('canary');
    return error.issues.map(({ path, code }) => `${path} ${code}`).sort();
  }
  throw new Error('The call did not throw.');
};

/** The rule's own citations. */
export const citationsOf = (topic: string): Citation[] =>
  listRules().find(({ id }) => id === `unbundling/${topic}`)?.citations ?? [];
