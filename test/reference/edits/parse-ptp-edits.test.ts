import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { editBetween, editIndex } from '../../../src/reference/edits/edit-index.js';
import {
  areTitles,
  areWrappedTitles,
  containsDate,
  editLineReader,
  isCodeCell,
  parsePtpEdits,
  ptpEditParser,
} from '../../../src/reference/edits/parse-ptp-edits.js';

const options = {
  setting: 'professional' as const,
  source: 'Made-up edits, first quarter of 2026',
  effective: '2026-01-01',
};

const heading = [
  'Codes are the property of their owner.\t\t\t\t\t\t',
  'Column1/Column2 Edits\t\t\t\t\t\t',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
  '\t\t\t\t*=no data\t1=allowed\t',
  '\t\t\t\t\t9=not applicable\t',
];
const row = (...cells: string[]) => cells.join('\t');
const rows = [
  row('90853', '90834', '', '20141001', '*', '1', 'Made up'),
  row('90834', '90853', '*', '19960101', '20140930', '1', 'Made up'),
  row('90791', '90853', '', '20130101', '', '0', 'Made up'),
  row('11111', '0362T', '', '20200101', '20200101', '9', 'Made up'),
];
const file = [...heading, ...rows, '', '   ', '\t\t\t'].join('\r\n');

const issuesOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  throw new Error('The call did not throw.');
};

describe('a published file of edits', () => {
  test('becomes a table', () => {
    expect(parsePtpEdits(file, options)).toEqual({
      table: {
        ...options,
        edits: [
          { column1: '90853', column2: '90834', from: '2014-10-01', modifierIndicator: '1' },
          {
            column1: '90834',
            column2: '90853',
            from: '1996-01-01',
            to: '2014-09-30',
            modifierIndicator: '1',
          },
          { column1: '90791', column2: '90853', from: '2013-01-01', modifierIndicator: '0' },
          {
            column1: '11111',
            column2: '0362T',
            from: '2020-01-01',
            to: '2020-01-01',
            modifierIndicator: '9',
          },
        ],
      },
      rejected: [],
    });
  });

  test.each([
    ['1996-01-01', '90834'],
    ['1995-12-31', undefined],
    ['2014-09-30', '90834'],
    ['2014-10-01', '90853'],
  ])('on %s column 1 is %s: the deletion date is the last day', (date, column1) => {
    const [edition] = editIndex([parsePtpEdits(file, options).table]);
    expect(edition && editBetween(edition, '90853', '90834', date)?.column1).toBe(column1);
  });

  test.each([
    ['two title lines', [heading[2], heading[3]]],
    ['titles in one line', ['Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date']],
    ['no heading', []],
    ['a byte order mark', [`\u{feff}${heading[0]}`, ...heading.slice(1)]],
    ['blank lines', ['', ...heading, '']],
  ])('is read with %s', (_, above) => {
    const read = parsePtpEdits([...above, ...rows].join('\n'), options);
    expect(read.table.edits).toHaveLength(4);
    expect(read.rejected).toEqual([]);
  });

  test('may be several files in a row, each with its headings', () => {
    const read = parsePtpEdits(`${file}\r\n${file}`, options);
    expect(read.table.edits).toHaveLength(8);
    expect(read.rejected).toEqual([]);
  });

  test('keeps only the edits with requested codes', () => {
    const { table, rejected } = parsePtpEdits(`${file}\nbroken\tline`, {
      ...options,
      codes: ['90791', '0362T'],
    });
    expect(table.edits.map(({ column1 }) => column1)).toEqual(['90791', '11111']);
    expect(rejected).toEqual([{ line: 14, code: 'missing' }]);
  });
});

