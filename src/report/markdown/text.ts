import { type Citation, citationParts } from '../../reference/citation.js';
import { webAddress } from '../outline/wording.js';
import { visible } from '../visible-text.js';

const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim();

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * Text that shows as it is: nothing in it is markup, a link, a mention or the start of a list.
 * It becomes one line.
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

/** An id or code, which shows as it is. A pipe would end a table's cell, so that such an id is text. */
export const code = (text: string): string => {
  const line = oneLine(text);
  if (line === '') return '(empty)';
  if (line.includes('|')) return inline(line);
  const fence = '`'.repeat(longestRun(line) + 1);
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
};

/** Ids one after the other. */
export const codes = (ids: readonly string[]): string => ids.map(code).join(', ');

// Brackets and parentheses would end the link; an ampersand would begin an entity.
const address = (url: string): string =>
  url
    .replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('&', '&amp;');

/** A citation, linked where it has an address of the web. */
export const source = (citation: Citation): string => {
  const [title, rest] = citationParts(citation);
  const url = webAddress(citation.url);
  return `${url ? `[${inline(title)}](${address(url)})` : inline(title)}${rest === '' ? '' : inlineRest(rest)}`;
};

// It starts with a comma or a space, which the text of a line would lose.
const inlineRest = (rest: string): string => `${rest.startsWith(' ') ? ' ' : ''}${inline(rest)}`;

/** A table. Its cells are Markdown already. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** A list. Its entries are Markdown already. */
export const list = (entries: readonly string[]): string =>
  entries.map((entry) => `- ${entry}`).join('\n');
