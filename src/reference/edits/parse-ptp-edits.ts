import * as z from 'zod/mini';
import { InputError, type InputFault, inputFault } from '../../input/input-error.js';
import { orThrow, readInput, tryInput } from '../../input/read-input.js';
import { isCalendarDate } from '../../time/calendar-date.js';
import { dateSchema } from '../../time/time-schema.js';
import { procedureCodeSchema } from '../codes/code-formats.js';
import { ncciProgramSchema } from './ncci-program.js';
import type { ModifierIndicator, PtpEdit, PtpTable, Setting } from './ptp-table.js';

/** Why a line of a published edit file cannot be read. */
export type EditLineFault = 'missing' | 'value' | 'date' | 'conflict';

const code = /^[A-Z0-9]{5}$/;
const dateCell = /^\d{8}$/;
const letter = /[A-Za-z]/;

/** Whether the cell looks like a procedure code. */
export const isCodeCell = (cell: string | undefined): boolean =>
  cell !== undefined && code.test(cell);

/** Whether any cell contains a date, which only lines of data do. */
export const containsDate = (cells: readonly string[]): boolean =>
  cells.some((cell) => dateCell.test(cell));

const plain = (cell: string | undefined): string => (cell ?? '').toLowerCase().replace(/\s/g, '');

/** Whether these are the titles of the columns. */
export const areTitles = (cells: readonly string[]): boolean =>
  plain(cells[0]) === 'column1' && plain(cells[1]) === 'column2';

/** Whether these cells continue titles that wrap over several lines: words below the later columns only. */
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

/** Reads lines of published edits. It keeps one copy of each code and date, because files have millions of lines. */
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

/** What a published file of edits does not say about itself. */
export interface PtpFileOptions {
  /** Practitioner files are `'professional'`. */
  setting: Setting;
  /** The program that publishes the file: `'medicare'`, `'medicaid:NY'`. Default `'medicare'`. */
  program?: string;
  /** The name of the file, as reports show it. */
  source: string;
  /** First date of service of the edition. */
  effective: string;
  /** Keeps only edits with one of these codes; by default, every edit is kept. */
  codes?: string[];
}

/** The result of reading a file of edits. */
export interface ParsedPtpEdits {
  table: PtpTable;
  /** The lines that could not be read, with their line numbers from 1 and the reasons. */
  rejected: { line: number; code: EditLineFault }[];
}

/** Reads a file of edits in parts. */
export interface PtpEditParser {
  /** Accepts the next part of the text, which may end anywhere, even within a line. */
  push(part: string): void;
  /** Ends the text. */
  finish(): ParsedPtpEdits;
}

const optionsSchema: z.core.$ZodType<PtpFileOptions> = z.strictObject({
  setting: z.enum(['professional', 'outpatient-facility']),
  program: z.exactOptional(ncciProgramSchema),
  source: z.string(),
  effective: dateSchema,
  codes: z.exactOptional(z.array(procedureCodeSchema)),
});

const byteOrderMark = '\u{feff}';

const parserOf = ({ codes, ...file }: PtpFileOptions): PtpEditParser => {
  const requested = codes && new Set(codes);
  const readEdit = editLineReader();
  const edits: PtpEdit[] = [];
  const rejected: ParsedPtpEdits['rejected'] = [];
  let line = 0;
  /** The parts of a line that has not ended yet. */
  let rest: string[] = [];
  let section: 'above-titles' | 'in-titles' | 'in-data' = 'above-titles';
  let finished = false;
  // These lines are headings if titles follow; otherwise they are rejected.
  let headings: number[] = [];

  const endHeadings = (): void => {
    for (const heading of headings) rejected.push({ line: heading, code: 'missing' });
    headings = [];
  };

  const mayBeHeading = (cells: readonly string[]): boolean =>
    !isCodeCell(cells[0]) &&
    (cells.slice(1).every((cell) => cell === '') ||
      (section === 'above-titles' && !containsDate(cells)));

  const readCells = (cells: readonly string[]): void => {
    if (areTitles(cells)) {
      headings = [];
      section = 'in-titles';
    } else if (section === 'in-titles' && areWrappedTitles(cells)) {
      return;
    } else if (mayBeHeading(cells)) {
      headings.push(line);
    } else {
      endHeadings();
      section = 'in-data';
      const edit = readEdit(cells);
      if (typeof edit === 'string') rejected.push({ line, code: edit });
      else if (!requested || requested.has(edit.column1) || requested.has(edit.column2))
        edits.push(edit);
    }
  };

  const readLine = (text: string): void => {
    const written = line === 0 && text.startsWith(byteOrderMark) ? text.slice(1) : text;
    line += 1;
    if (written.trim() !== '') readCells(written.split('\t').map((cell) => cell.trim()));
  };

  return {
    push: (part) => {
      if (typeof part !== 'string') throw new InputError([inputFault('', 'type')]);
      if (finished) throw new InputError([inputFault('', 'conflict')]);
      let start = 0;
      for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', start)) {
        readLine(rest.concat(part.slice(start, end)).join(''));
        rest = [];
        start = end + 1;
      }
      if (start < part.length) rest.push(part.slice(start));
    },
    finish: () => {
      if (!finished && rest.length > 0) readLine(rest.join(''));
      finished = true;
      endHeadings();
      return { table: { ...file, edits: [...edits] }, rejected: [...rejected] };
    },
  };
};

/**
 * Reads a file of procedure-to-procedure edits in the format that CMS publishes, part by part, so that
 * the file may be larger than memory. After the titles, each line has tab-separated columns: column 1,
 * column 2, a star for edits from before 1996, effective date, deletion date or a star, modifier
 * indicator, rationale. The deletion date is read as the last day on which the edit is in force. Blank
 * lines and the lines above the titles are skipped; every other line becomes an edit or is rejected.
 *
 * @throws `InputError` if an option is malformed, or a part is not text or comes after the end.
 */
export const ptpEditParser = (options: PtpFileOptions): PtpEditParser =>
  parserOf(readInput(optionsSchema, options, '/options'));

/**
 * Reads a whole file of procedure-to-procedure edits in the format that CMS publishes, for Medicare or
 * Medicaid; {@link ptpEditParser} describes the format and reads it in parts. Pass the table in the
 * options as `ncci`.
 *
 * @throws `InputError` if the text or an option is malformed. A line that cannot be read is not an error.
 */
export const parsePtpEdits = (text: string, options: PtpFileOptions): ParsedPtpEdits => {
  const faults: InputFault[] = [];
  if (typeof text !== 'string')
    faults.push(inputFault('', text === undefined ? 'missing' : 'type'));
  const file = tryInput(optionsSchema, options, '/options', faults);
  const parser = parserOf(orThrow(file, faults));
  parser.push(text);
  return parser.finish();
};
