import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { toHtml } from '../../src/report/index.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { SessionReport } from '../../src/validation/session-report.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { deepFreeze } from '../whole/deep-freeze.js';
import { runs } from '../whole/long-runs.js';
import {
  edgeCaseReports,
  noClaims,
  onlyClaims,
  severalPassages,
  someTexts,
} from './edge-case-reports.js';
import {
  claimsFilledWith,
  filledWith,
  hostile,
  unsafeAddresses,
  withSharedSpan,
} from './hostile-text.js';
import { clinic, clones, emptyClinic } from './sample-clinic.js';
import {
  claims,
  individuality,
  noteTexts,
  reconciliation,
  remittance,
  session,
  unbundling,
} from './sample-reports.js';

const style = /(?<=<style>)[^<]*(?=<\/style>)/;

test.each<[string, () => string]>([
  ['session', () => toHtml(session)],
  ['session-with-claims-and-notes', () => toHtml(session, { claims, notes: noteTexts })],
  ['unbundling', () => toHtml(unbundling)],
  ['individuality', () => toHtml(individuality)],
  ['individuality-with-notes', () => toHtml(individuality, { notes: noteTexts })],
  ['reconciliation', () => toHtml(reconciliation)],
  ['remittance', () => toHtml(remittance)],
  ['clinic', () => toHtml(clinic)],
  ['clinic-without-sessions', () => toHtml(emptyClinic)],
  ['clones', () => toHtml(clones)],
  ['clones-without-copies', () => toHtml({ ...clones, pairs: [], clusters: [] })],
  ['session-with-all-claims', () => toHtml(session, { claims: onlyClaims })],
  ['several-passages', () => toHtml(severalPassages, { notes: someTexts })],
  ['no-passages', () => toHtml({ ...severalPassages, notes: [] }, { notes: someTexts })],
  ['session-without-claims', () => toHtml(session, { claims: noClaims })],
  ...Object.entries(edgeCaseReports).map(([name, report]): [string, () => string] => [
    name,
    () => toHtml(report),
  ]),
])('the page %s is the one that was last reviewed', async (name, page) => {
  await expect(page().replace(style, '')).toMatchFileSnapshot(`pages/${name}.html`);
});

// Callers in plain JavaScript can pass anything.
const written = (...args: unknown[]): unknown => Reflect.apply(toHtml, undefined, args);

const faultsOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(`${error.message}${JSON.stringify(error.issues)}`).not.toContain('Secret');
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
};

describe('the options', () => {
  test.each([
    ['an unknown option', { note: {} }, ['/options/* unknown-key']],
    ['notes that are text', { notes: 'Secret' }, ['/options/notes type']],
    ['a note text that is a number', { notes: { 'note-b': 7 } }, ['/options/notes/* type']],
    ['a note without its ID', { notes: [{ text: 'Secret' }] }, ['/options/notes/0/noteId missing']],
    [
      'a session whose member is text',
      { notes: { members: ['Secret'] } },
      ['/options/notes/members/0 type'],
    ],
    ['claims that are a list', { claims: [] }, ['/options/claims type']],
    [
      'the claims of another session',
      { claims: { ...claims, sessionId: 'Secret' } },
      ['/options/claims/sessionId conflict'],
    ],
    ['text', 'Secret', ['/options type']],
  ])('refuse %s', (_, options, faults) => {
    expect(faultsOf(() => written(session, options))).toEqual(faults);
  });

  test('are checked together with the report', () => {
    expect(faultsOf(() => written({ ...session, minutes: 'x' }, { pages: 1 }))).toEqual([
      '/minutes type',
      '/options/* unknown-key',
    ]);
  });

  test('may be undefined, which counts as not given', () => {
    expect(written(session, { notes: undefined, claims: undefined })).toBe(toHtml(session));
  });
});

test('findings that only the claims have are on the page too, each once', () => {
  const page = toHtml(session, { claims });
  expect(page.match(/No charge is given for 90785\./g)).toHaveLength(1);
  expect(page.match(/The note is not signed\./g)).toHaveLength(1);
  expect(toHtml(session)).not.toContain('No charge is given');
});

const boxes = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
] as const;

// A session in which every name and every note text is a word that appears nowhere else.
const canary = {
  ...smallProcessGroup,
  focus: 'CanaryFocus',
  members: smallProcessGroup.members.map((member, index) => ({
    ...member,
    name: { given: `CanaryGiven${index}`, family: `CanaryFamily${index}` },
    ...(member.note
      ? {
          note: {
            ...member.note,
            ...Object.fromEntries(boxes.map((box) => [box, `CanaryNote${index} ${box}`])),
          },
        }
      : {}),
  })),
};

