import { describe, expect, test } from 'vitest';
import {
  groupHour,
  intensiveOutpatientDay,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { edition } from '../../../src/unbundling/rules/edition.js';
import { answersBy, answersOf, day, findingsBy, groupLine, underTerms } from '../one-day.js';

type Setting = 'professional' | 'outpatient-facility';

const dayOn = (serviceDate: string) =>
  day({ '/0/serviceDate': serviceDate, '/1/serviceDate': serviceDate });

const inBothSettings = (services: BilledService[]): BilledService[] => [
  ...services,
  ...services.map((line) => ({
    ...line,
    serviceId: `${line.serviceId}-f`,
    setting: 'outpatient-facility' as const,
  })),
];

const table = (effective: string, setting: Setting = 'professional') => ({
  source: 'made up',
  setting,
  effective,
  edits: [],
});

test('passes with the edits of the quarter', () => {
  expect(answersOf(edition, day())).toEqual(['pass']);
});

describe('on one date', () => {
  const found = (serviceDate: string, effective?: string) =>
    findingsBy('edition', dayOn(serviceDate), {
      ...underTerms({}),
      ncci: effective ? [table(effective)] : [],
    }).map(({ reason, outcome, params }) => [reason, outcome, params['quarter']]);

  test.each([
    ['2012-12-31', [['codes-not-known', 'no-data', undefined]]],
    ['2013-01-01', [['no-table', 'no-data', undefined]]],
    ['2024-06-30', [['no-table', 'no-data', undefined]]],
    ['2024-07-01', []],
    ['2024-09-30', []],
    ['2024-10-01', [['older', 'advice', '2024-10-01']]],
    ['2026-03-31', [['older', 'advice', '2026-01-01']]],
    ['2026-12-31', [['older', 'advice', '2026-10-01']]],
  ])('with the built-in table on %s', (date, answer) => {
    expect(found(date)).toEqual(answer);
  });

  test.each([
    ['2026-03-31', '2026-01-01', []],
    ['2026-03-31', '2026-02-15', []],
    ['2026-03-31', '2025-12-31', [['older', 'advice', '2026-01-01']]],
    ['2024-06-30', '2024-04-01', []],
    ['2026-03-31', '2026-04-01', [['older', 'advice', '2026-01-01']]],
  ])('on %s with a table of %s', (date, effective, answer) => {
    expect(found(date, effective)).toEqual(answer);
  });
});

test('is reported once for a patient and date, for both settings together, and only if there is a pair', () => {
  const both = inBothSettings(intensiveOutpatientDay);
  expect(answersBy('edition', both)).toHaveLength(1);
  expect(answersBy('edition', [groupHour])).toEqual([]);
  expect(answersBy('edition', [...both, groupLine('b', { patientId: 'b' })])).toHaveLength(1);
});

describe('in two settings', () => {
  const found = (serviceDate: string, ...ncci: ReturnType<typeof table>[]) =>
    findingsBy('edition', inBothSettings(dayOn(serviceDate)), { ncci }).map(
      ({ reason, params, serviceIds }) => ({ reason, params, serviceIds }),
    );
  const serviceIds = ['group', 'group-f', 'individual', 'individual-f'];

  test('says from when codes and tables are known', () => {
    expect(found('2012-12-31')).toEqual([
      { reason: 'codes-not-known', params: { knownFrom: '2013-01-01' }, serviceIds },
    ]);
    expect(found('2024-06-30')).toEqual([
      { reason: 'no-table', params: { serviceDate: '2024-06-30' }, serviceIds },
    ]);
  });

  test('names the older of the two tables', () => {
    for (const [professional, facility] of [
      ['2025-07-01', '2025-10-01'],
      ['2026-04-01', '2025-07-01'],
    ] as const)
      expect(
        found('2026-04-01', table(professional), table(facility, 'outpatient-facility')),
      ).toEqual([
        { reason: 'older', params: { effective: '2025-07-01', quarter: '2026-04-01' }, serviceIds },
      ]);
  });

  test.each([
    ['2025-03-31', '2025-01-01'],
    ['2025-04-01', '2025-04-01'],
    ['2025-06-30', '2025-04-01'],
    ['2025-07-01', '2025-07-01'],
    ['2025-09-30', '2025-07-01'],
    ['2025-10-01', '2025-10-01'],
  ])('%s is in the quarter that began on %s', (serviceDate, quarter) => {
    expect(found(serviceDate)).toMatchObject([{ params: { quarter } }]);
  });

  test('the setting without a table decides', () => {
    const reasons = (services: BilledService[]) =>
      findingsBy('edition', services, { ...underTerms({}), ncci: [table('2024-04-01')] }).map(
        ({ reason }) => reason,
      );
    const professional = dayOn('2024-06-30');
    expect(reasons(professional)).toEqual([]);
    expect(reasons(inBothSettings(professional))).toEqual(['no-table']);
  });
});
