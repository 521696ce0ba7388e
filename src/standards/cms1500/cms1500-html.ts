import * as z from 'zod/mini';
import type { InputFault } from '../../input/input-error.js';
import { orThrow, tryInput } from '../../input/read-input.js';
import {
  type Box,
  boxes,
  type Cms1500Form,
  checkboxes,
  cms1500FormSchema,
} from './cms1500-form.js';

/** How a page is printed. */
export interface Cms1500HtmlOptions {
  /** Draws the boxes with their item numbers, for the screen; default false, for the red form. */
  guides?: boolean;
  /** Inches to the right and down, to correct for a printer; default 0. */
  shift?: { right: number; down: number };
}

const formsSchema = z.array(cms1500FormSchema);
const inches = z.number().check(z.gte(-1), z.lte(1));
const optionsSchema: z.core.$ZodType<Cms1500HtmlOptions> = z.strictObject({
  guides: z.exactOptional(z.boolean()),
  shift: z.exactOptional(z.strictObject({ right: inches, down: inches })),
});

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

// The first column is 0.3 inches from the edge. Line 8, with item 1, ends 1.33 inches from the top.
const leftEdge = 0.3;
const inch = (length: number): string => `${Number(length.toFixed(4))}in`;
const leftOf = (column: number): number => leftEdge + (column - 1) / 10;
const topOf = (line: number): number => (line - 1) / 6;

const span = (kind: string, { line, column, width, right }: Box, text: string): string =>
  `<span class="${kind}${right ? ' right' : ''}" style="left:${inch(leftOf(column))};top:${inch(topOf(line))};width:${inch(width / 10)}">${escaped(text)}</span>`;

interface Printed {
  readonly box: Box;
  readonly markup: string;
}

const printedItem = ([item, text]: [string, string]): Printed[] => {
  const checkbox = Object.hasOwn(checkboxes, item) ? checkboxes[item]?.[text] : undefined;
  if (checkbox) return [{ box: checkbox, markup: span('x', checkbox, 'X') }];
  const box = boxes.get(item);
  return box ? [{ box, markup: span('t', box, text) }] : [];
};

// From top to bottom and from left to right, whatever the order of the keys.
const inkSpans = (items: Readonly<Record<string, string>>): string[] =>
  Object.entries(items)
    .flatMap(printedItem)
    .sort(({ box: a }, { box: b }) => a.line - b.line || a.column - b.column)
    .map(({ markup }) => markup);

// The label of a box is left out when text is printed there. The label of a checkbox is always drawn.
const guideSpans = (items: Readonly<Record<string, string>>): string[] => [
  ...[...boxes].map(([item, box]) => span('g', box, Object.hasOwn(items, item) ? '' : item)),
  ...Object.entries(checkboxes).flatMap(([item, choices]) =>
    Object.entries(choices).map(([choice, box]) =>
      span('g c', box, /^(?:YES|NO)$/.test(choice) ? `${item} ${choice}` : choice),
    ),
  ),
];

const style = `
@page { size: 8.5in 11in; margin: 0 }
* { box-sizing: border-box }
body { margin: 0 }
.sheet { position: relative; width: 8.5in; height: 11in; overflow: hidden; break-after: page; background: #fff }
.sheet:last-child { break-after: auto }
.ink { position: absolute; inset: 0 }
span { position: absolute; height: ${inch(1 / 6)}; white-space: pre }
.t, .x { font: 12pt/${inch(1 / 6)} 'Courier New', 'Liberation Mono', Courier, monospace; color: #000 }
.right { text-align: right }
.g { border: .5pt solid #e6b3b3; font: 4.5pt/5pt sans-serif; color: #b04040; overflow: visible }
.c { text-indent: .11in }
@media screen { body { background: #777 } .sheet { margin: .25in auto } }
`;

/**
 * Makes a page that prints sheets of the CMS-1500 at the positions of the form: self-contained, without
 * scripts, and the same bytes whatever the order of the keys. Load the red form, print without scaling, and correct for the printer with `shift`.
 *
 * @param forms The sheets from {@link toCms1500}.
 * @throws `InputError` if the input is malformed.
 */
export const cms1500Html = (forms: Cms1500Form[], options: Cms1500HtmlOptions = {}): string => {
  const faults: InputFault[] = [];
  const sheets = tryInput(formsSchema, forms, '', faults);
  const read = tryInput(optionsSchema, options, '/options', faults);
  const { guides: drawn, shift } = orThrow(read, faults);
  const { right = 0, down = 0 } = shift ?? {};
  const body = orThrow(sheets, faults).map(({ items }) => {
    const guides = drawn ? guideSpans(items).join('') : '';
    const spans = inkSpans(items).join('\n');
    return `<section class="sheet">${guides}<div class="ink" style="transform:translate(${inch(right)},${inch(down)})">\n${spans}\n</div></section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>CMS-1500</title>
<style>${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
};
