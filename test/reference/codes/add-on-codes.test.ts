import { expect, test } from 'vitest';
import { citationText } from '../../../src/reference/citation.js';
import {
  addOnCodes,
  addOnsOf,
  isPrimary,
  lastDayOf,
} from '../../../src/reference/codes/add-on-codes.js';

const today = '2026-03-04';

const hasPrimary = (code: string, primary: string): boolean => {
  const addOns = addOnsOf(today, code);
  return addOns !== undefined && isPrimary(addOns, today, primary);
};

test.each([
  ['90785', '90853', true],
  ['90785', '90791', true],
  ['90785', '90847', false],
  ['96165', '96164', true],
  ['96165', '90853', false],
  ['90836', '99214', true],
  ['90836', '90853', false],
  ['99417', '99215', true],
  ['99417', 'G0463', true],
  ['99417', '90853', false],
  ['99417', '90837', false],
  ['99417', '99418', false],
  ['G0317', '99310', true],
])('%s is billed with %s: %s', (code, primary, expected) => {
  expect(hasPrimary(code, primary)).toBe(expected);
});

test('other codes are no add-ons, and prolonged services are known as such since 2023', () => {
  expect(addOnsOf(today, '90834')).toBeUndefined();
  expect(addOnsOf('2022-12-31', '99417')).toBeUndefined();
  expect(addOnsOf('2023-01-01', '99417')?.primaries).toBe('visit');
});

test('a deleted code has a last date of service', () => {
  expect(lastDayOf('2023-01-01', '99354')).toBe('2022-12-31');
  expect(lastDayOf('2022-12-31', '99354')).toBeUndefined();
  expect(lastDayOf(today, '90857')).toBe('2012-12-31');
  expect(lastDayOf('2012-12-31', '90857')).toBeUndefined();
  expect(lastDayOf(today, '90853')).toBeUndefined();
});

test('every add-on code has a source that names it', () => {
  for (const { value } of addOnCodes)
    for (const { codes, citations } of value)
      for (const code of codes) expect(citations.map(citationText).join()).toContain(code);
});
