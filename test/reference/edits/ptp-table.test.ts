import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ptpTableSchema } from '../../../src/reference/edits/ptp-table.js';

const edit = { column1: '90853', column2: '90834', modifierIndicator: '1' };
const table = {
  source: 'Made up',
  setting: 'professional',
  effective: '2026-01-01',
  edits: [edit],
};
const accepts = (changes: object, editChanges: object = {}) =>
  z.safeParse(ptpTableSchema, { ...table, edits: [{ ...edit, ...editChanges }], ...changes })
    .success;

test('a table has a source, a setting, an effective date and edits', () => {
  expect(accepts({})).toBe(true);
  expect(
    accepts({ setting: 'outpatient-facility' }, { from: '2026-01-01', to: '2026-03-31' }),
  ).toBe(true);
  for (const changes of [{ source: undefined }, { setting: 'dme' }, { effective: '2026' }])
    expect(accepts(changes)).toBe(false);
});

test('an edit has two codes and a known indicator', () => {
  for (const modifierIndicator of ['0', '1', '9'])
    expect(accepts({}, { modifierIndicator })).toBe(true);
  for (const changes of [
    { modifierIndicator: '2' },
    { column1: '9' },
    { to: 'never' },
    { added: 1 },
  ])
    expect(accepts({}, changes)).toBe(false);
});
