import { describe, expect, test } from 'vitest';
import {
  areTitles,
  areWrappedTitles,
  editLineReader,
  holdsDate,
  isCodeCell,
  parsePtpEdits,
  ptpEditParser,
} from '../../src/reference/edits/parse-ptp-edits.js';
import { ptpEdits2024q3 } from '../../src/reference/edits/ptp-edits-2024q3.js';
import { sources } from '../../src/reference/sources.js';

const options = {
  setting: 'outpatient-facility' as const,
  source: 'Made up',
  effective: '2026-01-01',
};
const titles = 'Column 1\tColumn 2';
const row = '90853\t90834\t\t20200101\t*\t1';
const told = (...lines: string[]) => {
  const { table, rejected } = parsePtpEdits(lines.join('\n'), options);
  return [table.edits.length, ...rejected.map(({ line, code }) => `${line} ${code}`)];
};

describe('a line of a published file', () => {
  test.each([
    ['90853', true],
    ['0362T', true],
    ['9085', false],
    ['908534', false],
    ['x90853', false],
    ['', false],
    [undefined, false],
  ])('%s is a code: %s', (cell, expected) => {
    expect(isCodeCell(cell)).toBe(expected);
  });

  test('holds a date in any cell', () => {
    expect(holdsDate(['a', '20200101'])).toBe(true);
    expect(holdsDate(['20200101', 'a'])).toBe(true);
    for (const cell of ['2020', '202001011', 'x20200101', '2020-01-01'])
      expect(holdsDate([cell])).toBe(false);
    expect(holdsDate([])).toBe(false);
  });

  test('may be the titles', () => {
    for (const cells of [
      ['Column 1', 'Column 2'],
      ['COLUMN\n1', ' column2 ', 'x'],
    ])
      expect(areTitles(cells)).toBe(true);
    for (const cells of [
      ['Column 1'],
      ['Column 1', 'Column 3'],
      ['Column 2', 'Column 2'],
      [],
      ['x', 'Column 2'],
    ])
      expect(areTitles(cells)).toBe(false);
  });

  test('may go on with the titles', () => {
    expect(areWrappedTitles(['', '', 'prior to 1996', '', 'Date'])).toBe(true);
    for (const cells of [
      ['', ''],
      ['', '', ''],
      ['x', '', 'Date'],
      ['', 'x', 'Date'],
      ['', '', 'Date', '1996'],
      ['', '', '5'],
    ])
      expect(areWrappedTitles(cells)).toBe(false);
  });

  test('is an edit, or is broken in one way', () => {
    const read = editLineReader();
    const cells = (changes: Record<number, string | undefined> = {}) =>
      ['90853', '90834', '', '20200101', '*', '1'].map((cell, place) =>
        place in changes ? (changes[place] ?? '') : cell,
      );
    const edit = { column1: '90853', column2: '90834', from: '2020-01-01', modifierIndicator: '1' };
    expect(read(cells())).toEqual(edit);
    expect(read(cells({ 4: '' }))).toEqual(edit);
    expect(read(cells({ 4: '20200101' }))).toEqual({ ...edit, to: '2020-01-01' });
    expect(read(cells({ 4: '20191231' }))).toBe('conflict');
    expect(read(cells({ 4: '20201301' }))).toBe('date');
    expect(read(cells({ 3: '2020' }))).toBe('date');
    expect(read(cells({ 3: '*' }))).toBe('date');
    expect(read(cells({ 3: 'x20200101' }))).toBe('date');
    expect(read(cells({ 0: '9085' }))).toBe('value');
    expect(read(cells({ 1: '' }))).toBe('value');
    for (const indicator of ['', '2', '01']) expect(read(cells({ 5: indicator }))).toBe('value');
    for (const indicator of ['0', '9'])
      expect(read(cells({ 5: indicator }))).toMatchObject({ modifierIndicator: indicator });
    for (const count of [0, 1, 2, 3, 4, 5]) expect(read(cells().slice(0, count))).toBe('missing');
    expect(read(cells())).toEqual(edit);
  });
});

describe('a file', () => {
  test('may have lines of several cells above the titles, but none with a date', () => {
    expect(told('Edition\t2026\tQuarter 1', titles, row)).toEqual([1]);
    expect(told('Edition\t20260101', titles, row)).toEqual([1, '1 missing']);
    expect(told('Edition\t2026', row)).toEqual([1, '1 missing']);
    expect(told(titles, 'Edition\t2026', row)).toEqual([1, '2 missing']);
    expect(told(titles, row, 'Edition', titles, row)).toEqual([2]);
    expect(told(titles, row, 'Edition\t2026', titles, row)).toEqual([2, '3 missing']);
    expect(told(row, 'Edition', row)).toEqual([2, '2 missing']);
    expect(told(titles, row, 'Edition')).toEqual([1, '3 missing']);
  });

  test('may have its titles wrapped, right below them alone', () => {
    expect(told(titles, '\t\tDate', row)).toEqual([1]);
    expect(told(titles, row, '\t\tDate')).toEqual([1, '3 missing']);
    expect(told('\t\tDate', titles, row)).toEqual([1]);
    expect(told('\t\tDate', row)).toEqual([1, '1 missing']);
  });

  test('may begin with a mark of its byte order, and nowhere else', () => {
    expect(told(`\ufeff${titles}`, row)).toEqual([1]);
    expect(told(`\ufeff${row}`)).toEqual([1]);
    expect(told(row, `${row}\ufeff`)).toEqual([2]);
    expect(told(titles, row, `\ufeff${row}`)).toEqual([2]);
  });

  test('ends where it ends, with a line end or without', () => {
    for (const text of [row, `${row}\n`, `${row}\r\n`, `\n${row}`]) expect(told(text)).toEqual([1]);
    expect(told('')).toEqual([0]);
    const parser = ptpEditParser(options);
    for (const part of ['', row.slice(0, 5), '', `${row.slice(5)}\n`, row]) parser.push(part);
    expect(parser.finish().table.edits).toHaveLength(2);
    expect(parser.finish().table.edits).toHaveLength(2);
    expect(() => parser.push('')).toThrow('(input): conflict');
  });

  test('is of a setting, and has options that are told apart from it', () => {
    expect(parsePtpEdits(row, options).table).toMatchObject(options);
    expect(() => Reflect.apply(ptpEditParser, undefined, [{ ...options, setting: 'x' }])).toThrow(
      '/options/setting: value',
    );
    expect(() => Reflect.apply(parsePtpEdits, undefined, [5, {}])).toThrow(
      '(input): type; /options/setting: missing',
    );
  });
});

test('the built-in tables say which files they were', () => {
  expect(ptpEdits2024q3.map(({ source }) => source)).toEqual([
    'Medicare NCCI procedure-to-procedure edits, practitioner file, 2024-07-01: the edits with 90853',
    'Medicare NCCI procedure-to-procedure edits, outpatient hospital file, 2024-07-01: the edits with 90853',
  ]);
  expect(Object.keys(sources).length).toBeGreaterThan(20);
});
