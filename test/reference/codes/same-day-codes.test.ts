import { describe, expect, test } from 'vitest';
import {
  bundleCodes,
  distinctServiceModifiers,
  familyOf,
  neverGroup,
  patientNeedNotBePresent,
  perDiemCodes,
  type SameDayFamily,
  sameDayFamilies,
} from '../../../src/reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../../src/reference/dated.js';

const today = '2026-03-04';

describe('a code on the day of a group', () => {
  const families = inForceOrOldest(sameDayFamilies, today);

  test.each<[SameDayFamily, string[]]>([
    ['individual', ['90832', '90833', '90834', '90836', '90837', '90838']],
    [
      'treatment',
      ['90845', '90880', '90791', '90792', '90839', '90840', '90846', '90847', '90849'],
    ],
    [
      'treatment',
      ['H0004', 'H2014', 'H2017', 'H2019', 'H2027', 'G0396', 'G0397', '96156', '96160', '96171'],
    ],
    ['evaluation-and-management', ['99202', '99213', '99405', '99410', '99499']],
    ['evaluation-and-management', ['98000', '98008', '98016']],
    ['other', ['99406', '99407', '99408', '99409', '99201', '99500', '96155', '96172', '80305']],
    ['other', ['97999', '98017']],
    ['prolonged', ['99354', '99358', '99417', '99418', 'G0316', 'G0318']],
    ['visit', ['G0380', 'G0463', 'G0406', 'G0427', 'G0508', 'G0509']],
    ['other', ['G0379', '9920A', 'X9620', '0362T']],
  ])('is in the family %s: %s', (family, codes) => {
    expect(codes.map((code) => familyOf(families, code))).toEqual(codes.map(() => family));
  });
});

test('a service to one patient is never a group', () => {
  const families = inForceOrOldest(sameDayFamilies, today);
  for (const code of ['90834', '90791', '90839', '90845', '99214', 'G0463', '99417'])
    expect(neverGroup(families, code)).toBe(true);
  for (const code of ['90853', '90847', '90849', 'H0004', 'H2017', '80305'])
    expect(neverGroup(families, code)).toBe(false);
});

test('the patient need not be present at family psychotherapy without the patient', () => {
  expect(inForceOrOldest(patientNeedNotBePresent, today)).toEqual(['90846']);
});

test('59 and the X modifiers claim a distinct service, 25 a separate visit, and 22, 76 and 77 neither', () => {
  const modifiers = inForceOrOldest(distinctServiceModifiers, today);
  expect(modifiers.accepted.every((modifier) => modifiers.claiming.includes(modifier))).toBe(true);
  expect(modifiers.accepted).toEqual(['XE', 'XP', 'XU', '59']);
  expect(modifiers.claiming).toEqual(['59', 'XE', 'XP', 'XS', 'XU']);
  expect(modifiers.evaluationAndManagement).toBe('25');
  expect(modifiers.neverBypass).toEqual(['22', '76', '77']);
});

test('per diem codes name their program', () => {
  expect(inForceOrOldest(perDiemCodes, today)).toEqual({
    H0015: 'intensive-outpatient',
    S9480: 'intensive-outpatient',
    H0035: 'partial-hospitalization',
    S0201: 'partial-hospitalization',
    S9475: 'ambulatory-detoxification',
  });
});

test('monthly bundles include the group', () => {
  expect(inForceOrOldest(bundleCodes, today)).toEqual(['G2086', 'G2087', 'G2088']);
});
