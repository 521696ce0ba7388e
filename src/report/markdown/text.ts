import { type Citation, citationParts } from '../../reference/citation.js';
import { webAddress } from '../outline/labels.js';
import { visible } from '../visible-text.js';

const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim();

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * Text that is shown unchanged on one line: nothing in it becomes markup, a link, a mention, or the start of a list.
 */
export const inline = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]~|$]/g, '\\$&')
    .replace(/[&<>@]/g, entity)
    .replace(/:(?=\/\/)/g, entity)
    .replace(/(www)\./gi, '$1&#46;')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);

/** An ID or code, shown unchanged. An ID with a pipe is written as text, because in code a pipe would end the table cell. */
export const code = (text: string): string => {
  const line = oneLine(text);
  if (line === '') return '(empty)';
  if (line.includes('|')) return inline(line);
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
};

/** IDs separated by commas. */
export const codes = (ids: readonly string[]): string => ids.map(code).join(', ');

// Brackets and parentheses would end the link; an ampersand would begin an entity.
const address = (url: string): string =>
  url
    .replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('&', '&amp;');

/** A citation, linked if it has a web address. */
export const source = (citation: Citation): string => {
  const [title, rest] = citationParts(citation);
  const url = webAddress(citation.url);
  return `${url ? `[${inline(title)}](${address(url)})` : inline(title)}${rest === '' ? '' : inlineRest(rest)}`;
};

// It starts with a comma or a space, and `inline` would trim the space.
const inlineRest = (rest: string): string => `${rest.startsWith(' ') ? ' ' : ''}${inline(rest)}`;

/** A table. Its cells are already Markdown. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** A list. Its entries are already Markdown. */
export const list = (entries: readonly string[]): string =>
  entries.map((entry) => `- ${entry}`).join('\n');
