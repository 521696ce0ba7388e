import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../../src/billing/build-per-patient-claims.js';
import { findClonedNotes } from '../../../../src/individuality/find-cloned-notes.js';
import { scoreNoteIndividuality } from '../../../../src/individuality/score-note-individuality.js';
import { InputError } from '../../../../src/input/input-error.js';
import { reconcileGroupClaims } from '../../../../src/reconcile/reconcile-group-claims.js';
import { change, removed } from '../../../../src/rule-book/change.js';
import { clinicBilling } from '../../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { listRules } from '../../../../src/rule-book/list-rules.js';
import type { RuleExample } from '../../../../src/rule-book/rule-entry.js';
import {
  type FindingsReport,
  toCdsHooksCards,
  toOperationOutcome,
} from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { detectUnbundling } from '../../../../src/unbundling/detect-unbundling.js';
import { validateGroupSession } from '../../../../src/validation/validate-group-session.js';
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

test('a rule that holds claims although it is turned off is a card and an issue', () => {
  const withoutPayer = change(smallProcessGroup, {
    '/members/0/payerId': removed,
    '/members/2/payerId': removed,
  });
  const rules = { 'member/payer': 'off' } as const;
  const report = validateGroupSession(withoutPayer, { rules, individuality: false });
  expect([report.verdict, report.counts.review, report.counts['no-data']]).toEqual([
    'review',
    0,
    0,
  ]);
  const [card, ...others] = toCdsHooksCards(report);
  expect(others).toEqual([]);
  expect(card?.summary).toContain('member/payer');
  expect(card?.indicator).toBe('critical');
  expect(card?.overrideReasons).toBeUndefined();
  const [issue] = toOperationOutcome(report).issue;
  expect(issue?.severity).toBe('error');
  expect(issue?.diagnostics).toContain('Path: /members/0.');
  expect(problemsOfReport(report)).toEqual([]);
});

describe('every kind of report', () => {
  const text =
    'She asked the group for help with the craving that came back on Friday at the bar. Two of them told her how they left before the first drink, and she wrote down both ways.';
  const notes = ['n1', 'n2'].map((noteId, index) => ({ noteId, patientId: `p${index}`, text }));
  const clones = findClonedNotes(notes);
  const reports: Record<string, FindingsReport> = {
    session: validateGroupSession(faulty),
    'same-day services': detectUnbundling([]),
    notes: scoreNoteIndividuality(notes),
    'claim file': reconcileGroupClaims(faulty, []),
    claims: buildPerPatientClaims(faulty, clinicBilling),
    'cloned notes': clones,
    'no cloned notes': findClonedNotes([]),
  };

  test.each(Object.entries(reports))('is converted: %s', (_, report) => {
    expect(problemsOfReport(report)).toEqual([]);
    expect(problemsOfReport(JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  test('a pair of cloned notes is a review of both notes', () => {
    expect(clones.pairs).toEqual([{ a: 'n2', b: 'n1', similarity: 100 }]);
    const [issue, ...others] = toOperationOutcome(clones).issue;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      severity: 'warning',
      code: 'business-rule',
      details: {
        coding: [
          { system: own('rule'), code: 'individuality/copied-from-member' },
          { system: own('reason'), code: 'copied' },
          { system: own('note'), code: 'n2' },
          { system: own('note'), code: 'n1' },
        ],
      },
    });
    expect(issue?.details?.text).toContain('100 percent of this note');
    expect(issue?.diagnostics).not.toContain('Path');
    const [card] = toCdsHooksCards(clones);
    expect(card).toMatchObject({ indicator: 'warning' });
    expect(card?.detail).toContain('**Notes:** n2, n1');
  });

  test('malformed pairs are an input error', () => {
    for (const pairs of ['none', [{ a: 'n2' }]])
      expect(() => toOperationOutcome({ pairs, clusters: [] } as never)).toThrow(InputError);
  });
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
