import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { editBetween, editIndex } from '../../../src/reference/edits/edit-index.js';
import { ptpEdits2024q3 } from '../../../src/reference/edits/ptp-edits-2024q3.js';
import type { PtpTable } from '../../../src/reference/edits/ptp-table.js';

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

  test('are the published rows: the digest is from the file, not from this table', () => {
    const rows = ptpEdits2024q3.flatMap(({ setting, edits }) =>
      edits.map((edit) => `${setting} ${edit.column1} ${edit.column2} ${edit.modifierIndicator}`),
    );
    expect(createHash('sha256').update(rows.sort().join('\n')).digest('hex')).toBe(
      '7772bd1523d3944f8576ef82c94e1e38e077c91985f62822a61c44998504b699',
    );
  });

  test('each contain 90853 once, and no pair is listed twice', () => {
    for (const { edits } of ptpEdits2024q3) {
      const others = edits.map(({ column1, column2 }) => {
        expect([column1, column2].filter((code) => code === '90853')).toHaveLength(1);
        return column1 === '90853' ? column2 : column1;
      });
      expect(new Set(others).size).toBe(edits.length);
      for (const code of others) expect(code).toMatch(/^[A-Z0-9]{5}$/);
    }
  });

  test('have the group code in column 1 with individual psychotherapy and in column 2 with an evaluation', () => {
    const [edition] = editIndex(tableOf('professional'));
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

test('the built-in tables name their files', () => {
  expect(ptpEdits2024q3.map(({ source }) => source)).toEqual([
    'Medicare NCCI procedure-to-procedure edits, practitioner file, 2024-07-01: the edits with 90853',
    'Medicare NCCI procedure-to-procedure edits, outpatient hospital file, 2024-07-01: the edits with 90853',
  ]);
});
