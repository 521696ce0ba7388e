import { describe, expect, test } from 'vitest';
import {
  editBetween,
  editIndex,
  editionInForce,
  joinedEditIndex,
} from '../../../src/reference/edits/edit-index.js';
import type { PtpEdit, PtpTable } from '../../../src/reference/edits/ptp-table.js';

const table = (effective: string, edits: PtpEdit[], source = effective): PtpTable => ({
  source,
  setting: 'professional',
  effective,
  edits,
});

describe('the index of edits', () => {
  const index = editIndex([
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
    expect(
      editionInForce(index, { setting: 'professional', program: 'medicare', serviceDate: date })
        ?.effective,
    ).toBe(effective);
    expect(
      editionInForce(index, {
        setting: 'outpatient-facility',
        program: 'medicare',
        serviceDate: date,
      }),
    ).toBeUndefined();
  });

  test('uses the last given of two editions with one date, and that of the first index', () => {
    const two = [table('2026-01-01', [], 'first'), table('2026-01-01', [], 'second')];
    const [, second] = two;
    expect(
      editionInForce(editIndex(two), {
        setting: 'professional',
        program: 'medicare',
        serviceDate: '2026-03-04',
      })?.source,
    ).toBe('second');
    const joined = joinedEditIndex(editIndex(second ? [second] : []), editIndex(two.slice(0, 1)));
    expect(
      editionInForce(joined, {
        setting: 'professional',
        program: 'medicare',
        serviceDate: '2026-03-04',
      })?.source,
    ).toBe('second');
  });

  const edit = (modifierIndicator: PtpEdit['modifierIndicator'], window = {}): PtpEdit => ({
    column1: '90853',
    column2: '90834',
    modifierIndicator,
    ...window,
  });
  const on = (date: string, edits: PtpEdit[], a = '90834', b = '90853') => {
    const [edition] = editIndex([table('2010-01-01', edits)]);
    return edition && editBetween(edition, a, b, date)?.modifierIndicator;
  };

  test.each([
    ['2024-12-31', undefined],
    ['2025-01-01', '1'],
    ['2025-06-30', '1'],
    ['2025-07-01', undefined],
  ])(
    'on %s an edit from 2025-01-01 to 2025-06-30 is %s: both days are included',
    (date, indicator) => {
      const edits = [edit('1', { from: '2025-01-01', to: '2025-06-30' })];
      expect(on(date, edits)).toBe(indicator);
      expect(on(date, edits, '90853', '90834')).toBe(indicator);
    },
  );

  test('uses the edit in force on the date if the columns were swapped', () => {
    const reversed = [
      { column1: '90834', column2: '90853', to: '2014-09-30', modifierIndicator: '1' as const },
      edit('0', { from: '2014-10-01' }),
    ];
    expect(on('2014-09-30', reversed)).toBe('1');
    expect(on('2014-10-01', reversed)).toBe('0');
  });

  test('uses the strictest of several edits, and one that does not apply last', () => {
    expect(on('2026-03-04', [edit('1'), edit('0')])).toBe('0');
    expect(on('2026-03-04', [edit('9'), edit('1')])).toBe('1');
    expect(on('2026-03-04', [edit('9')])).toBe('9');
  });
});
