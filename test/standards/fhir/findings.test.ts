import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../src/claim/build-per-patient-claims.js';
import type { Finding } from '../../../src/finding/finding.js';
import { InputError } from '../../../src/input/input-error.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { listRules } from '../../../src/rule-book/list-rules.js';
import type { RuleExample } from '../../../src/rule-book/rule-entry.js';
import {
  fromFhirBundle,
  toCdsHooksCards,
  toOperationOutcome,
} from '../../../src/standards/fhir/index.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { findingsOf } from '../../rule-book/example-findings.js';
import { bundleOf } from './bundle-of.js';
import { faultsOfTold } from './validity.js';

type Examples = { passes?: RuleExample; fails?: RuleExample; also?: Record<string, RuleExample> };

const files = import.meta.glob<Examples>('../../../src/rule-book/examples/*/*.ts', { eager: true });
const examples = Object.values(files).flatMap(({ passes, fails, also = {} }) =>
  [passes, fails, ...Object.values(also)].flatMap((example) => example ?? []),
);

const faulty = change(smallProcessGroup, {
  '/interaction': [],
  '/members/0/note/signature/providerId': 'somebody',
  '/members/1/diagnoses': ['Z63.0'],
  '/members/2/note/meaning': removed,
});
const report = validateGroupSession(faulty, { individuality: false });
const all: Finding[] = [...report.findings, ...report.members.flatMap(({ findings }) => findings)];

const finding = (terms: Partial<Finding>): { findings: Finding[] } => ({
  findings: [
    {
      rule: 'note/signature',
      reason: 'unsigned',
      outcome: 'fail',
      path: '/members/0/note/signature',
      message: 'The note has no signature.',
      remedy: 'Sign it.',
      params: {},
      citations: [{ title: 'A manual', locator: 'page 3', asOf: '2026-01-01' }],
      ...terms,
    },
  ],
});

describe('an OperationOutcome', () => {
  test('has one issue for each finding, in the report’s order', () => {
    const { issue } = toOperationOutcome(report);
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(issue.map(({ details }) => details?.text)).toEqual(all.map(({ message }) => message));
  });

  test.each([
    ['fail', 'error', 'business-rule'],
    ['review', 'warning', 'business-rule'],
    ['no-data', 'warning', 'incomplete'],
    ['advice', 'information', 'informational'],
  ] as const)('tells %s as %s, %s', (outcome, severity, code) => {
    expect(toOperationOutcome(finding({ outcome })).issue).toEqual([
      {
        severity,
        code,
        details: {
          coding: [
            { system: 'urn:group-therapy-billing:rule', code: 'note/signature' },
            { system: 'urn:group-therapy-billing:reason', code: 'unsigned' },
          ],
          text: 'The note has no signature.',
        },
        diagnostics:
          'Sign it. Path: /members/0/note/signature. Source: A manual, page 3 (as of 2026-01-01).',
      },
    ]);
  });

  test('has an expression only where the input came from FHIR', () => {
    const bundle = bundleOf(faulty, 'one encounter with parts');
    const { sources, session } = fromFhirBundle(bundle);
    expect(session).toEqual(faulty);
    for (const { expression } of toOperationOutcome(report).issue)
      expect(expression).toBeUndefined();
    const placed = toOperationOutcome(report, { sources });
    const at = (rule: string) =>
      placed.issue.find(({ details }) => details?.coding?.[0]?.code === rule)?.expression;
    const idAt = (expression = '') =>
      bundle.entry?.[Number(/\d+/.exec(expression)?.[0])]?.resource?.id;
    expect(at('note/signature')?.map(idAt)).toEqual(['note-a']);
    expect(at('member/diagnosis')?.map(idAt)).toEqual(['process-2026-03-04.patient-b']);
    expect(at('session/interactive')).toEqual(['Bundle.entry[0].resource']);
    for (const { expression } of placed.issue)
      for (const one of expression ?? [])
        expect(one).toMatch(/^Bundle\.entry\[\d+\]\.resource[.\w[\]]*$/);
  });

  test('has no expression for what stands beside the session', () => {
    const sources = { '': 'Bundle.entry[0].resource' };
    const at = (path: string) =>
      toOperationOutcome(finding({ path }), { sources }).issue[0]?.expression;
    expect(at('/billing/chargeCents')).toBeUndefined();
    expect(at('/options/payers/0')).toBeUndefined();
    expect(at('/billAs')).toEqual(['Bundle.entry[0].resource']);
  });

  test('has the expression of the nearest thing above a path, however long the path is', () => {
    const sources = { '/members/0': 'Bundle.entry[0].resource' };
    const at = (path: string) =>
      toOperationOutcome(finding({ path }), { sources }).issue[0]?.expression;
    expect(at('/members/0/note/signature/providerId')).toEqual(['Bundle.entry[0].resource']);
    expect(at(`/members/0${'/a'.repeat(100_000)}`)).toEqual(['Bundle.entry[0].resource']);
    expect(at('a'.repeat(100_000))).toBeUndefined();
  });

  test('of a clean report says that there was nothing to say', () => {
    expect(toOperationOutcome({ findings: [] })).toEqual({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'information',
          code: 'informational',
          details: { text: 'No findings.' },
        },
      ],
    });
  });

  test('of a batch tells what holds a claim once', () => {
    const batch = buildPerPatientClaims(faulty, clinicBilling);
    expect(batch.held.length).toBe(3);
    const texts = toOperationOutcome(batch).issue.map((issue) => JSON.stringify(issue));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(batch.findings.length);
  });
});

