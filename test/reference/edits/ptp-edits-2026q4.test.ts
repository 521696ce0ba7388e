import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ptpEdits2024q3 } from '../../../src/reference/edits/ptp-edits-2024q3.js';
import { ptpEdits2026q4 } from '../../../src/reference/edits/ptp-edits-2026q4.js';

const [hospital, ...others] = ptpEdits2026q4;
const edits = hospital?.edits ?? [];
const fresh = edits.filter(({ from }) => from === undefined);

test('the built-in edits of 2026-10-01 are those of outpatient hospitals', () => {
  expect(others).toEqual([]);
  expect(hospital?.setting).toBe('outpatient-facility');
  expect(hospital?.effective).toBe('2026-10-01');
  expect(hospital?.source).toMatch(/outpatient hospital file, 2026-10-01: 102 of the edits/);
});

test('102 are the published rows: the digest is from the file, not from this table', () => {
  const rows = fresh.map(
    ({ column1, column2, modifierIndicator }) => `${column1} ${column2} ${modifierIndicator}`,
  );
  expect(rows).toHaveLength(102);
  expect(createHash('sha256').update(rows.sort().join('\n')).digest('hex')).toBe(
    'bbdbcff67f7b2f199d8237ef42d15272c0679a9df2e07c085feb11486a46800f',
  );
});

test('the 9 that were not read again keep their earlier date', () => {
  const kept = edits.filter(({ from }) => from !== undefined);
  expect(kept.map(({ column1 }) => column1).sort()).toEqual(
    '96112 96113 96156 96158 96167 96170 97158 G0337 G0409'.split(' '),
  );
  expect(new Set(kept.map(({ from }) => from))).toEqual(new Set(['2024-07-01']));
});

test('no edit was added or dropped since 2024-07-01', () => {
  const before = ptpEdits2024q3.find(({ setting }) => setting === 'outpatient-facility');
  expect(edits.map(({ from: _, ...edit }) => edit)).toEqual(before?.edits);
});
