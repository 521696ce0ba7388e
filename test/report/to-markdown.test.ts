import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/report/index.js';
import { visible } from '../../src/report/visible-text.js';
import { deepFreeze } from '../whole/deep-freeze.js';
import { runs } from '../whole/long-runs.js';
import { edgeCaseReports } from './edge-case-reports.js';
import { filledWith, hostile, unsafeAddresses, withSharedSpan } from './hostile-text.js';
import { clinic, clones, emptyClinic } from './sample-clinic.js';
import {
  individuality,
  reconciliation,
  remittance,
  session,
  unbundling,
} from './sample-reports.js';

test.each([
  ['session', session],
  ['unbundling', unbundling],
  ['individuality', individuality],
  ['reconciliation', reconciliation],
  ['remittance', remittance],
  ['clinic', clinic],
  ['clinic-without-sessions', emptyClinic],
  ['clones', clones],
  ['clones-without-copies', { ...clones, pairs: [], clusters: [] }],
  ...Object.entries(edgeCaseReports),
])('the report %s is the one that was last reviewed', async (name, report) => {
  await expect(toMarkdown(report)).toMatchFileSnapshot(`pages/${name}.md`);
});

test('only the report of a session has its ID in the title', () => {
  expect(toMarkdown(session)).toMatch(/^# Session `process-2026-03-04`\n/);
  expect(toMarkdown(unbundling)).toMatch(/^# Same-day services\n/);
});

test('a session that was not group psychotherapy names the codes to consider', () => {
  const page = toMarkdown({
    ...session,
    service: {
      code: null,
      kind: 'not-group',
      alternatives: [
        { code: '90834', patientId: 'patient-b', why: '38 minutes.' },
        { code: 'H2027', why: 'A class.' },
      ],
    },
  });
  expect(page).toContain('**Blocked.** Do not bill group psychotherapy');
  expect(page).toContain('- Service: not group psychotherapy');
  expect(page).toContain('| `90834` | `patient-b` | 38 minutes. |');
  expect(page).toContain('| `H2027` | All | A class. |');
});

test('the input is not changed, and the same report gives the same text', () => {
  expect(toMarkdown(deepFreeze(structuredClone(unbundling)))).toBe(toMarkdown(unbundling));
});

test('note text is left out, however long a shared passage is', () => {
  const text = '<script>\u202e'.repeat(100_000);
  expect(toMarkdown(withSharedSpan({ start: 0, end: text.length }))).not.toContain('script');
});

test('a citation is linked only if it has a web address', () => {
  const withUrl = (url: string) => ({
    ...unbundling,
    findings: unbundling.findings.map((finding) => ({
      ...finding,
      citations: [{ title: 'Policy', url }],
    })),
  });
  for (const url of unsafeAddresses)
    expect(toMarkdown(withUrl(url)), url).not.toContain('[Policy](');
  expect(toMarkdown(withUrl('https://x.org/(a)?c=1&d'))).toContain(
    '[Policy](https://x.org/%28a%29?c=1&amp;d)',
  );
});

describe('hostile IDs', () => {
  const written = (id: string): string =>
    toMarkdown({
      ...session,
      sessionId: id,
      individuality: { ...withSharedSpan({ start: 0, end: 1 }).individuality, clusters: [[id]] },
    });

  test.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b*c', 'a\\|b\\*c'],
    ['a\nb', '`a b`'],
    ['\u202e', '`[U+202E]`'],
    ['', '(empty)'],
    ['   ', '(empty)'],
    ['<b>', '`<b>`'],
    ['<b>|www.x.org|https://y|@z', '&#60;b&#62;\\|www&#46;x.org\\|https&#58;//y\\|&#64;z'],
    ['1. |', '1\\. \\|'],
    ['# |', '\\# \\|'],
  ])('%j is written %s', (id, expected) => {
    expect(written(id).split('\n')[0]).toBe(`# Session ${expected}`);
    expect(written(id).split('\n')).toContain(`- ${expected}`);
  });

  test('never end their line or table cell', () => {
    const lines = (text: string) => text.split('\n').length;
    const bars = (text: string) => (text.replaceAll('\\|', '').match(/\|/g) ?? []).length;
    const harmless = toMarkdown(filledWith(session, 'word'));
    fc.assert(
      fc.property(hostile, (text) => {
        const page = toMarkdown(filledWith(session, text));
        expect(lines(page)).toBe(lines(harmless));
        expect(bars(page)).toBe(bars(harmless));
        expect(page).toBe(visible(page));
      }),
      { seed: 90853, numRuns: runs(12, 300) },
    );
  });
});
