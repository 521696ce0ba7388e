import { expect, test } from 'vitest';
import { findingLinks, findingsSection } from '../../../src/report/html/findings.js';
import { Markup } from '../../../src/report/html/markup.js';
import { findingGroups } from '../../../src/report/outline/findings.js';
import { session, unsigned } from '../sample-reports.js';

const [alone] = session.findings;
if (!alone) throw new Error('The sample has a finding.');
const groups = findingGroups([alone, unsigned]);

test('findings are grouped under the heading of their outcome, the most serious first', () => {
  const page = Markup.source(findingsSection(groups, '0.1.0'));
  expect(page.indexOf('Do not bill until resolved')).toBeLessThan(page.indexOf('Better practice'));
  expect(page).toContain('<div><dt>What to do</dt>');
  expect(page).toContain(
    '<a href="https://unpkg.com/group-therapy-billing@0.1.0/docs/rules/note/signature.md" rel="noopener noreferrer">',
  );
  expect(page).toContain('CARC 16, RARC M127. Payers may use other codes.');
  expect(page.match(/<dt>Likely denial<\/dt>/g)).toHaveLength(1);
});

test('a report without findings says so', () => {
  expect(Markup.source(findingsSection([], '0.1.0'))).toContain(
    'The rules that were checked found nothing.',
  );
});

test('a table links to the findings that the page describes', () => {
  expect(Markup.source(findingLinks([unsigned], groups))).toContain(
    '<a href="#finding-1"><span class="hidden">Fail: </span>note/signature</a>',
  );
  expect(Markup.source(findingLinks([], groups))).toBe('None');
});
