import { expect, test } from 'vitest';
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

test.each(['90853', '90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838'])(
  '%s is a primary service',
  (code) => {
    expect(withPrimary({ code })).toEqual([]);
  },
);

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

test('names the add-on line', () => {
  expect(factsOf(findingsBy('add-on', [complexity]))).toEqual([
    { reason: 'no-primary', path: '/0/code', params: { code: '90785' }, serviceIds: ['add-on'] },
  ]);
});