describe('names and note text', () => {
  const report = validateGroupSession(canary);

  test('are left out if no notes are given, and the page says so', () => {
    expect(toHtml(report)).toContain('no note text and no names');
    expect(toHtml(report)).not.toContain('Canary');
  });

  test('are shown only if the caller passes them, and only where a passage is shared', () => {
    const copied: SessionReport = {
      ...report,
      individuality: {
        ...individuality,
        notes: [
          {
            ...individuality.notes[0],
            noteId: 'note-a',
            patientId: 'patient-a',
            score: 20,
            verdict: 'cloned',
            nameSwap: { passes: false, wouldAlsoBeTrueOf: [] },
            closest: null,
            shares: [],
            frameShare: 0,
            namesOther: [],
            shared: [
              {
                start: 0,
                end: 11,
                path: '/members/0/note/plan',
                noteId: 'note-b',
                otherStart: 0,
                otherEnd: 11,
                otherPath: '/members/1/note/plan',
                similarity: 90,
              },
            ],
          },
        ],
      },
    };
    const page = toHtml(copied, { notes: canary });
    expect(page).toContain(
      '<blockquote dir="auto"><b class="differs">CanaryNote0</b> plan</blockquote>',
    );
    expect(page).toContain(
      '<blockquote dir="auto"><b class="differs">CanaryNote1</b> plan</blockquote>',
    );
    expect(page.match(/Canary/g)).toHaveLength(2);
    expect(page).toContain('This page contains text from clinical notes');
  });
});

describe('a page', () => {
  test('does not change its input, and is the same for the same report', () => {
    const frozen = deepFreeze(structuredClone({ session, claims, noteTexts }));
    const page = toHtml(frozen.session, { claims: frozen.claims, notes: frozen.noteTexts });
    expect(toHtml(session, { claims, notes: noteTexts })).toBe(page);
  });

  test('is the same for a report that was stored as JSON', () => {
    expect(toHtml(JSON.parse(JSON.stringify(session)))).toBe(toHtml(session));
    expect(toHtml(JSON.parse(JSON.stringify(unbundling)))).toBe(toHtml(unbundling));
  });

  test('is one file without scripts or anything to load', () => {
    const page = toHtml(session, { claims, notes: noteTexts });
    expect(page).not.toMatch(/<(?:script|iframe|img|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/\b(?:src|srcset|on[a-z]+)=/i);
    expect(page).not.toMatch(/@import|url\((?!#)/i);
    expect(page.match(/<link\b[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
  });
});

const pagesWith = (text: string): string[] => [
  toHtml(filledWith(session, text), {
    claims: claimsFilledWith(text),
    notes: { [text]: text.repeat(3) },
  }),
  toHtml(filledWith(unbundling, text)),
];

// The tags and attribute names of a page, without texts and attribute values.
const skeleton = (page: string): string => page.replace(/>[^<]*/g, '>').replace(/"[^"]*"/g, '""');

describe('hostile text anywhere in a report', () => {
  test('leaves the tags and attributes of the page as they are with a harmless word', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const harmless = pagesWith('w'.repeat(text.length)).map(skeleton);
        const built = pagesWith(text).map(skeleton);
        expect(built.map((page, index) => page === harmless[index])).toEqual([true, true]);
      }),
      { seed: 90853, numRuns: runs(12, 300) },
    );
  });

  test('is shown unchanged, escaped once', () => {
    const [page = ''] = pagesWith('<b> & "quoted" \u202e');
    expect(page).toContain('&lt;b&gt; &amp; &quot;quoted&quot; [U+202E]');
    expect(page).not.toContain('&amp;lt;');
  });

  test('becomes a link only if it is a web address', () => {
    const withUrl = (url: string) => ({
      ...unbundling,
      findings: unbundling.findings.map((finding) => ({
        ...finding,
        citations: [{ title: 'Policy', url }],
      })),
    });
    for (const url of unsafeAddresses) {
      expect(toHtml(withUrl(url)), url).not.toContain('>Policy</a>');
      expect(toHtml(withUrl(url)), url).not.toMatch(/href="(?:javascript|data:text)/i);
    }
    expect(toHtml(withUrl('https://x.org/a"b?c=1&d'))).toContain(
      '<a href="https://x.org/a&quot;b?c=1&amp;d" rel="noopener noreferrer">Policy</a>',
    );
  });

  test('of a megabyte is shown completely', () => {
    const text = '<script>\u202e'.repeat(100_000);
    const notes = { 'note-b': text, 'note-c': 'short' };
    const spans = { ...session.individuality?.notes[0]?.shared[0], start: 0, end: text.length };
    const report = withSharedSpan(spans);
    const page = toHtml(report, { notes });
    const shown = page.replaceAll(/<\/?(?:mark|b)\b[^>]*>/g, '');
    expect(shown.match(/&lt;script&gt;\[U\+202E\]/g)).toHaveLength(100_000);
  });
});
