import { expect, test } from 'vitest';
import {
  groupHour,
  individualHour,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { bundle } from '../../../src/unbundling/rules/bundle.js';
import { answersBy, answersOf, day, findingsBy, groupLine, underTerms } from '../one-day.js';

const found = (serviceDate: string, code = 'G2086', more = {}) =>
  answersBy('bundle', [groupHour, groupLine('z', { code, serviceDate, ...more })]);

test('does not apply without a bundle, or to two payers', () => {
  expect(answersOf(bundle, day())).toEqual(['not-applicable']);
  expect(answersOf(bundle, day({ '/1/payerId': 'other-plan', '/1/code': 'G2086' }))).toEqual([
    'not-applicable',
  ]);
});

test.each(['2026-03-01', '2026-03-04', '2026-03-31'])('%s is in the month', (date) => {
  for (const code of ['G2086', 'G2087', 'G2088'])
    expect(found(date, code, { groupSessionId: '' })).toEqual(['month-of-a-bundle review /0/code']);
});

test.each(['2026-02-28', '2026-04-01', '2025-03-04'])('%s is not in the month', (date) => {
  expect(found(date)).toEqual([]);
});

test('ignores a bundle of another patient, payer, setting, status, or code', () => {
  expect(found('2026-03-10', 'G2086', { patientId: 'patient-b' })).toEqual([]);
  expect(found('2026-03-10', 'G2086', { payerId: 'other-plan' })).toEqual([]);
  expect(found('2026-03-10', 'G2086', { setting: 'outpatient-facility' })).toEqual([]);
  expect(found('2026-03-10', 'G2086', { status: 'void' })).toEqual([]);
  expect(found('2026-03-10', 'G2089')).toEqual([]);
});

test('counts a bundle of an unknown payer, and names the first that may have paid', () => {
  const line = { ...individualHour, code: 'G2086' };
  const { payerId: _, ...unknown } = { ...line, serviceId: 'b2', serviceDate: '2026-03-11' };
  const other = { ...line, serviceId: 'b1', serviceDate: '2026-03-10', payerId: 'other-plan' };
  const later = { ...line, serviceId: 'b3', serviceDate: '2026-03-12' };
  const findings = findingsBy('bundle', [later, unknown, other, groupHour]);
  expect(findings.map(({ params }) => params['bundleDate'])).toEqual(['2026-03-11']);
});

test('asks once for each group, and on the pair if there is one', () => {
  const line = { ...individualHour, code: 'G2086', serviceId: 'b1', serviceDate: '2026-03-10' };
  const lines = [groupHour, line, { ...line, serviceId: 'b2', serviceDate: '2026-03-20' }];
  expect(answersBy('bundle', lines)).toHaveLength(1);
  const sameDay = [groupHour, { ...line, serviceDate: '2026-03-04' }];
  expect(detectUnbundling(sameDay, underTerms({})).pairs).toMatchObject([
    { verdict: 'review', rules: ['unbundling/bundle'] },
  ]);
});

test('a thousand groups and many bundles of another payer are checked without a search for each', () => {
  const groups = Array.from({ length: 1_000 }, (_, index) => {
    const serviceDate = `2026-03-${String((index % 28) + 1).padStart(2, '0')}`;
    const times = { start: `${serviceDate}T13:00:00-05:00`, end: `${serviceDate}T14:00:00-05:00` };
    return groupLine(`g${index}`, { groupSessionId: `s${index}`, serviceDate, ...times });
  });
  const bundles = Array.from({ length: 20_000 }, (_, index) => ({
    ...individualHour,
    code: 'G2086',
    payerId: 'other-plan',
    serviceId: `b${index}`,
    serviceDate: '2026-03-31',
  }));
  const rules = { 'unbundling/bundle': 'review' } as const;
  expect(findingsBy('bundle', [...groups, ...bundles], { rules })).toEqual([]);
});

test('a bundle of a week pays for its date of service and the six days after it', () => {
  const week = (serviceDate: string, code = 'G2067', more = {}) => found(serviceDate, code, more);
  for (const date of ['2026-02-26', '2026-03-03', '2026-03-04'])
    expect(week(date, 'G2075', { groupSessionId: '' })).toEqual([
      'week-of-a-bundle review /0/code',
    ]);
  for (const date of ['2026-02-25', '2026-03-05']) expect(week(date)).toEqual([]);
  expect(week('2026-03-03', 'G2067', { payerId: 'other-plan' })).toEqual([]);
  expect(week('2026-03-03', 'G2067', { setting: 'outpatient-facility' })).toEqual([]);
  expect(week('2026-03-03', 'G2076')).toEqual([]);
});

test('the first of several weeks is named, and a month before a week', () => {
  const line = (serviceDate: string, code: string) =>
    groupLine(`${code} ${serviceDate}`, { code, serviceDate, groupSessionId: '' });
  const dates = (...others: [string, string][]) =>
    findingsBy('bundle', [groupHour, ...others.map(([date, code]) => line(date, code))]).map(
      ({ params }) => params['bundleDate'],
    );
  expect(dates(['2026-03-02', 'G2067'], ['2026-02-27', 'G2074'])).toEqual(['2026-02-27']);
  expect(dates(['2026-03-02', 'G2067'], ['2026-03-30', 'G2086'])).toEqual(['2026-03-30']);
});
