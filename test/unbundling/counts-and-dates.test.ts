import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { change } from '../../src/rule-book/change.js';
import { groupHour } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { day, found, line, other } from './river-day.js';

describe('one group session', () => {
  test('is billed twice by each clinician for themselves', () => {
    const lines = [line('d', other), line('c', other), line('b'), line('e'), line('a')];
    expect(found('duplicate', lines, {})).toEqual([
      {
        reason: 'billed-twice',
        path: '/4/groupSessionId',
        params: { lines: 3 },
        serviceIds: ['a', 'b', 'e'],
      },
      {
        reason: 'billed-twice',
        path: '/1/groupSessionId',
        params: { lines: 2 },
        serviceIds: ['c', 'd'],
      },
    ]);
    expect(found('two-clinicians', lines, {})).toMatchObject([{ params: { clinicians: 2 } }]);
  });

  test('is billed by two only where every payer’s policy says so', () => {
    const lines = [line('a'), line('b', { ...other, payerId: 'second-plan' })];
    const each = { coFacilitators: 'each-bills' } as const;
    const second = { payerId: 'second-plan' };
    expect(found('two-clinicians', lines, each, { ...second, ...each })).toEqual([]);
    expect(found('two-clinicians', lines, each, second)).toHaveLength(1);
    expect(found('two-clinicians', lines)).toHaveLength(1);
  });
});

describe('units', () => {
  const ignore = { ncci: 'ignore' } as const;
  const second = { payerId: 'second-plan' };
  const ofTwoPayers = [line('a', { units: 2 }), line('b', { ...second, groupSessionId: 'second' })];

  test('are held to the strictest of two payers', () => {
    const limit = (...policies: Partial<PayerPolicy>[]) =>
      found('units', ofTwoPayers, ...policies).map(({ reason, params }) => [reason, params]);
    expect(
      limit({ ...ignore, groupsPerDay: 2 }, { ...second, ...ignore, groupsPerDay: 3 }),
    ).toEqual([['over-groups-per-day', { units: 3, limit: 2 }]]);
    expect(limit({ ...ignore, groupsPerDay: 5 }, { ...second, ncci: 'apply' })).toEqual([
      ['over-one', { units: 3, limit: 1 }],
    ]);
    expect(limit({ ...ignore, groupsPerDay: 3 }, { ...second, ...ignore })).toEqual([]);
    expect(limit(ignore, { ...second, ...ignore })).toEqual([
      ['more-than-one', { units: 3, limit: 1 }],
    ]);
  });

  test('of lines without a session and without times are sessions of their own', () => {
    const { groupSessionId: _, start, end, ...bare } = groupHour;
    const facility = { ...bare, setting: 'outpatient-facility' } as const;
    const lines = [
      { ...facility, serviceId: 'a' },
      { ...facility, serviceId: 'b' },
    ];
    expect(found('units', lines, {})).toEqual([]);
    expect(found('units', change(lines, { '/1/units': 2 }), {})).toMatchObject([
      { reason: 'over-sessions', params: { units: 3, sessions: 2 } },
    ]);
  });
});

describe('the edition', () => {
  const on = (
    serviceDate: string,
    ncci: [string, 'professional' | 'outpatient-facility'][] = [],
  ) => {
    const dated = day({ '/0/serviceDate': serviceDate, '/1/serviceDate': serviceDate });
    const facility = dated.map((one) => ({
      ...one,
      serviceId: `${one.serviceId}-f`,
      setting: 'outpatient-facility' as const,
    }));
    return detectUnbundling([...dated, ...facility], {
      ncci: ncci.map(([effective, setting]) => ({
        source: 'made up',
        setting,
        effective,
        edits: [],
      })),
    })
      .findings.filter(({ rule }) => rule === 'unbundling/edition')
      .map(({ reason, params, serviceIds }) => ({ reason, params, serviceIds }));
  };
  const serviceIds = ['group', 'group-f', 'individual', 'individual-f'];

  test('says from when on codes and tables are known', () => {
    expect(on('2012-12-31')).toEqual([
      { reason: 'codes-not-known', params: { knownFrom: '2013-01-01' }, serviceIds },
    ]);
    expect(on('2024-06-30')).toEqual([
      { reason: 'no-table', params: { serviceDate: '2024-06-30' }, serviceIds },
    ]);
  });

  test('is the older of the two settings', () => {
    for (const [professional, facility] of [
      ['2025-07-01', '2025-10-01'],
      ['2026-04-01', '2025-07-01'],
    ] as const)
      expect(
        on('2026-04-01', [
          [professional, 'professional'],
          [facility, 'outpatient-facility'],
        ]),
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
  ])('of %s is that of %s', (serviceDate, quarter) => {
    expect(on(serviceDate)).toMatchObject([{ params: { quarter } }]);
  });
});
