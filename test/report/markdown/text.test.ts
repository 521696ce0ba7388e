import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, codes, inline, list, source, table } from '../../../src/report/markdown/text.js';
import { visible } from '../../../src/report/visible-text.js';

test.each([
  ['a  b\n\n c', 'a b c'],
  ['1. first', '1\\. first'],
  ['12) first', '12\\) first'],
  ['1.5 mg', '1.5 mg'],
  ['1.', '1\\.'],
  ['on 1. and 2.', 'on 1. and 2.'],
  ['- a', '\\- a'],
  ['# a', '\\# a'],
  ['a - b # c', 'a - b # c'],
  [
    '*a* _b_ `c` [d] {e} ~f~ |g| $h$ \\',
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\{e\\} \\~f\\~ \\|g\\| \\$h\\$ \\\\',
  ],
  ['<a> & @b', '&#60;a&#62; &#38; &#64;b'],
  ['http://www.x.example', 'http&#58;//www&#46;x.example'],
  ['a: b', 'a: b'],
])('the text %j is written %j', (text, written) => {
  expect(inline(text)).toBe(written);
});

test.each([
  ['id', '`id`'],
  ['', '(empty)'],
  [' \n', '(empty)'],
  ['a|b', 'a\\|b'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a`', '`` a` ``'],
  ['a``b`c', '```a``b`c```'],
  ['a  b', '`a b`'],
])('the ID %j is written %s', (text, written) => {
  expect(code(text)).toBe(written);
});

test.each([
  [{ title: 'A manual' }, 'A manual'],
  [{ title: 'A manual', locator: '3' }, 'A manual, 3'],
  [{ title: 'A manual', asOf: '2026' }, 'A manual (as of 2026)'],
  [
    { title: 'A_manual', url: 'https://x.example/a(b)?c=d&e=f#g' },
    '[A\\_manual](https://x.example/a%28b%29?c=d&amp;e=f#g)',
  ],
  [
    { title: 'A', url: "https://x.example/é-ü_~%20!$'*+,;=@:" },
    "[A](https://x.example/%C3%A9-%C3%BC_~%20!$'*+,;=@:)",
  ],
  [{ title: 'A', url: 'https://x.example/<>"[]' }, '[A](https://x.example/%3C%3E%22%5B%5D)'],
  [{ title: 'A', url: 'javascript:alert(1)' }, 'A'],
])('the citation %j is written %s', (citation, written) => {
  expect(source(citation)).toBe(written);
});

test('IDs are separated by commas', () => {
  expect(codes(['a', 'b'])).toBe('`a`, `b`');
});

interface MarkdownIt {
  render(text: string): string;
  linkify: { set(options: { fuzzyLink: boolean; fuzzyEmail: boolean }): void };
}

const require = createRequire(new URL('../../tools/browser/package.json', import.meta.url));

const reader = (): MarkdownIt | undefined => {
  try {
    // It passes HTML through and links anything that looks like an address, as careless hosts do.
    const markdown: MarkdownIt = require('markdown-it')({ html: true, linkify: true });
    markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    return markdown;
  } catch {
    console.warn('No Markdown reader is installed (npm run extras -- browser installs one).');
    return undefined;
  }
};

const markdown = reader();

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim();

// The tags around the text are known; any other tag would come from the text.
const textWithin = (html: string, before: string, after: string): string => {
  expect(html.startsWith(before) && html.endsWith(after), html).toBe(true);
  const inner = html.slice(before.length, html.length - after.length);
  expect(inner).not.toContain('<');
  return decoded(inner);
};

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '[x](https://x.org)',
        '![x](y)',
        '**b**',
        '__b__',
        '~~s~~',
        '`c`',
        '``',
        '\\',
        '|',
        '\n\n# h',
        '\n- l',
        '1. ',
        '> ',
        '&amp;',
        '&#60;',
        'https://x.org',
        'www.x.org',
        'a@b.org',
        '<https://x.org>',
        '    ',
        '---',
        '===',
        '\u202e',
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

describe.skipIf(!markdown)('hostile text rendered by a Markdown reader', () => {
  if (!markdown) return;

  test.each([
    ['in a paragraph', (text: string) => `${inline(text)}\n`, '<p>', '</p>\n'],
    ['in a list', (text: string) => list([inline(text)]), '<ul>\n<li>', '</li>\n</ul>\n'],
    ['in a heading', (text: string) => `# x ${inline(text)}`, '<h1>x ', '</h1>\n'],
    [
      'in a cell',
      (text: string) => table(['x', 'y'], [[inline(text), '1']]),
      '<table>\n<thead>\n<tr>\n<th>x</th>\n<th>y</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>',
      '</td>\n<td>1</td>\n</tr>\n</tbody>\n</table>\n',
    ],
  ])('%s is shown as text', (_, write, before, after) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textWithin(markdown.render(write(text)), before, after)).toBe(oneLine(text));
      }),
      { seed: 90853, numRuns: 300 },
    );
  });

  test('as an ID is shown as text, in a table cell too', () => {
    const shown = (html: string): string => decoded(html.replace(/<\/?(?:code|p|td)>/g, ''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shown(markdown.render(`x ${code(text)} y`)).trim()).toBe(`x ${oneLine(text)} y`);
        const cells = markdown.render(table(['x', 'y'], [[code(text), 'end']])).split('\n');
        expect(shown(cells[9] ?? '')).toBe(oneLine(text));
        expect(cells[10]).toBe('<td>end</td>');
      }),
      { seed: 90853, numRuns: 300 },
    );
  });
});
