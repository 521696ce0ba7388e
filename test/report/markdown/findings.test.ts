import { expect, test } from 'vitest';
import { findings } from '../../../src/report/markdown/findings.js';
import { findingGroups } from '../../../src/report/outline/findings.js';
import { session, unsigned } from '../sample-reports.js';

test('findings are listed under the heading of their outcome, the most serious first', () => {
  const parts = findings(findingGroups([...session.findings, unsigned]), '0.1.0');
  expect(parts.filter((part) => part.startsWith('#'))).toEqual([
    '## Findings',
    '### Do not bill until resolved',
    '### Better practice (does not block billing)',
  ]);
});

test('each finding has its patients, remedy, source and likely denial', () => {
  const [, , signature = ''] = findings(findingGroups([unsigned]), '0.1.0');
  expect(signature.split('\n')).toEqual([
    '**Signature** ([`note/signature`](https://unpkg.com/group-therapy-billing@0.1.0/docs/rules/note/signature.md), `unsigned`)',
    '',
    '- `patient-b`: The note is not signed.',
    '- What to do: Have the rendering provider read and sign the note.',
    expect.stringMatching(/^- Source: \[Medicare Program Integrity Manual\]\(https:/),
    '- Likely denial: CARC 16, RARC M127. Payers may use other codes.',
  ]);
});

test('a report without findings says so', () => {
  expect(findings([], '0.1.0')).toEqual([
    '## Findings',
    'The rules that were checked found nothing.',
  ]);
});
