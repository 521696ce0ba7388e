import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { batchOf, claimChecksOf, claimFindingsBy, withPayerCode } from '../process-group-claims.js';

const path = '/members/0/payerId';
const whole = { '/attendedMeans': 'whole' };
const byMinutes = { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' };
const bySession = { basis: 'session' };
const presentUntil = (time: string) => ({
  '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00', to: `2026-03-04T${time}-05:00` }],
});
const underOneUnit = presentUntil('18:44:59');

test.each([
  ['90853, policy without units', {}, {}, `not-applicable ${path}`],
  ['90853, no policy', {}, { '/payers': [] }, `not-applicable ${path}`],
  ['90853, policy with units', {}, withPayerCode('90853', byMinutes), `pass ${path}`],
  ['another code of one unit', {}, withPayerCode('90849', removed), `not-applicable ${path}`],
  ['H0005 by session', {}, withPayerCode('H0005', bySession), `pass ${path}`],
  ['H0005 by minutes', whole, withPayerCode('H0005', byMinutes), `pass ${path}`],
  [
    'H0005 by minutes, presence not recorded',
    {},
    withPayerCode('H0005', byMinutes),
    'no-data /members/0/presence',
  ],
  [
    'H0005 by minutes, departure not recorded',
    { '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00' }] },
    withPayerCode('H0005', byMinutes),
    'no-data /members/0/presence',
  ],
  [
    'H0005 by minutes, departure not recorded, but the units are the same in any case',
    {
      '/members/0/presence': [
        { from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:45:00-05:00' },
        { from: '2026-03-04T18:50:00-05:00' },
      ],
      '/end': '2026-03-04T19:04:59-05:00',
    },
    withPayerCode('H0005', byMinutes),
    `pass ${path}`,
  ],
  [
    'H0005 by minutes, end of the session not recorded',
    { ...whole, '/end': removed },
    withPayerCode('H0005', byMinutes),
    'no-data /members/0/presence',
  ],
  [
    'H0005 by minutes, end of the session not recorded, but the presence of the member',
    { ...presentUntil('18:45:00'), '/end': removed },
    withPayerCode('H0005', byMinutes),
    `pass ${path}`,
  ],
  ['H0005, basis unknown', {}, withPayerCode('H0005', removed), `no-data ${path}`],
  ['exactly one unit', presentUntil('18:45:00'), withPayerCode('H0005', byMinutes), `pass ${path}`],
  ['less than one unit', underOneUnit, withPayerCode('H0005', byMinutes), `no-data ${path}`],
])('%s', (_, session, billing, expected) => {
  expect(claimChecksOf('claim/units', session, billing)[0]).toBe(expected);
});

test.each([
  ['basis-unknown', {}, removed, { code: 'H0005' }],
  ['no-whole-unit', underOneUnit, byMinutes, { code: 'H0005', minutes: 14 }],
])('%s cites the payer’s policy first', (reason, session, units, params) => {
  const [finding] = claimFindingsBy('claim/units', session, withPayerCode('H0005', units));
  expect(finding).toMatchObject({ reason, params });
  expect(finding?.citations.map(({ title }) => title)[0]).toMatch(/Harbor Health/);
  expect(finding?.citations).toHaveLength(3);
});

describe('units by minutes', () => {
  const unitsOf = (until: string, minutesPerUnit: number, rounding: string) =>
    batchOf(presentUntil(until), {
      ...withPayerCode('H0005', { basis: 'minutes', minutesPerUnit, rounding }),
      '/chargeCents': { H0005: 1000 },
      '/release': 'review',
    }).claims.find(({ patientId }) => patientId === 'patient-a')?.lines[0]?.units;

  test.each([
    ['half a unit more counts', '19:15:00', 30, 'nearest', 2],
    ['a minute less than half a unit more does not', '19:14:59', 30, 'nearest', 1],
    ['half a unit alone is one unit', '18:45:00', 30, 'nearest', 1],
    ['a minute less than half a unit is none', '18:44:00', 30, 'nearest', undefined],
    ['seven minutes of an odd unit are less than half', '18:37:00', 15, 'nearest', undefined],
    ['eight are more', '18:38:00', 15, 'nearest', 1],
    ['rounded down, half a unit more does not count', '19:15:00', 30, 'down', 1],
    ['rounded down, two whole units are two', '19:30:00', 30, 'down', 2],
    ['rounded down, a minute less is one', '19:29:59', 30, 'down', 1],
  ])('%s', (_, until, minutesPerUnit, rounding, expected) => {
    expect(unitsOf(until, minutesPerUnit, rounding)).toBe(expected);
  });
});
