import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, inline, list, table } from '../../src/report/markdown/text.js';
import { visible } from '../../src/report/visible-text.js';

interface MarkdownIt {
  render(text: string): string;
  linkify: { set(options: { fuzzyLink: boolean; fuzzyEmail: boolean }): void };
}

const require = createRequire(new URL('../tools/browser/package.json', import.meta.url));

const reader = (): MarkdownIt | undefined => {
  try {
    // It lets HTML through and links what looks like an address, as careless hosts do.
    const markdown: MarkdownIt = require('markdown-it')({ html: true, linkify: true });
    markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    return markdown;
  } catch {
    console.warn('No Markdown reader here (npm run browser:install puts it there).');
    return undefined;
  }
};

const markdown = reader();

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim();

// The tags around the text are known; whatever else is a tag would be the text's own.
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

describe.skipIf(!markdown)('hostile text, rendered by a Markdown reader', () => {
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
  ])('%s shows as text', (_, write, before, after) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textWithin(markdown.render(write(text)), before, after)).toBe(oneLine(text));
      }),
      { seed: 90853, numRuns: 300 },
    );
  });

  test('as an id shows as text, in a cell too', () => {
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
