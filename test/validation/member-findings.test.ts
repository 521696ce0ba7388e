import { expect, test } from 'vitest';
import type { Check } from '../../src/finding/ask.js';
import { readingOf } from '../../src/note-reading/read-note-text.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { laterRules, memberFindings } from '../../src/validation/member-findings.js';
import { termsOf } from '../finding/made-up.js';

const asked = (changes: Changes, read?: typeof readingOf) => {
  const recorded = change(smallProcessGroup, changes);
  const [member] = sessionFacts(recorded, { payers: undefined }).roster;
  if (!member) throw new Error('The session must have members.');
  const checks: Check[] = [];
  const findings = memberFindings(member, termsOf(), checks, read);
  return {
    reasons: findings.map(({ rule, reason }) => `${rule}#${reason}`),
    rules: new Set(checks.map(({ rule }) => rule)),
  };
};

test('an attending member is asked for attendance, the record and the note', () => {
  const { reasons, rules } = asked({});
  expect(reasons).toEqual([]);
  for (const rule of [
    'member/attendance',
    'member/diagnosis',
    'note/present',
    'note/risk',
  ] as const)
    expect(rules).toContain(rule);
});

test('an absent member is asked only whether there is a note', () => {
  const { reasons, rules } = asked({ '/members/0/attendance': 'absent' });
  expect(reasons).toEqual(['note/absent-member#records-work']);
  expect(rules).not.toContain('member/diagnosis');
  expect(rules).not.toContain('note/risk');
});

test('a member of unknown attendance is not asked for what only attendance makes due', () => {
  const { reasons } = asked({ '/members/0/attendance': removed, '/members/0/note': removed });
  expect(reasons).toEqual(['member/attendance#attendance-not-recorded']);
});

test('without a note, its parts are not asked for', () => {
  const { reasons, rules } = asked({ '/members/0/note': removed });
  expect(reasons).toEqual(['note/present#missing']);
  expect(rules).not.toContain('note/risk');
});

test('a note of one text is read only with the reader', () => {
  const text = 'He told the group that he had called his sister and cried.';
  const changes = { '/members/0/note/participation': removed, '/members/0/note/text': text };
  expect(asked(changes).reasons).toContain('note/participation#only-in-text');
  expect(asked(changes, readingOf).reasons).not.toContain('note/participation#only-in-text');
});

test('what can only be right after the session is about signatures, times and reviews of the note', () => {
  expect([...laterRules].sort()).toEqual([
    'note/ai-review',
    'note/amendment',
    'note/signature',
    'note/timeliness',
    'note/written-before-end',
    'session/supervision',
  ]);
});
