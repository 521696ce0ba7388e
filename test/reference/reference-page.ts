import type { Source } from '../../src/reference/citable.js';
import type { Citation } from '../../src/reference/citation.js';
import type { Dated } from '../../src/reference/dated.js';
import { sources } from '../../src/reference/listed-sources.js';

type Data = Readonly<Record<string, unknown>>;

const modules = import.meta.glob<Data>(
  '../../src/reference/{medicare,{codes,figures,words}/*}.ts',
  { eager: true },
);

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** Functions and schemas are not statements of a source. */
const isStatement = (value: unknown): boolean =>
  typeof value !== 'function' && !(isObject(value) && '_zod' in value);

const isDated = (value: unknown): value is Dated<unknown> =>
  isObject(value) && 'from' in value && 'value' in value && 'citation' in value;

const inWords = (name: string): string =>
  name[0]?.toUpperCase() +
  name.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const cited = ({ title, locator = '', asOf = '' }: Citation): string =>
  [title, locator, asOf].filter((part) => part !== '').join(', ');

const isCitation = (value: unknown): value is Citation =>
  isObject(value) && typeof value['title'] === 'string' && !('publisher' in value);

const inOneLine = (value: unknown): string => {
  if (value instanceof RegExp) return String(value);
  if (isCitation(value)) return JSON.stringify(cited(value));
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${key}: ${inOneLine(part)}`);
  return `{ ${parts.join(', ')} }`;
};

const width = 110;

/** The value as source code, on one line if it fits. */
const inLines = (value: unknown, indent = ''): string => {
  const line = inOneLine(value);
  if (indent.length + line.length <= width || !isObject(value) || isCitation(value)) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => inLines(part, deeper))
    : Object.entries(value).map(([key, part]) => `${key}: ${inLines(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [open, ...parts.map((part) => `${deeper}${part},`), `${indent}${close}`].join('\n');
};

/** What each policy changes from the one before. */
const changes = (windows: readonly Data[]): Data[] =>
  windows.map((window, index) => {
    const before = windows[index - 1] ?? {};
    const changed = ([key, part]: [string, unknown]) => inOneLine(part) !== inOneLine(before[key]);
    return Object.fromEntries(Object.entries(window).filter(changed));
  });

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row).join('\n');

const body = (value: unknown): string => {
  if (Array.isArray(value) && value.every(isDated))
    return table(
      ['From', 'Value', 'Source'],
      value.map((dated) => [dated.from, `\`${inOneLine(dated.value)}\``, cited(dated.citation)]),
    );
  const windows = Array.isArray(value) && value.every(isObject) ? changes(value) : value;
  return `\`\`\`js\n${inLines(windows)}\n\`\`\``;
};

const statement = ([name, value]: readonly [string, unknown]): string =>
  `### ${inWords(name)}\n\n${body(value)}`;

/** Everything stated in the modules whose path contains the text. */
const statementsOf = (part: string): string[] =>
  Object.entries(modules)
    .filter(([path]) => path.includes(part))
    .flatMap(([, data]) => Object.entries(data).filter(([, value]) => isStatement(value)))
    .map(statement);

const listed = Object.entries(sources).map(([id, source]: [string, Source]) => [
  `\`${id}\``,
  source.url === undefined ? source.title : `[${source.title}](${source.url})`,
  source.publisher,
  source.edition ?? '',
  source.readOn,
]);

/** Every statement of `src/reference` except the tables of edits, with its first date and its source. */
export const referencePage = (): string =>
  `${[
    '# Reference data',
    `Every figure, code list and policy that the rules use, with its first date of service and its source. The tests write this
page from \`src/reference\`; the edits with 90853 are in \`src/reference/edits\`. For policies that follow each other, only the changes
are listed.`,
    '## Figures',
    ...statementsOf('/figures/'),
    '## Codes',
    ...statementsOf('/codes/'),
    '## Payers',
    ...statementsOf('/medicare.ts'),
    '## Words',
    ...statementsOf('/words/'),
    '## Sources',
    table(['Key', 'Document', 'Publisher', 'Edition', 'Read on'], listed),
  ].join('\n\n')}\n`;
