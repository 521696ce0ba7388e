import { visible } from '../visible-text.js';

// A spreadsheet runs a cell that begins with one of these. Where it splits at semicolons, tabs or line ends, a cell can
// begin in the middle of a text.
const formulaStart = /(^|[,;|\t\n"])([^\S\t\n]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * A cell as text that no spreadsheet runs: an apostrophe stands before what could begin a formula, tabs and line ends
 * become spaces, and control characters are shown by their codes.
 */
export const textCell = (text: string): string =>
  `"${visible(text)
    .replace(formulaStart, "$1$2'")
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', '""')}"`;

/** Cents as a number of dollars, without a sign or thousands. */
export const moneyCell = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** Rows of cells that are already CSV (RFC 4180), with the mark by which spreadsheets recognize UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
