import { expect, test } from 'vitest';
import { decisions } from '../../../src/report/markdown/decisions.js';
import { decidedFindings } from '../../../src/report/outline/decisions.js';
import { toMarkdown } from '../../../src/report/to-markdown.js';
import { accepted, decidedSession, rejected } from '../decided-reports.js';

test('decisions are a table, without what the person wrote', () => {
  const text = decisions(
    decidedFindings([accepted, rejected]),
    decidedSession.unusedDecisions,
  ).join('\n\n');
  expect(text).toContain('## Decisions');
  expect(text).toContain('Accepted');
  expect(text).toContain('`dr-okafor`, compliance');
  expect(text).toContain('The facts or the text have changed since.');
  expect(text).not.toContain('Teodora');
});

test('a report without decisions has no such section', () => {
  expect(decisions([], [])).toEqual([]);
  expect(
    toMarkdown({ ...decidedSession, findings: [], members: [], unusedDecisions: [] }),
  ).not.toContain('Decisions');
});
