import { describe, expect, test } from 'vitest';
import { groupHour } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { addOn } from '../../../src/unbundling/rules/add-on.js';
import { answersBy, answersOf, factsOf, findingsBy, groupLine } from '../one-day.js';

const complexity = groupLine('add-on', { code: '90785' });
const withPrimary = (changes: Partial<BilledService>) =>
  answersBy('add-on', [{ ...groupHour, ...changes }, complexity]);

test('passes with a group as the primary service', () => {
  expect(answersOf(addOn, [groupHour, complexity])).toEqual(['pass']);
});

test.each(['90853', '90791', '90792', '90832', '90834', '90837'])(
  '%s is a primary service',
  (code) => {
    expect(withPrimary({ code })).toEqual([]);
  },
);

test.each(['90833', '90836', '90838'])('%s is a primary service, and needs a visit', (code) => {
  expect(withPrimary({ code })).toEqual(['no-primary fail /0/code']);
  const visit = groupLine('visit', { code: '99213' });
  expect(answersBy('add-on', [groupLine('psychotherapy', { code }), visit])).toEqual([]);
});

test.each(['H0005', 'G0410', '90847', '90839', '80305', '90785'])(
  '%s is not a primary service',
  (code) => {
    expect(withPrimary({ code })).toContain('no-primary fail /1/code');
  },
);

test.each([
  { serviceDate: '2026-03-05' },
  { patientId: 'patient-b' },
  { status: 'denied' as const },
  { setting: 'outpatient-facility' as const },
])('a group with %o is not its primary service', (apart) => {
  expect(withPrimary(apart)).toEqual(['no-primary fail /1/code']);
});

describe('a prolonged service', () => {
  const prolonged = ['99415', '99416', '99417', '99418', 'G0316', 'G0317', 'G0318'];

  test.each(prolonged)('%s needs a visit, and a group is none', (code) => {
    const line = groupLine('prolonged', { code });
    expect(answersBy('add-on', [groupHour, line])).toEqual(['no-primary fail /1/code']);
    expect(answersBy('add-on', [groupLine('visit', { code: '99215' }), line])).toEqual([]);
    expect(answersBy('add-on', [groupLine('clinic', { code: 'G0463' }), line])).toEqual([]);
  });

  test('is no visit for another one', () => {
    const two = ['99417', '99418'].map((code) => groupLine(code, { code }));
    expect(answersBy('add-on', two)).toHaveLength(2);
  });

  test('is known since 2023', () => {
    const line = groupLine('prolonged', { code: '99417', serviceDate: '2022-12-31' });
    expect(answersBy('add-on', [line])).toEqual([]);
  });
});

test('the additional minutes of a health behavior group need that group', () => {
  const more = groupLine('more', { code: '96165' });
  expect(answersBy('add-on', [groupLine('health', { code: '96164' }), more])).toEqual([]);
  expect(answersBy('add-on', [groupHour, more])).toEqual(['no-primary fail /1/code']);
});

test.each([
  ['99354', '2022-12-31', []],
  ['99354', '2023-01-01', ['deleted-code fail /1/code']],
  ['99357', '2026-03-04', ['deleted-code fail /1/code']],
  ['90857', '2026-03-04', ['deleted-code fail /1/code']],
  ['99358', '2026-03-04', []],
])('whether %s is deleted on %s', (code, serviceDate, answers) => {
  expect(answersBy('add-on', [groupHour, groupLine('line', { code, serviceDate })])).toEqual(
    answers,
  );
});

test('names the add-on line', () => {
  expect(factsOf(findingsBy('add-on', [complexity]))).toEqual([
    { reason: 'no-primary', path: '/0/code', params: { code: '90785' }, serviceIds: ['add-on'] },
  ]);
});
