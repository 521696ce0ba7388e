import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupCodes } from '../../../src/reference/codes/group-codes.js';
import {
  bundleCodes,
  patientNeedNotBePresent,
  perDiemCodes,
  sameDayFamilies,
  weeklyBundleCodes,
} from '../../../src/reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../../src/reference/dated.js';
import {
  groupHour,
  individualHour,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { underTerms } from '../../unbundling/one-day.js';
import { runs } from '../long-runs.js';

const table: { columns: string[]; rows: Record<string, string> } = JSON.parse(
  readFileSync('test/whole/same-day/table.json', 'utf8'),
);

const on = '2026-03-04';
const groups = inForceOrOldest(groupCodes, on);
const families = inForceOrOldest(sameDayFamilies, on);
const withoutPatient = inForceOrOldest(patientNeedNotBePresent, on);

/** Every code of the dated lists, and examples of the ranges, by the row that a biller would look at. */
const codesOf: Record<string, readonly string[]> = {
  'another group': groups,
  'individual psychotherapy': families.individual,
  'evaluation, crisis, family': families.psychiatric.filter(
    (code) => !groups.includes(code) && !withoutPatient.includes(code),
  ),
  'family without the patient': withoutPatient,
  counseling: [
    ...families.counseling,
    ...['96156', '96158', '96159', '96167', '96168', '96170', '96171'],
  ],
  visit: ['99202', '99211', '99213', '99215', '99223', '99285', '99499', '98000', '98016'],
  'facility or consult visit': families.otherVisits,
  'prolonged visit': families.prolonged,
  'screen, test, brief counseling': [...families.notVisits, '96127', '80305', '96130', 'J2315'],
  'per diem': Object.keys(inForceOrOldest(perDiemCodes, on)),
  'bundle of a month': inForceOrOldest(bundleCodes, on),
  'bundle of a week': inForceOrOldest(weeklyBundleCodes, on),
  'interactive complexity': ['90785'],
};

const time = (hour: string) => `2026-03-04T${hour}:00-05:00`;

/** What each column changes: the other line, and the group line. */
const changes: Record<string, readonly [Partial<BilledService>, Partial<BilledService>?]> = {
  apart: [{}],
  touching: [{ start: time('14:15'), end: time('15:00') }],
  overlapping: [{ start: time('14:00'), end: time('15:00') }],
  'two clinicians overlapping': [
    { start: time('14:00'), end: time('15:00'), renderingNpi: '1999999984' },
  ],
  'overlapping past midnight': [
    {
      serviceDate: '2026-03-05',
      start: '2026-03-05T00:00:00-05:00',
      end: '2026-03-05T00:45:00-05:00',
    },
    { start: time('23:30'), end: '2026-03-05T00:30:00-05:00' },
  ],
  'two payers apart': [{ payerId: 'second-plan' }],
  'two payers overlapping': [{ payerId: 'second-plan', start: time('14:00'), end: time('15:00') }],
  'apart with 59': [{ modifiers: ['59'] }],
};

const { modifiers: _, ...plainHour } = individualHour;

// What the notes say is compared elsewhere, and costs time.
const withoutText = ({ note, ...line }: BilledService): BilledService => {
  const { text: __, ...rest } = note ?? { noteId: line.serviceId };
  return { ...line, note: rest };
};

const pairsIn = (column: string, row: string): { patientId: string; lines: BilledService[] }[] => {
  const [ofOther = {}, ofGroup = {}] = changes[column] ?? [];
  return groups.slice(0, runs(1, groups.length)).flatMap((group) =>
    (codesOf[row] ?? []).map((code) => {
      const patientId = `${group} ${code} ${row}`;
      const mine = (line: BilledService, name: string): BilledService => ({
        ...line,
        patientId,
        serviceId: `${patientId} ${name}`,
        encounterId: `${patientId} ${name}`,
      });
      return {
        patientId,
        lines: [
          {
            ...mine(withoutText(groupHour), 'group'),
            code: group,
            groupSessionId: patientId,
            ...ofGroup,
          },
          { ...mine(withoutText(plainHour), 'other'), code, ...ofOther },
        ],
      };
    }),
  );
};

test('the table has a row for each family, with a cell for each column', () => {
  expect(Object.keys(table.rows)).toEqual(Object.keys(codesOf));
  expect(table.columns).toEqual(Object.keys(changes));
  for (const cells of Object.values(table.rows))
    expect(cells.split(' ')).toHaveLength(table.columns.length);
});

test.each(table.columns.map((column, index) => [column, index] as const))(
  '%s: each group code beside each other code is as the table says',
  (column, index) => {
    const rows = Object.entries(table.rows).map(
      ([row, cells]) => [row, cells.split(' ')[index], pairsIn(column, row)] as const,
    );
    const { pairs } = detectUnbundling(
      rows.flatMap(([, , all]) => all.flatMap(({ lines }) => lines)),
      {
        ...underTerms({ ncci: 'ignore' }),
        rules: { 'unbundling/clinician-double-booked': 'off' },
      },
    );
    const verdicts = new Map(pairs.map(({ patientId, verdict }) => [patientId, verdict]));
    for (const [row, expected, all] of rows) {
      const others = all.filter(
        ({ patientId }) => (verdicts.get(patientId) ?? 'none') !== expected,
      );
      expect(
        others.map(({ patientId }) => `${patientId} ${verdicts.get(patientId)}`),
        row,
      ).toEqual([]);
    }
  },
);
