import { expect, test } from 'vitest';
import { familyOf, sameDayFamilies } from '../../../src/reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../../src/reference/dated.js';
import { ptpEdits2024q3 } from '../../../src/reference/edits/ptp-edits-2024q3.js';
import type { ModifierIndicator } from '../../../src/reference/edits/ptp-table.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { bareGroup, underTerms } from '../../unbundling/one-day.js';

const families = inForceOrOldest(sameDayFamilies, '2024-07-01');
const takesOnly25 = (code: string): boolean =>
  ['evaluation-and-management', 'prolonged'].includes(familyOf(families, code));

/** The two lines of an edit, for a patient of their own; the right modifier is 25 on a visit. */
const linesOf = (other: string, isMarked: boolean, changes: Partial<BilledService>) => {
  const mine = { patientId: other, serviceDate: '2024-07-01', payerId: 'river-plan', ...changes };
  return [
    bareGroup(`${other} group`, { ...mine, renderingNpi: '1234567893' }),
    bareGroup(`${other} other`, {
      ...mine,
      code: other,
      modifiers: isMarked ? [takesOnly25(other) ? '25' : 'XE'] : [],
    }),
  ];
};

/** The outcomes that the edits of an indicator lead to, each once. */
const outcomes = (
  indicator: ModifierIndicator,
  isMarked: boolean,
  changes: Partial<BilledService> = {},
  policies = underTerms({}),
): string[] => {
  const edits = ptpEdits2024q3
    .filter(({ setting }) => setting === 'professional')
    .flatMap((table) => table.edits)
    .filter(({ modifierIndicator }) => modifierIndicator === indicator);
  const lines = edits.flatMap(({ column1, column2 }) =>
    linesOf(column1 === '90853' ? column2 : column1, isMarked, changes),
  );
  const { findings } = detectUnbundling(lines, { ...policies, evidence: 'claims-only' });
  const byEdits = ['unbundling/modifier-missing', 'unbundling/never-together'];
  const found = findings.filter(({ rule }) => byEdits.includes(rule));
  const reasons = new Set(found.map(({ reason, outcome }) => `${outcome} ${reason}`));
  return [...reasons].map((reason) => `${reason} ${found.length} of ${edits.length}`);
};

const otherClinician = { renderingNpi: '1999999984' };

test.each<[string, string[], string[]]>([
  ['no modifier bypasses the edit', outcomes('0', false), ['fail never-together 36 of 36']],
  ['and so with one', outcomes('0', true), ['fail never-together 36 of 36']],
  ['a modifier may', outcomes('1', false), ['fail no-modifier 101 of 101']],
  ['the right modifier does', outcomes('1', true), []],
  [
    'the payer’s edits are not known',
    outcomes('1', false, {}, {}),
    ['review edits-not-known 101 of 101'],
  ],
  ['the payer ignores edits', outcomes('1', false, {}, underTerms({ ncci: 'ignore' })), []],
  ['two clinicians of no one practice', outcomes('0', false, otherClinician), []],
])('the edits with 90853 where %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
