import { isCalendarDate } from '../../time/calendar-date.js';
import type { ModifierIndicator, PtpEdit } from './ptp-table.js';

/** Why a line of a published edit file cannot be read. */
export type EditLineFault = 'missing' | 'value' | 'date' | 'conflict';

const code = /^[A-Z0-9]{5}$/;
const dateCell = /^\d{8}$/;
const letter = /[A-Za-z]/;

/** Whether the cell looks like a procedure code. */
export const isCodeCell = (cell: string | undefined): boolean =>
  cell !== undefined && code.test(cell);

/** Whether some cell holds a date, as only lines of data do. */
export const holdsDate = (cells: readonly string[]): boolean =>
  cells.some((cell) => dateCell.test(cell));

const plain = (cell: string | undefined): string => (cell ?? '').toLowerCase().replace(/\s/g, '');

/** Whether these are the titles of the columns. */
export const areTitles = (cells: readonly string[]): boolean =>
  plain(cells[0]) === 'column1' && plain(cells[1]) === 'column2';

/** Whether these go on with titles that are wrapped over several lines: words under the later columns alone. */
export const areWrappedTitles = (cells: readonly string[]): boolean => {
  const [first, second, ...later] = cells;
  const written = later.filter((cell) => cell !== '');
  return (
    first === '' &&
    second === '' &&
    written.length > 0 &&
    written.every((cell) => letter.test(cell))
  );
};

const indicatorOf = (cell: string): ModifierIndicator | undefined =>
  cell === '0' || cell === '1' || cell === '9' ? cell : undefined;

const noDate = (cell: string): boolean => cell === '' || cell === '*';

/** Reads lines of published edits. It keeps one copy of each code and date, so that millions stay small. */
export const editLineReader = (): ((cells: readonly string[]) => PtpEdit | EditLineFault) => {
  const codes = new Map<string, string>();
  const dates = new Map<string, string | undefined>();

  const codeOf = (cell: string): string | undefined => {
    const known = codes.get(cell);
    if (known !== undefined || !code.test(cell)) return known;
    codes.set(cell, cell);
    return cell;
  };

  const dateOf = (cell: string): string | undefined => {
    if (dates.has(cell)) return dates.get(cell);
    const date = `${cell.slice(0, 4)}-${cell.slice(4, 6)}-${cell.slice(6)}`;
    const known = dateCell.test(cell) && isCalendarDate(date) ? date : undefined;
    dates.set(cell, known);
    return known;
  };

  return ([first = '', second = '', , effective, deletion, indicator]) => {
    if (effective === undefined || deletion === undefined || indicator === undefined)
      return 'missing';
    const column1 = codeOf(first);
    const column2 = codeOf(second);
    const modifierIndicator = indicatorOf(indicator);
    if (column1 === undefined || column2 === undefined || !modifierIndicator) return 'value';
    const from = dateOf(effective);
    if (from === undefined) return 'date';
    if (noDate(deletion)) return { column1, column2, from, modifierIndicator };
    const to = dateOf(deletion);
    if (to === undefined) return 'date';
    return to < from ? 'conflict' : { column1, column2, from, to, modifierIndicator };
  };
};
