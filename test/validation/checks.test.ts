import { describe, expect, test } from 'vitest';
import { listRules } from '../../src/rule-book/list-rules.js';
import type { RuleExample } from '../../src/rule-book/rule-entry.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const outcomes = (id: string, example: RuleExample): string[] | undefined =>
  example.function === 'validateGroupSession'
    ? (validateGroupSession(...example.arguments).checks ?? [])
        .filter(({ rule }) => rule === id)
        .map(({ outcome }) => outcome)
    : undefined;

const asked = listRules().flatMap(({ id, example: { passes, fails } }) => {
  const passing = outcomes(id, passes);
  const failing = outcomes(id, fails);
  return passing && failing ? [{ id, passing, failing }] : [];
});

describe('what was looked at', () => {
  test.each(asked)('has $id passed by its first example', ({ passing }) => {
    expect(passing).toContain('pass');
    expect(passing.filter((outcome) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual(
      [],
    );
  });

  test.each(asked)('has $id found by its second', ({ failing }) => {
    expect(failing.some((outcome) => outcome !== 'pass' && outcome !== 'not-applicable')).toBe(
      true,
    );
  });
});
