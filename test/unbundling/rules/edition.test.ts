import { describe, expect, test } from 'vitest';
import {
  groupHour,
  intensiveOutpatientDay,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { edition } from '../../../src/unbundling/rules/edition.js';
import {
  answersBy,
  answersOf,
  day,
  findingsBy,
  groupLine,
  type Terms,
  underTerms,
} from '../one-day.js';

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

test('is reported once, about no patient, for all settings and dates, and only if there is a pair', () => {
  const both = inBothSettings(intensiveOutpatientDay);
  expect(answersBy('edition', both)).toHaveLength(1);
  expect(answersBy('edition', [groupHour])).toEqual([]);
  expect(answersBy('edition', [...both, groupLine('b', { patientId: 'b' })])).toHaveLength(1);
});

describe('in two settings', () => {
  const found = (serviceDate: string, ...ncci: ReturnType<typeof table>[]) =>
    findingsBy('edition', inBothSettings(dayOn(serviceDate)), { ncci }).map(
      ({ reason, params }) => ({ reason, params }),
    );

  test('says from when codes and tables are known', () => {
    expect(found('2012-12-31')).toEqual([
      { reason: 'codes-not-known', params: { knownFrom: '2013-01-01' } },
    ]);
    expect(found('2024-06-30')).toEqual([
      {
        reason: 'no-table',
        params: { serviceDate: '2024-06-30', days: 1, programs: ['medicare'] },
      },
    ]);
  });

  test('names the older of the two tables', () => {
    for (const [professional, facility] of [
      ['2025-07-01', '2025-10-01'],
      ['2026-04-01', '2025-07-01'],
    ] as const)
      expect(
        found('2026-04-01', table(professional), table(facility, 'outpatient-facility')),
      ).toEqual([{ reason: 'older', params: { effective: '2025-07-01', quarter: '2026-04-01' } }]);
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

describe('of one report', () => {
  const ofPatients = (...dates: string[]) =>
    dates.flatMap((date, index) =>
      dayOn(date).map((line) => ({
        ...line,
        serviceId: `${line.serviceId}-${index}`,
        patientId: `patient-${index}`,
      })),
    );

  test('names the oldest edition and the newest quarter', () => {
    const found = findingsBy('edition', ofPatients('2026-05-04', '2025-01-02', '2026-08-03'), {
      ncci: [table('2026-01-01')],
    });
    expect(
      found.map(({ patientId, serviceIds, params }) => [patientId, serviceIds, params]),
    ).toEqual([[undefined, undefined, { effective: '2024-07-01', quarter: '2026-07-01' }]]);
  });

  test('counts the days without a table', () => {
    const [finding] = findingsBy('edition', ofPatients('2024-06-04', '2024-05-02', '2026-08-03'));
    expect(finding?.message).toBe(
      'No table of NCCI edits of medicare is in effect on 2 days with services, the first of them May 2, 2024.',
    );
  });
});

describe('by program', () => {
  const newYork = { ...table('2026-01-01'), program: 'medicaid:NY' };
  const edits = [{ column1: '90853', column2: '90834', modifierIndicator: '0' as const }];

  test('a table is used only for the payers of its program', () => {
    const tables = [table('2026-01-01'), { ...newYork, edits }];
    const never = (terms: Terms) =>
      findingsBy('never-together', day(), { ...underTerms(terms), ncci: tables }).map(
        ({ reason }) => reason,
      );
    expect(never({ ncciProgram: 'medicaid:NY' })).toEqual(['never-together']);
    expect(never({ ncciProgram: 'medicaid:NY', ncci: 'ignore' })).toEqual([]);
    expect(never({ ncciProgram: 'medicaid:CA' })).toEqual([]);
    expect(never({})).toEqual([]);
  });

  test('a program without a table is said', () => {
    expect(
      findingsBy('edition', day(), underTerms({ ncciProgram: 'medicaid:CA' })).map(
        ({ reason, params }) => [reason, params['programs']],
      ),
    ).toEqual([['no-table', ['medicaid:CA']]]);
  });

  test('payers that ignore the edits need no table', () => {
    expect(findingsBy('edition', dayOn('2024-06-30'), underTerms({ ncci: 'ignore' }))).toEqual([]);
  });

  test('without a policy, the review says which program was assumed', () => {
    const [finding] = findingsBy('modifier-missing', day({ '/1/modifiers': [] }), {});
    expect(finding).toMatchObject({ reason: 'edits-not-known', params: { program: 'medicare' } });
    expect(finding?.message).toContain('those of medicare were assumed');
  });
});
