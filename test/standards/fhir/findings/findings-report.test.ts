import { expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../../src/claim/build-per-patient-claims.js';
import { InputError } from '../../../../src/input/input-error.js';
import { clinicBilling } from '../../../../src/rule-book/example-records/clinic-billing.js';
import { listRules } from '../../../../src/rule-book/list-rules.js';
import type { RuleExample } from '../../../../src/rule-book/rule-entry.js';
import { toCdsHooksCards, toOperationOutcome } from '../../../../src/standards/fhir/index.js';
import { findingsOf } from '../../../rule-book/example-findings.js';
import { problemsOfReport } from '../fhir-validator.js';
import { faulty } from './faulty-report.js';

type Examples = { passes?: RuleExample; fails?: RuleExample; also?: Record<string, RuleExample> };

const files = import.meta.glob<Examples>('../../../../src/rule-book/examples/*/*.ts', {
  eager: true,
});

const examples = Object.values(files).flatMap(({ passes, fails, also = {} }) =>
  [passes, fails, ...Object.values(also)].flatMap((example) => example ?? []),
);

test('a finding that holds several claims of a batch is listed once', () => {
  const batch = buildPerPatientClaims(faulty, clinicBilling);
  expect(batch.held.length).toBe(3);
  const texts = toOperationOutcome(batch).issue.map((issue) => JSON.stringify(issue));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(batch.findings.length);
});

test('anything but a report is an input error', () => {
  for (const call of [toOperationOutcome, toCdsHooksCards])
    for (const bad of [undefined, null, {}, { findings: [{ rule: 5 }] }, { findings: 'none' }])
      expect(() => call(bad as never)).toThrow(InputError);
});

test('every rule example gives a valid outcome and valid cards', () => {
  expect(examples.length).toBeGreaterThan(listRules().length * 2);
  for (const example of examples)
    expect(problemsOfReport({ findings: findingsOf(example) })).toEqual([]);
});