describe('a line that cannot be read', () => {
  const good = row('90853', '90834', '', '20141001', '*', '1', 'Made up');

  test.each([
    ['no columns at all', 'nonsense', 'missing'],
    ['only a code', '90853', 'missing'],
    ['too few columns', row('90853', '90834', '', '20141001', '*'), 'missing'],
    ['columns shifted', row('90853', '90834', '20141001', '*', '1', 'Made up'), 'value'],
    ['a short code', row('9085', '90834', '', '20141001', '*', '1'), 'value'],
    ['a lower-case code', row('90853', 'g0410', '', '20141001', '*', '1'), 'value'],
    ['no first code', row('', '90834', '', '20141001', '*', '1'), 'value'],
    ['no codes', row('', '', '', '20141001', '*', '1', 'Made up'), 'value'],
    ['no codes, no dates', row('', '', '', '', '', '1', 'Made up'), 'value'],
    ['an unknown indicator', row('90853', '90834', '', '20141001', '*', '2'), 'value'],
    ['no indicator', row('90853', '90834', '', '20141001', '*', '', 'Made up'), 'value'],
    ['no effective date', row('90853', '90834', '', '', '*', '1'), 'date'],
    ['a day that does not exist', row('90853', '90834', '', '20150229', '*', '1'), 'date'],
    ['a date in another format', row('90853', '90834', '', '2014-10-01', '*', '1'), 'date'],
    ['a last day that is not a date', row('90853', '90834', '', '20141001', 'never', '1'), 'date'],
    ['an end before its start', row('90853', '90834', '', '20141001', '20140930', '1'), 'conflict'],
  ])('with %s is rejected with its line number', (_, line, code) => {
    for (const text of [
      [...heading, good, line, good].join('\n'),
      [...heading, good, line, good].join('\r\n'),
    ]) {
      const read = parsePtpEdits(text, options);
      expect(read.rejected).toEqual([{ line: 8, code }]);
      expect(read.table.edits).toHaveLength(2);
    }
    const last = parsePtpEdits([...heading, good, line].join('\n'), options);
    expect(last.rejected).toEqual([{ line: 8, code }]);
  });

  test('directly below the titles is not a title', () => {
    const text = [...heading, row('', '', '', '20141001', '*', '1', 'Made up'), good].join('\n');
    expect(parsePtpEdits(text, options).rejected).toEqual([{ line: 7, code: 'value' }]);
  });

  test('at the top is rejected if no titles follow', () => {
    expect(parsePtpEdits(`nonsense\n${good}`, options).rejected).toEqual([
      { line: 1, code: 'missing' },
    ]);
    expect(parsePtpEdits('nonsense\nnonsense', options).rejected).toHaveLength(2);
  });

  test('is never lost: every line is an edit, a heading, blank or rejected', () => {
    const cell = fc.constantFrom('90853', '90834', '', '*', '20141001', '0', '1', 'x', '2014');
    const anyRow = fc.array(cell, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (cells) => {
        const lines = cells.map((one) => one.join('\t'));
        const written = lines.filter((line) => line.trim() !== '').length;
        const read = parsePtpEdits([...heading, good, ...lines].join('\n'), options);
        const numbers = read.rejected.map(({ line }) => line);
        expect(read.table.edits.length - 1 + numbers.length).toBe(written);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
      { seed: 90853, numRuns: 1000 },
    );
  });
});

describe('a file in parts', () => {
  test('gives the same result for any cuts', () => {
    const whole = parsePtpEdits(file, options);
    fc.assert(
      fc.property(fc.array(fc.nat(file.length), { maxLength: 6 }), (cuts) => {
        const parser = ptpEditParser(options);
        const positions = [0, ...cuts.toSorted((a, b) => a - b), file.length];
        for (let n = 1; n < positions.length; n++)
          parser.push(file.slice(positions[n - 1], positions[n]));
        expect(parser.finish()).toEqual(whole);
      }),
      { seed: 90853, numRuns: 300 },
    );
  });

  test('may be cut at every character', () => {
    const parser = ptpEditParser(options);
    for (const character of file) parser.push(character);
    expect(parser.finish()).toEqual(parsePtpEdits(file, options));
  });

  test('ends with finish', () => {
    const parser = ptpEditParser(options);
    parser.push(file);
    const first = parser.finish();
    first.table.edits.length = 0;
    expect(parser.finish()).toEqual(parsePtpEdits(file, options));
    expect(issuesOf(() => parser.push('more'))).toEqual([' conflict']);
  });

  test('keeps only the requested codes in memory', () => {
    const part = Array.from({ length: 10_000 }, (_, n) =>
      row(String(10_000 + n), '90853', '', '20200101', '*', '1', 'Made up'),
    ).join('\n');
    const parser = ptpEditParser({ ...options, codes: ['10007'] });
    for (let n = 0; n < 20; n++) parser.push(`${part}\n`);
    expect(parser.finish().table.edits).toHaveLength(20);
  });
});

describe('misuse', () => {
  test('lists every fault at once and no value', () => {
    const wrong: unknown = { setting: 'hospital', effective: '2026-02-30', codes: ['9'], more: 1 };
    const call = () => Reflect.apply(parsePtpEdits, undefined, [7, wrong]);
    expect(issuesOf(call).sort()).toEqual([
      ' type',
      '/options/* unknown-key',
      '/options/codes/0 value',
      '/options/effective date',
      '/options/setting value',
      '/options/source missing',
    ]);
    expect(issuesOf(() => Reflect.apply(parsePtpEdits, undefined, []))).toContain(' missing');
  });

  test('of a part that is not text is an error', () => {
    const parser = ptpEditParser(options);
    expect(issuesOf(() => Reflect.apply(parser.push, undefined, [null]))).toEqual([' type']);
  });
});

test('a line in single letters is joined once', () => {
  const parser = ptpEditParser(options);
  for (let letter = 0; letter < 300_000; letter += 1) parser.push('9');
  parser.push('\n');
  expect(parser.finish().rejected).toHaveLength(1);
});

const facilityOptions = {
  setting: 'outpatient-facility' as const,
  source: 'Made up',
  effective: '2026-01-01',
};
const titles = 'Column 1\tColumn 2';
const oneRow = '90853\t90834\t\t20200101\t*\t1';
const outcomeOf = (...lines: string[]) => {
  const { table, rejected } = parsePtpEdits(lines.join('\n'), facilityOptions);
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

  test('may contain a date in any cell', () => {
    expect(containsDate(['a', '20200101'])).toBe(true);
    expect(containsDate(['20200101', 'a'])).toBe(true);
    for (const cell of ['2020', '202001011', 'x20200101', '2020-01-01'])
      expect(containsDate([cell])).toBe(false);
    expect(containsDate([])).toBe(false);
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

  test('may continue the titles', () => {
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

  test('is an edit or has one fault', () => {
    const read = editLineReader();
    const cells = (changes: Record<number, string | undefined> = {}) =>
      ['90853', '90834', '', '20200101', '*', '1'].map((cell, index) =>
        index in changes ? (changes[index] ?? '') : cell,
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
  test('may have lines with several cells above the titles, but no dates', () => {
    expect(outcomeOf('Edition\t2026\tQuarter 1', titles, oneRow)).toEqual([1]);
    expect(outcomeOf('Edition\t20260101', titles, oneRow)).toEqual([1, '1 missing']);
    expect(outcomeOf('Edition\t2026', oneRow)).toEqual([1, '1 missing']);
    expect(outcomeOf(titles, 'Edition\t2026', oneRow)).toEqual([1, '2 missing']);
    expect(outcomeOf(titles, oneRow, 'Edition', titles, oneRow)).toEqual([2]);
    expect(outcomeOf(titles, oneRow, 'Edition\t2026', titles, oneRow)).toEqual([2, '3 missing']);
    expect(outcomeOf(oneRow, 'Edition', oneRow)).toEqual([2, '2 missing']);
    expect(outcomeOf(titles, oneRow, 'Edition')).toEqual([1, '3 missing']);
  });

  test('may wrap its titles, but only directly below them', () => {
    expect(outcomeOf(titles, '\t\tDate', oneRow)).toEqual([1]);
    expect(outcomeOf(titles, oneRow, '\t\tDate')).toEqual([1, '3 missing']);
    expect(outcomeOf('\t\tDate', titles, oneRow)).toEqual([1]);
    expect(outcomeOf('\t\tDate', oneRow)).toEqual([1, '1 missing']);
  });

  test('may have a byte order mark only at the start', () => {
    expect(outcomeOf(`\ufeff${titles}`, oneRow)).toEqual([1]);
    expect(outcomeOf(`\ufeff${oneRow}`)).toEqual([1]);
    expect(outcomeOf(oneRow, `${oneRow}\ufeff`)).toEqual([2]);
    expect(outcomeOf(titles, oneRow, `\ufeff${oneRow}`)).toEqual([2]);
  });

  test('may end with or without a line break', () => {
    for (const text of [oneRow, `${oneRow}\n`, `${oneRow}\r\n`, `\n${oneRow}`])
      expect(outcomeOf(text)).toEqual([1]);
    expect(outcomeOf('')).toEqual([0]);
    const parser = ptpEditParser(facilityOptions);
    for (const part of ['', oneRow.slice(0, 5), '', `${oneRow.slice(5)}\n`, oneRow])
      parser.push(part);
    expect(parser.finish().table.edits).toHaveLength(2);
    expect(parser.finish().table.edits).toHaveLength(2);
    expect(() => parser.push('')).toThrow('(input): conflict');
  });

  test('has a setting, and faults of the options are reported separately', () => {
    expect(parsePtpEdits(oneRow, facilityOptions).table).toMatchObject(facilityOptions);
    expect(() =>
      Reflect.apply(ptpEditParser, undefined, [{ ...facilityOptions, setting: 'x' }]),
    ).toThrow('/options/setting: value');
    expect(() => Reflect.apply(parsePtpEdits, undefined, [5, {}])).toThrow(
      '(input): type; /options/setting: missing',
    );
  });
});
