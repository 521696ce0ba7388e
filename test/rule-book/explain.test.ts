import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { InputError } from '../../src/input/input-error.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { explain } from '../../src/rule-book/explain.js';
import { getRule } from '../../src/rule-book/list-rules.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { madeUpKey } from '../finding/made-up.js';

const found: Finding = {
  rule: 'session/minimum-attendance',
  reason: 'alone',
  key: madeUpKey('session/minimum-attendance#alone'),
  outcome: 'fail',
  path: '/members',
  message: 'One came.',
  remedy: 'Bill no group.',
  params: {},
  citations: [{ title: 'The manual' }],
};
const rule = getRule(found.rule);

test('an explanation gives severity, finding, reason, remedy and source in one paragraph', () => {
  expect(explain(found)).toBe(
    `Do not bill until this is fixed. One came. ${rule?.description} What to do: Bill no group. Source: The manual.`,
  );
});

test.each([
  ['fail', 'Do not bill until this is fixed. One came.'],
  ['review', 'A person must decide this. One came.'],
  ['no-data', 'This cannot be decided yet, because information is missing. One came.'],
  ['advice', 'This does not hold the claim; it is better practice. One came.'],
] as const)('the explanation of a %s begins with its severity', (outcome, beginning) => {
  expect(explain({ ...found, outcome }).startsWith(beginning)).toBe(true);
});

describe('the source', () => {
  const sourceOf = (...citations: Finding['citations']) =>
    explain({ ...found, citations }).replace(/^.*Source: /, '');

  test('is cited with its locator and edition', () => {
    expect(sourceOf({ title: 'A', locator: '§ 2', asOf: '2026-01-01' })).toBe(
      'A, § 2 (as of January 1, 2026).',
    );
    expect(sourceOf({ title: 'A', asOf: '2026-01-01' })).toBe('A (as of January 1, 2026).');
    expect(sourceOf({ title: 'A', locator: '§ 2' })).toBe('A, § 2.');
  });

  test('is a list when there are several citations', () => {
    expect(sourceOf({ title: 'A' }, { title: 'B', locator: 'p. 1' })).toBe('A; B, p. 1.');
  });
});

test.each(['note/individuality', 'individuality/name-swap'] as const)(
  'the explanation of %s states what the comparison cannot find',
  (id) => {
    const limit =
      'The comparison finds copied and lightly edited text; it cannot find a note that was fully rewritten in other words.';
    expect(explain({ ...found, rule: id })).toContain(
      `${getRule(id)?.description} ${limit} What to do:`,
    );
    expect(explain(found)).not.toContain('rewritten');
  },
);

test('every finding in a report can be explained', () => {
  const { findings } = validateGroupSession({ ...smallProcessGroup, groupType: 'activity' });
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(explain(finding)).toContain(finding.message);
    expect(explain(finding)).toContain(finding.remedy);
  }
});

test('a value that is not a finding throws an input error', () => {
  const issuesOf = (given: unknown) => {
    try {
      Reflect.apply(explain, undefined, [given]);
      return [];
    } catch (error) {
      return error instanceof InputError
        ? error.issues.map(({ path, code }) => `${path} ${code}`)
        : [];
    }
  };
  expect(issuesOf({})).toEqual([
    '/rule missing',
    '/outcome missing',
    '/message missing',
    '/remedy missing',
    '/citations missing',
  ]);
  expect(issuesOf({ ...found, rule: 'session/unheard-of', outcome: 'pass' })).toEqual([
    '/rule value',
    '/outcome value',
  ]);
});
