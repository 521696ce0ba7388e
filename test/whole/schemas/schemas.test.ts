import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import * as main from '../../../src/index.js';
import * as reference from '../../../src/reference/index.js';
import * as report from '../../../src/report/index.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import type { RuleExample } from '../../../src/rule-book/rule-entry.js';
import * as cms1500 from '../../../src/standards/cms1500/index.js';
import * as fhir from '../../../src/standards/fhir/index.js';
import * as x12 from '../../../src/standards/x12/index.js';
import * as remittance from '../../../src/standards/x12/remittance.js';
import { eveningClaims } from '../../standards/evening-claims.js';
import { generatedCases } from '../../tools/conformance/generated-cases.js';
import {
  fhirContextOf,
  paperContextOf,
  schedule,
} from '../../tools/conformance/generated-context.js';
import { answerOf, type RuleExamples } from '../../tools/conformance/rule-cases.js';
import { catalogue, type SchemaName } from './catalogue.js';
import { jsonSchemaOf } from './json-schemas.js';
import { misfits } from './misfits.js';

const library = { main, fhir, x12, remittance, cms1500, report, reference };
const names = Object.keys(catalogue) as SchemaName[];

test.each(names)('docs/schemas/%s.json is up to date', async (name) => {
  await expect(jsonSchemaOf(name)).toMatchFileSnapshot(`../../../docs/schemas/${name}.json`);
});

const listOf = (goes: 'in' | 'out'): string =>
  names
    .filter((name) => catalogue[name].goes === goes)
    .map((name) => `- [${name}](./${name}.json): ${catalogue[name].description}`)
    .join('\n');

test('the page that lists the schemas is up to date', async () => {
  await expect(`# JSON Schemas

One file for each input and output of the package that is JSON of its own, made from the schemas that the functions
themselves use (\`npm test -- test/whole/schemas -u\` writes them and this page). In the package they are under
\`schemas/\`: \`group-therapy-billing/schemas/session-report.json\`.

An input may have no unknown key. An answer may gain keys in a later version: ignore those you do not know. A JSON Schema
checks less than the library: whether a day exists, whether a time zone is known, whether an ID is used twice.
A blank where an optional code, date or time belongs is as if not given for the library, and refused by a JSON Schema.
\`toFhirClaim\`, \`toOperationOutcome\`, and the bundle of \`fromFhirBundle\` are FHIR R4, which has its own schemas.

## Inputs

${listOf('in')}

## Answers

${listOf('out')}
`).toMatchFileSnapshot('../../../docs/schemas/README.md');
});

test('there are no other schema files', () => {
  const files = readdirSync('docs/schemas').filter((file) => file.endsWith('.json'));
  expect(files.sort()).toEqual(names.map((name) => `${name}.json`).sort());
});

const calls: Record<
  RuleExample['function'],
  { given: [SchemaName, ...SchemaName[]]; answer: SchemaName }
> = {
  validateGroupSession: {
    given: ['group-session', 'validation-options'],
    answer: 'session-report',
  },
  buildPerPatientClaims: { given: ['group-session', 'billing'], answer: 'claim-batch' },
  detectUnbundling: { given: ['billed-service', 'rule-options'], answer: 'unbundling-report' },
  reconcileGroupClaims: {
    given: ['group-session', 'billed-service', 'rule-options'],
    answer: 'reconciliation-report',
  },
  reconcileRemittance: {
    given: ['sent-claim', 'remittance-file', 'remittance-options'],
    answer: 'remittance-report',
  },
  scoreNoteIndividuality: {
    given: ['note', 'individuality-options'],
    answer: 'individuality-report',
  },
};

const files = import.meta.glob<RuleExamples[string]>('../../../src/rule-book/examples/*/*.ts', {
  eager: true,
});
const examples = Object.entries(files).flatMap(([file, { passes, fails, also = {} }]) =>
  Object.entries({ passes, fails, ...also }).map(([which, example]) => ({
    called: `${file.replace('../../../src/rule-book/examples/', '').replace('.ts', '')} ${which}`,
    example,
  })),
);

describe.each(examples)('$called', ({ example }) => {
  const { given, answer } = calls[example.function];

  test('has arguments that match their schemas', () => {
    for (const [index, argument] of example.arguments.entries())
      for (const one of Array.isArray(argument) ? argument : [argument])
        expect(misfits(given[index] ?? 'finding', one)).toEqual([]);
  });

  test('has an answer that matches its schema', () => {
    expect(misfits(answer, answerOf(library, example))).toEqual([]);
  });
});

const answers: Record<string, SchemaName> = {
  session: 'session-report',
  claims: 'claim-batch',
  day: 'unbundling-report',
  'claim file': 'reconciliation-report',
  notes: 'individuality-report',
  clones: 'cloned-notes',
  composed: 'composed-note',
  payment: 'reimbursement-estimate',
};
const generated = Array.from({ length: 20 }, (_, number) => generatedCases(library, number)).flat();

test.each(Object.entries(answers))('generated answers for %s match their schema', (kind, name) => {
  const cases = generated.filter((one) => one.name.endsWith(`/${kind}`));
  expect(cases.length).toBe(20);
  for (const { ask } of cases) expect(misfits(name, ask())).toEqual([]);
});

