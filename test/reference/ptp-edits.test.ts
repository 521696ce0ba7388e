import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  editBetween,
  editionInForce,
  editShelf,
  joinedShelf,
} from '../../src/reference/edits/edit-shelf.js';
import { ptpEdits2024q3 } from '../../src/reference/edits/ptp-edits-2024q3.js';
import type { PtpEdit, PtpTable } from '../../src/reference/edits/ptp-table.js';

const tableOf = (setting: PtpTable['setting']) =>
  ptpEdits2024q3.filter((table) => table.setting === setting);

describe('the built-in edits of 2024-07-01', () => {
  test.each([
    ['professional', 137, 36],
    ['outpatient-facility', 111, 11],
  ] as const)('%s: %i edits, %i of them never together', (setting, count, never) => {
    const [table, ...more] = tableOf(setting);
    expect(more).toEqual([]);
    expect(table?.effective).toBe('2024-07-01');
    expect(table?.edits).toHaveLength(count);
    expect(table?.edits.filter(({ modifierIndicator }) => modifierIndicator === '0')).toHaveLength(
      never,
    );
  });

  test('are the published rows: the digest was taken from the file, not from this table', () => {
    const rows = ptpEdits2024q3.flatMap(({ setting, edits }) =>
      edits.map((edit) => `${setting} ${edit.column1} ${edit.column2} ${edit.modifierIndicator}`),
    );
    expect(createHash('sha256').update(rows.sort().join('\n')).digest('hex')).toBe(
      '7772bd1523d3944f8576ef82c94e1e38e077c91985f62822a61c44998504b699',
    );
  });

  test('each involves 90853 once, and no pair stands twice', () => {
    for (const { edits } of ptpEdits2024q3) {
      const others = edits.map(({ column1, column2 }) => {
        expect([column1, column2].filter((code) => code === '90853')).toHaveLength(1);
        return column1 === '90853' ? column2 : column1;
      });
      expect(new Set(others).size).toBe(edits.length);
      for (const code of others) expect(code).toMatch(/^[A-Z0-9]{5}$/);
    }
  });

  test('put the group code over individual psychotherapy, and under an evaluation', () => {
    const [edition] = editShelf(tableOf('professional'));
    if (!edition) throw new Error('There is a professional table.');
    const between = (code: string) => editBetween(edition, '90853', code, '2026-03-04');
    expect(between('90834')).toEqual({
      column1: '90853',
      column2: '90834',
      modifierIndicator: '1',
    });
    expect(between('90791')).toEqual({
      column1: '90791',
      column2: '90853',
      modifierIndicator: '0',
    });
    expect(between('90785')).toBeUndefined();
    expect(between('G0411')).toBeUndefined();
    expect(between('H0015')).toBeUndefined();
  });
});

const table = (effective: string, edits: PtpEdit[], source = effective): PtpTable => ({
  source,
  setting: 'professional',
  effective,
  edits,
});

describe('the shelf of edits', () => {
  const shelf = editShelf([
    table('2026-01-01', []),
    table('2026-07-01', []),
    table('2026-04-01', []),
  ]);

  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2027-01-01', '2026-07-01'],
  ])('on %s uses the edition of %s', (date, effective) => {
    expect(editionInForce(shelf, 'professional', date)?.effective).toBe(effective);
    expect(editionInForce(shelf, 'outpatient-facility', date)).toBeUndefined();
  });

  test('of two editions of one date uses the later given, and the first shelf’s', () => {
    const two = [table('2026-01-01', [], 'first'), table('2026-01-01', [], 'second')];
    const [, second] = two;
    expect(editionInForce(editShelf(two), 'professional', '2026-03-04')?.source).toBe('second');
    const joined = joinedShelf(editShelf(second ? [second] : []), editShelf(two.slice(0, 1)));
    expect(editionInForce(joined, 'professional', '2026-03-04')?.source).toBe('second');
  });

  const edit = (modifierIndicator: PtpEdit['modifierIndicator'], window = {}): PtpEdit => ({
    column1: '90853',
    column2: '90834',
    modifierIndicator,
    ...window,
  });
  const on = (date: string, edits: PtpEdit[], a = '90834', b = '90853') => {
    const [edition] = editShelf([table('2010-01-01', edits)]);
    return edition && editBetween(edition, a, b, date)?.modifierIndicator;
  };

  test.each([
    ['2024-12-31', undefined],
    ['2025-01-01', '1'],
    ['2025-06-30', '1'],
    ['2025-07-01', undefined],
  ])('on %s an edit from 2025-01-01 to 2025-06-30 is %s: both days are in', (date, indicator) => {
    const edits = [edit('1', { from: '2025-01-01', to: '2025-06-30' })];
    expect(on(date, edits)).toBe(indicator);
    expect(on(date, edits, '90853', '90834')).toBe(indicator);
  });

  test('takes the edit that holds on the date where the direction was reversed', () => {
    const reversed = [
      { column1: '90834', column2: '90853', to: '2014-09-30', modifierIndicator: '1' as const },
      edit('0', { from: '2014-10-01' }),
    ];
    expect(on('2014-09-30', reversed)).toBe('1');
    expect(on('2014-10-01', reversed)).toBe('0');
  });

  test('takes the strictest where several hold, and one that does not apply last', () => {
    expect(on('2026-03-04', [edit('1'), edit('0')])).toBe('0');
    expect(on('2026-03-04', [edit('9'), edit('1')])).toBe('1');
    expect(on('2026-03-04', [edit('9')])).toBe('9');
  });
});
