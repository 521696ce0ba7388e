import { isCalendarDate } from '../time/calendar-date.js';
import type { BilledService } from '../unbundling/billed-service.js';

/** The order of the parts of a date that is written in numbers. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

const orders: readonly DateOrder[] = ['mdy', 'dmy', 'ymd'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dateOf = (year: string, month: string | number, day: string): string | undefined => {
  // A year of two digits is one of this century: no export holds services of the last one.
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
};

// A time behind the date says nothing about the day.
const timeBehind =
  /[T ] ?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:[AaPp]\.?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const numeric = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/;

const inOrderOf = (order: DateOrder, parts: readonly string[]): string | undefined => {
  const [a = '', b = '', c = ''] = parts;
  if (a.length > 2) return dateOf(a, b, c);
  if (order === 'ymd') return c.length > 2 ? undefined : dateOf(a, b, c);
  return order === 'mdy' ? dateOf(c, a, b) : dateOf(c, b, a);
};

const partsOf = (text: string): string[] | undefined =>
  numeric.exec(text.replace(timeBehind, ''))?.slice(1);

// 2026-03-04, 20260304, Mar 4, 2026, 4-Mar-2026: what can be read in one way only.
const plainDate = (cell: string): string | undefined => {
  const text = cell.replace(timeBehind, '');
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return dateOf(year, month, day);
  const words =
    /^(?:([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})|(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}))$/.exec(
      text,
    );
  if (!words) return undefined;
  const name = words[1] ?? words[5] ?? '';
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0
    ? undefined
    : dateOf(words[3] ?? words[6] ?? '', index + 1, words[2] ?? words[4] ?? '');
};

/** The order of the dates in a column: the only one in which every date of the column exists. */
export const orderOf = (cells: readonly string[]): DateOrder | undefined => {
  let possible = orders;
  for (const cell of cells) {
    const parts = partsOf(cell);
    if (!parts) continue;
    const fitting = possible.filter((order) => inOrderOf(order, parts) !== undefined);
    if (fitting.length > 0) possible = fitting;
    // Two dates of different orders: nothing follows for the others.
    else if (orders.some((order) => inOrderOf(order, parts) !== undefined)) return undefined;
  }
  return possible.length === 1 ? possible[0] : undefined;
};

/** The date of a cell; `'ambiguous'` if its parts can be read in two ways; `undefined` if it is no date. */
export const readDate = (cell: string, order: DateOrder | undefined): string | undefined => {
  const parts = partsOf(cell);
  if (!parts) return plainDate(cell);
  if (order) return inOrderOf(order, parts);
  const dates = new Set(orders.flatMap((one) => inOrderOf(one, parts) ?? []));
  const [date] = dates;
  return dates.size > 1 ? 'ambiguous' : date;
};

/** The cents of a cell: `$1,234.50`, `65`, `(65.00)`; `undefined` if it is no amount. */
export const readMoney = (cell: string): number | undefined => {
  const bare = cell.replace(/[\s$]|USD/gi, '');
  const isNegative = /^\(.*\)$|^-|-$/.test(bare);
  const amount = bare.replace(/^\(|\)$|^[+-]|-$/g, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(amount) ? amount.replaceAll(',', '') : amount;
  const [, whole, fraction = ''] = /^(\d{0,11})(?:\.(\d{1,2})0*|\.)?$/.exec(plain) ?? [];
  if (whole === undefined || whole + fraction === '') return undefined;
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return isNegative && cents !== 0 ? -cents : cents;
};

/** The units of a cell, negative where a row takes others back; `undefined` if they are no whole number but zero. */
export const readUnits = (cell: string): number | undefined => {
  const [, sign, count] = /^(-?)\(?(\d{1,6})(?:\.0*)?\)?$/.exec(cell) ?? [];
  if (count === undefined || Number(count) === 0) return undefined;
  return sign === '-' || cell.startsWith('(') ? -Number(count) : Number(count);
};

/** The modifiers of a cell: `HQ, 95`, `HQ 95` or `HQ95`; `undefined` if it holds anything else. */
export const readModifiers = (cell: string): string[] | undefined => {
  const parts = cell
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((part) => part !== '');
  // Several without a separator: `HQ95`. Digits make the difference to a word.
  const modifiers = parts.flatMap((part) =>
    part.length > 2 && part.length % 2 === 0 && /\d/.test(part)
      ? (part.match(/../g) ?? [])
      : [part],
  );
  return modifiers.length <= 4 && modifiers.every(({ length }) => length === 2)
    ? modifiers
    : undefined;
};

/** The code of a cell and the modifiers behind it: `90853`, `90853-HQ`, `90853:HQ:95`, `90853 Group therapy`. */
export const readCode = (cell: string): { code: string; modifiers: string[] } | undefined => {
  const text = cell.toUpperCase().replace(/\.0{1,2}$/, '');
  const [code, behind] = [text.slice(0, 5), text.slice(5)];
  if (!/^[A-Z0-9]{5}$/.test(code) || !/\d/.test(code)) return undefined;
  const modifiers = readModifiers(behind);
  // Words behind the code describe it. Letters right behind it that are no modifiers belong to a longer, local code.
  if (!modifiers) return /^[A-Z0-9]/.test(behind) ? undefined : { code, modifiers: [] };
  return { code, modifiers };
};

/** What is written in a cell. A spreadsheet keeps the digits of `="00123"` and `'00123`, and quotes are no part of a code. */
export const readText = (cell: string): string => {
  const bare = cell.trim();
  const [, quoted] = /^=?"([^"]*)"$/.exec(bare) ?? [];
  return (quoted ?? bare.replace(/^'/, '')).trim();
};

/** The NPI of a cell: ten digits, with or without what a spreadsheet puts between or behind them. */
export const readNpi = (cell: string): string => {
  const digits = cell.replace(/\.0+$/, '').replace(/[\s,-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : cell;
};

/** The time of day of a cell, `6:30 PM` or `1830`, as `18:30`; `undefined` if it is none. */
export const readClock = (cell: string): string | undefined => {
  const [, fullHour, fullMinutes] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(cell) ?? [];
  if (fullHour !== undefined) return `${fullHour}:${fullMinutes}`;
  const [, hours, minutes, half] =
    /(?:^|[T ])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?(?:([AaPp])\.?[Mm]\.?)?$/.exec(cell) ??
    [];
  if (hours === undefined || minutes === undefined) return undefined;
  const late = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (late ? 12 : 0);
  if (
    hour > 23 ||
    Number(minutes) > 59 ||
    (half !== undefined && (hours === '0' || Number(hours) > 12))
  )
    return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};

const voidWords: readonly string[] = [
  ...['void', 'voided', 'deleted', 'canceled', 'cancelled', 'reversed'],
];
const yesWords: readonly string[] = ['y', 'yes', 'true', '1', 'x'];

/** The status of a cell, active if it says nothing else. In a column of voids, a yes is one. */
export const readStatus = (cell: string, title: string): NonNullable<BilledService['status']> => {
  const word = cell.toLowerCase();
  if (voidWords.includes(word)) return 'void';
  if (/void|delet/i.test(title) && yesWords.includes(word)) return 'void';
  return word === 'denied' || word === 'replaced' ? word : 'active';
};
