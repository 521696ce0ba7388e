import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml, toMarkdown } from '../../src/report/index.js';
import { visible } from '../../src/report/visible-text.js';
import { claims, session, unbundling } from './sample-reports.js';

const hostileParts = [
  '<script>alert(1)</script>',
  '</title></style></table>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus '",
  '&lt;b&gt; &amp; &#60;',
  '<!-- --!>',
  ']]>',
  '`code` **bold** _em_ [x](javascript:alert(1)) ![y](z)',
  '| a | b |',
  '# heading',
  '{{1+1}} <%= x %>',
  '\u202e\u2066',
  '\u0000\u001b',
  '\ud800',
];

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileParts),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const keptKeys = new Set([
  'rule',
  'outcome',
  'verdict',
  'kind',
  'reason',
  'relation',
  'frequencyCode',
  'modifierIndicator',
  'serviceDate',
  'start',
  'end',
  'from',
  'to',
  'url',
]);

// Every free text and id of a report becomes the given text; what must keep its shape stays.
const filledWith = <T>(value: T, text: string, key = ''): T => {
  if (Array.isArray(value)) return value.map((part) => filledWith(part, text, key)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, filledWith(part, text, name)]),
    ) as T;
  const code90853 = key === 'code' && value === '90853';
  return (typeof value === 'string' && !keptKeys.has(key) && !code90853 ? text : value) as T;
};

const scene = (text: string): string[] => [
  toHtml(filledWith(session, text), {
    claims: filledWith(claims, text),
    notes: { [text]: text.repeat(3) },
  }),
  toHtml(filledWith(unbundling, text)),
];

// What a page is made of once its texts and the values of its attributes are taken away.
const skeleton = (page: string): string => page.replace(/>[^<]*/g, '>').replace(/"[^"]*"/g, '""');

describe('hostile text in any place of a report', () => {
  test('is text of the page: the page is built of the same tags and attributes as with a harmless word', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const harmless = scene('w'.repeat(text.length)).map(skeleton);
        const built = scene(text).map(skeleton);
        expect(built.map((page, place) => page === harmless[place])).toEqual([true, true]);
      }),
      { seed: 90853, numRuns: 60 },
    );
  });

  test('stands on the page as it is, escaped once', () => {
    const [page = ''] = scene('<b> & "quoted" \u202e');
    expect(page).toContain('&lt;b&gt; &amp; &quot;quoted&quot; [U+202E]');
    expect(page).not.toContain('&amp;lt;');
  });

  test('becomes a link only where it is an address of the web', () => {
    const withUrl = (url: string) => ({
      ...unbundling,
      findings: unbundling.findings.map((finding) => ({
        ...finding,
        citations: [{ title: 'Policy', url }],
      })),
    });
    for (const url of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)//https://x',
      ' https://x',
      'data:text/html,x',
      'https://x y',
      'https://x\u202ey',
      '//x',
      '',
    ]) {
      expect(toHtml(withUrl(url)), url).not.toContain('<a href="http');
      expect(toHtml(withUrl(url)), url).not.toMatch(/href="(?:javascript|data:text)/i);
      expect(toMarkdown(withUrl(url)), url).not.toContain('](');
    }
    expect(toHtml(withUrl('https://x.org/a"b?c=1&d'))).toContain(
      '<a href="https://x.org/a&quot;b?c=1&amp;d" rel="noopener noreferrer">Policy</a>',
    );
    expect(toMarkdown(withUrl('https://x.org/(a)?c=1&d'))).toContain(
      '[Policy](https://x.org/%28a%29?c=1&amp;d)',
    );
  });

  test('of a megabyte is shown whole', () => {
    const text = '<script>\u202e'.repeat(100_000);
    const notes = { 'note-b': text, 'note-c': 'short' };
    const spans = { ...session.individuality?.notes[0]?.shared[0], start: 0, end: text.length };
    const report = filledSpan(spans);
    const page = toHtml(report, { notes });
    expect(page.match(/&lt;script&gt;\[U\+202E\]/g)).toHaveLength(100_000);
    expect(toMarkdown(report)).not.toContain('script');
  });
});

const filledSpan = (span: { start: number; end: number }) => ({
  ...session,
  individuality: {
    verdict: 'blocked' as const,
    findings: [],
    clusters: [],
    ruleset: session.ruleset,
    notes: (session.individuality?.notes ?? []).slice(0, 1).map((note) => ({
      ...note,
      shared: note.shared.map((shared) => ({ ...shared, ...span })),
    })),
  },
});

describe('hostile ids in Markdown', () => {
  const ids = (id: string): string =>
    toMarkdown({
      ...session,
      sessionId: id,
      individuality: { ...filledSpan({ start: 0, end: 1 }).individuality, clusters: [[id]] },
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
  ])('%j is written %s', (id, written) => {
    expect(ids(id).split('\n')[0]).toBe(`# Session ${written}`);
    expect(ids(id).split('\n')).toContain(`- ${written}`);
  });

  test('never end the line or the cell that they stand in', () => {
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
      { seed: 90853, numRuns: 60 },
    );
  });
});
