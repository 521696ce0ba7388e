import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listRules } from '../../../src/rule-book/list-rules.js';
import { rulePage } from '../support/rule-page.js';

// The pages are tests of test/whole/rules.test.ts too. Asked at once and before all others, they
// notice a changed word of a rule in a moment: the words of the rules are most of its mutants.
test('the pages of the rules say what the rules say', () => {
  for (const rule of listRules())
    expect(rulePage(rule)).toBe(readFileSync(`docs/rules/${rule.id}.md`, 'utf8'));
});