test('every rule, policy and table matches its schema', () => {
  for (const entry of main.listRules()) expect(misfits('rule-entry', entry)).toEqual([]);
  for (const policy of reference.medicare) expect(misfits('payer-policy', policy)).toEqual([]);
  for (const table of [...reference.ptpEdits2024q3, ...reference.ptpEdits2026q4])
    expect(misfits('ptp-table', table)).toEqual([]);
});

test('claims, contexts and forms match their schemas', () => {
  const [claim] = eveningClaims;
  if (!claim) throw new TypeError('The evening has claims.');
  const paper = paperContextOf(claim);
  expect(misfits('professional-claim', claim)).toEqual([]);
  expect(misfits('x12-envelope', eveningEnvelope)).toEqual([]);
  expect(misfits('fee-schedule', schedule)).toEqual([]);
  expect(misfits('fhir-claim-context', fhirContextOf(claim))).toEqual([]);
  expect(misfits('cms1500-context', paper)).toEqual([]);
  for (const form of cms1500.toCms1500(claim, paper))
    expect(misfits('cms1500-form', form)).toEqual([]);
});

test('bundle readings and CDS Hooks cards match their schemas', () => {
  const bundles = generated.filter(({ name }) => name.endsWith('/bundle')).slice(0, 4);
  for (const { ask } of bundles) expect(misfits('bundle-reading', ask())).toEqual([]);
  const checked = main.validateGroupSession(change(smallProcessGroup, { '/interaction': [] }));
  const cards = fhir.toCdsHooksCards(checked);
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards) expect(misfits('cds-hooks-card', card)).toEqual([]);
});

test('note comparisons match their schemas', () => {
  const notes = ['a', 'b'].map((id) => ({
    noteId: id,
    patientId: id,
    text: 'He spoke of Friday.',
  }));
  const [one, other] = notes.map((note) => main.fingerprintNote(note));
  if (!one || !other) throw new TypeError('Two notes make two fingerprints.');
  expect(misfits('note-fingerprint', one)).toEqual([]);
  expect(misfits('fingerprint-comparison', main.compareFingerprints(one, other))).toEqual([]);
  const [score] = notes.map((note) => main.scoreNote(note, main.prepareNotes(notes)));
  expect(misfits('note-individuality', score)).toEqual([]);
});

test('readings of notes match their schemas', () => {
  const goals = [{ goalId: 'g2', text: 'Open the mail within a day' }];
  const text = 'D: Pt opened the mail within a day. Denies SI. P: Call on Friday.';
  expect(misfits('reading-options', { goals })).toEqual([]);
  expect(misfits('note-reading', main.readNote(text, { goals }))).toEqual([]);
  expect(misfits('frame-reading', main.readFrame('Topic: the mail.'))).toEqual([]);
});

/** The schemas that reject a value: zod, JSON Schema, or both. */
const rejectedBy = (name: SchemaName, value: unknown): string[] => {
  const rejected = misfits(name, value);
  return ['zod', 'JSON Schema'].filter((by) => rejected.some((fault) => fault.startsWith(by)));
};

describe('the schemas reject', () => {
  test.each([
    ['a session without members', 'group-session', { '/members': removed }],
    ['an unknown key', 'group-session', { '/stranger': true }],
    ['an undocumented value', 'group-session', { '/groupType': 'choir' }],
    ['a number instead of a string', 'group-session', { '/placeOfService': 11 }],
  ] as const)('%s', (_, name, changes) => {
    expect(rejectedBy(name, change(smallProcessGroup, changes))).toEqual(['zod', 'JSON Schema']);
  });

  test('a finding without a source', () => {
    const [finding] = main.validateGroupSession(
      change(smallProcessGroup, { '/interaction': [] }),
    ).findings;
    expect(misfits('finding', finding)).toEqual([]);
    expect(misfits('finding', change(finding, { '/citations': [] }))).toHaveLength(2);
  });
});

test('an answer may have keys from a later version, but an input may not', () => {
  const [found] = main.validateGroupSession(
    change(smallProcessGroup, { '/interaction': [] }),
  ).findings;
  expect(misfits('finding', { ...found, added: 1 })).toEqual(['zod /added: ignored']);
  const session = { ...smallProcessGroup, added: 1 };
  expect(misfits('group-session', session)).toEqual([
    'zod /: unrecognized_keys',
    'JSON Schema : additionalProperties',
  ]);
});

test('an answer may have a rule from a later version, but settings may not', () => {
  const [found] = main.validateGroupSession(
    change(smallProcessGroup, { '/interaction': [] }),
  ).findings;
  expect(misfits('finding', { ...found, rule: 'note/of-tomorrow' })).toEqual([]);
  expect(rejectedBy('finding', { ...found, rule: 'of tomorrow' })).toEqual(['zod', 'JSON Schema']);
  expect(misfits('rule-options', { rules: { 'note/present': 'off' } })).toEqual([]);
  const rules = { 'note/of-tomorrow': 'off' };
  expect(rejectedBy('rule-options', { rules })).toEqual(['zod', 'JSON Schema']);
});