describe('CDS Hooks cards', () => {
  test('are one for each finding, with what, what to do, and why', () => {
    const cards = toCdsHooksCards(report);
    expect(cards).toHaveLength(all.length);
    const [card] = toCdsHooksCards(
      finding({ citations: [{ title: 'A manual', url: 'https://manual.example/3' }] }),
    );
    expect(card).toEqual({
      summary: 'The note has no signature.',
      detail: [
        'The note has no signature.',
        '**What to do:** Sign it.',
        '**Why:**\n\n- [A manual](<https://manual.example/3>)',
        'Rule note/signature',
      ].join('\n\n'),
      indicator: 'critical',
      source: { label: 'A manual', url: 'https://manual.example/3' },
    });
  });

  test.each([
    ['fail', 'critical'],
    ['review', 'warning'],
    ['no-data', 'warning'],
    ['advice', 'info'],
  ] as const)('tell %s as %s', (outcome, indicator) => {
    expect(toCdsHooksCards(finding({ outcome }))[0]?.indicator).toBe(indicator);
  });

  test('have a summary of fewer than 140 characters, cut at a word', () => {
    const summary = (message: string) => toCdsHooksCards(finding({ message }))[0]?.summary ?? '';
    expect(summary('x'.repeat(139))).toBe('x'.repeat(139));
    expect(summary('x'.repeat(140))).toBe(`${'x'.repeat(138)}…`);
    expect(summary(`${'word '.repeat(27)}overlong`)).toBe(`${'word '.repeat(26)}word…`);
    expect(summary(`${'x'.repeat(137)}👍👍👍`)).toBe(`${'x'.repeat(137)}…`);
  });

  test('let no id of the caller become markup', () => {
    const [card] = toCdsHooksCards(
      finding({ message: 'Patient [a](http://b)\n\n# <img> *c* has none.', citations: [] }),
    );
    expect(card?.summary).toBe('Patient [a](http://b) # <img> *c* has none.');
    expect(card?.detail).toContain('Patient \\[a\\]\\(http://b\\) \\# \\<img\\> \\*c\\* has none.');
  });
});

test('neither takes anything but a report', () => {
  for (const call of [toOperationOutcome, toCdsHooksCards])
    for (const bad of [undefined, null, {}, { findings: [{ rule: 5 }] }, { findings: 'none' }])
      expect(() => call(bad as never)).toThrow(InputError);
  expect(() => toOperationOutcome(report, { source: {} } as never)).toThrow(InputError);
});

test('every example of every rule gives a valid outcome and cards', () => {
  expect(examples.length).toBeGreaterThan(listRules().length * 2);
  for (const example of examples)
    expect(faultsOfTold({ findings: findingsOf(example) })).toEqual([]);
});
