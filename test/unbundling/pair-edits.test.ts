import { describe, expect, test } from 'vitest';
import { ptpEdits2024q3 } from '../../src/reference/edits/ptp-edits-2024q3.js';
import {
  groupHour,
  individualHour,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

const rows = ptpEdits2024q3.flatMap(({ setting, edits }) =>
  edits.map((edit) => ({ setting, ...edit })),
);
type Row = (typeof rows)[number];

const otherCode = ({ column1, column2 }: Row) => (column1 === '90853' ? column2 : column1);

const isVisit = (code: string) =>
  (/^99[2-4]/.test(code) && !['99408', '99409'].includes(code)) ||
  /^G0(38[0-4]|40[678]|42[567]|463|50[89])$/.test(code);

/** A visit needs 25 on its own line; in every other pair the column 2 line needs XE. */
const bypassOf = (row: Row) =>
  isVisit(otherCode(row))
    ? { modifier: '25', code: otherCode(row) }
    : { modifier: 'XE', code: row.column2 };

const { modifiers: _, ...individual } = individualHour;

const linesOf = (row: Row, modified: boolean): BilledService[] => {
  const { modifier, code } = bypassOf(row);
  const lines = [groupHour, { ...individual, code: otherCode(row) }];
  return lines.map((line) => ({
    ...line,
    setting: row.setting,
    modifiers: modified && line.code === code ? [modifier] : [],
  }));
};

/** What the row means for two services that are distinct in time, note, and necessity. */
const expected = (row: Row, modified: boolean) => {
  const { column1, column2, modifierIndicator } = row;
  const passes = modifierIndicator === '1' && modified;
  const rule =
    modifierIndicator === '1' ? 'unbundling/modifier-missing' : 'unbundling/never-together';
  return {
    edit: { column1, column2, modifierIndicator },
    serviceIds: ['group', 'individual'],
    overlapMinutes: 0,
    verdict: passes ? 'distinct' : 'unbundled',
    needed: modifierIndicator === '1',
    sufficient: modifierIndicator === '0' || modified,
    rules: passes ? [] : [rule],
  };
};

describe.each([
  { modified: true, reversed: false },
  { modified: true, reversed: true },
  { modified: false, reversed: false },
  { modified: false, reversed: true },
])('modified $modified, reversed $reversed', ({ modified, reversed }) => {
  test.each(rows)('$setting $column1/$column2 indicator $modifierIndicator', (row) => {
    const lines = linesOf(row, modified);
    const { pairs, findings } = detectUnbundling(reversed ? lines.toReversed() : lines, {
      payers: [riverPlan],
    });
    expect(pairs).toHaveLength(1);
    expect(
      pairs.map(({ edit, serviceIds, overlapMinutes, verdict, rules, modifier }) => ({
        edit,
        serviceIds,
        overlapMinutes,
        verdict,
        needed: modifier.needed,
        sufficient: modifier.sufficient,
        rules,
      })),
    ).toEqual([expected(row, modified)]);
    const missing = findings.filter(({ rule }) => rule === 'unbundling/modifier-missing');
    for (const { params, remedy } of missing) {
      expect(params).toMatchObject(bypassOf(row));
      expect(remedy).toContain(`${bypassOf(row).modifier} to the ${params['code']} line`);
    }
  });
});

test('the built-in tables have 137 and 111 rows', () => {
  expect(rows.filter(({ setting }) => setting === 'professional')).toHaveLength(137);
  expect(rows.filter(({ setting }) => setting === 'outpatient-facility')).toHaveLength(111);
});
