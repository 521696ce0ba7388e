import { expect, test } from 'vitest';
import { ask } from '../../../src/finding/ask.js';
import { countsOf, type Finding } from '../../../src/finding/finding.js';
import { defineRule, type Reason, type Subject } from '../../../src/finding/rule.js';
import { InputError, inputFault } from '../../../src/input/input-error.js';
import type { GroupMember } from '../../../src/record/group-member.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { version } from '../../../src/version.js';
import { termsOf } from '../../finding/made-up.js';
import { canaryOf } from './canary.js';
import { leaksOf } from './leaks.js';

const name = canaryOf('name', 1, '/0/members/*/name/given');
const sentence = canaryOf('sentence', 2, '/0/members/*/note/response');
const number = canaryOf('social security number', 3, '/0/members/*/patientId');
const canaries = [name, sentence, number];

const member: GroupMember = {
  patientId: number.text,
  name: { given: name.text, family: 'Vance' },
  attendance: 'attended',
  note: { noteId: 'note-a', response: sentence.text },
};

/** A report from one rule that may leak anything. */
const reportBy = (reason: Partial<Reason>, params: Record<string, string>) => {
  const talkative = defineRule({
    id: 'note/response',
    title: 'A rule that tells what it likes.',
    description: 'It stands nowhere but in this test.',
    citations: [{ title: 'None' }],
    since: '0.1.0',
    looksAt: '/note/response',
    deciders: ['compliance'],
    reasons: {
      shown: { outcome: 'review', message: 'Something.', remedy: 'Do something.', ...reason },
    },
    check: (_: Subject) => ({ reason: 'shown', params }),
  });
  const findings: Finding[] = [];
  const { patientId } = member;
  ask(talkative, { path: '/members/0', patientId }, termsOf(), findings);
  return {
    kind: 'reconciliation',
    verdict: 'review',
    counts: countsOf(findings),
    findings,
    unusedDecisions: [],
    ruleset: { version, policies: [], overrides: {}, notChecked: [] },
  };
};

test('a finding that includes only the patient ID is not a leak', () => {
  expect(leaksOf(() => reportBy({}, { line: number.text }), canaries)).toEqual([]);
});

test('a name in a message is detected in every output that includes the message', () => {
  const leaks = leaksOf(
    () => reportBy({ message: '{who} did not respond.' }, { who: member.name?.given ?? '' }),
    canaries,
  );
  const shown = [
    'the answer /findings/*/message',
    'the answer /findings/*/params/who',
    'explain /*',
    'toMarkdown ',
    'toHtml ',
    'toOperationOutcome /issue/*/details/text',
    'toCdsHooksCards /*/summary',
    'toCdsHooksCards /*/detail',
  ];
  expect([...new Set(leaks)].sort()).toEqual(
    shown.map((where) => `name: /0/members/*/name/given → ${where}`).sort(),
  );
});

test('note text in a param and an ID in a remedy are detected', () => {
  const inParams = leaksOf(() => reportBy({}, { quote: member.note?.response ?? '' }), canaries);
  expect(inParams).toEqual([
    'sentence: /0/members/*/note/response → the answer /findings/*/params/quote',
  ]);
  const inRemedy = leaksOf(
    () => reportBy({ remedy: 'Call {patient}.' }, { patient: member.patientId }),
    canaries,
  );
  expect(inRemedy).toContain(
    'social security number: /0/members/*/patientId → the answer /findings/*/remedy',
  );
  expect(inRemedy).toContain(
    'social security number: /0/members/*/patientId → toOperationOutcome /issue/*/diagnostics',
  );
});

test('a value in an InputError and any other error are detected', () => {
  const saying = (error: Error) =>
    leaksOf(() => {
      throw error;
    }, canaries);
  expect(
    saying(new InputError([{ path: '/members', code: 'value', message: `Not ${name.text}.` }])),
  ).toEqual(['name: /0/members/*/name/given → the error']);
  // In real errors `pathIn` removes such a key from the path.
  expect(saying(new InputError([inputFault(`/members/${name.text}`, 'value')]))).toEqual([
    'name: /0/members/*/name/given → the error',
  ]);
  expect(saying(new TypeError('Cannot read it.'))).toHaveLength(1);
});

test('a canary is detected despite changes in case, hyphens or punctuation', () => {
  const report = reportBy({}, { code: number.text.replaceAll('-', '') });
  const capitals = { ...report, verdict: name.text.toUpperCase() };
  expect(leaksOf(() => capitals.verdict, canaries)).toHaveLength(1);
  expect(leaksOf(() => smallProcessGroup, canaries)).toEqual([]);
});
