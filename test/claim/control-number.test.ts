import { expect, test } from 'vitest';
import { controlNumber } from '../../src/claim/control-number.js';

test('a control number is stable and has twenty characters of A-Z and 0-9', () => {
  expect(controlNumber('a', 'b', 'c')).toBe(controlNumber('a', 'b', 'c'));
  expect(controlNumber('a', 'b', 'c')).toMatch(/^[A-Z0-9]{20}$/);
  expect(controlNumber('', '\ud800', '日本')).toMatch(/^[A-Z0-9]{20}$/);
});

test.each([
  [['a', 'b', 'c'], '8A9THCBNM40PHNYH1EMJ'],
  [['process-2026-03-04', 'patient-a', 'dr-lindqvist'], 'E1EFGGESY14VQEB91WRH'],
  [['', '\ud800', '日本'], 'S954784CPTZATH31GRSH'],
  [['a'], 'AAFWQJX4CGP6G1XF44DK'],
])(
  'the IDs %j give the same number in every version, so that a claim can be found by it',
  (ids, number) => {
    expect(controlNumber(...ids)).toBe(number);
  },
);

test('the boundaries between IDs matter', () => {
  expect(controlNumber('ab', 'c')).not.toBe(controlNumber('a', 'bc'));
  expect(controlNumber('a', '')).not.toBe(controlNumber('', 'a'));
});

test('a hundred thousand sessions with long, similar IDs have different control numbers', {
  timeout: 600_000,
}, () => {
  const clinic = '2026-north-county-behavioral-health-group-session-'.repeat(2);
  const numbers = new Set<string>();
  for (let session = 0; session < 100_000; session++)
    for (const patient of ['patient-000000000001', 'patient-000000000002'])
      numbers.add(controlNumber(`${clinic}${session}`, patient, 'dr-lindqvist'));
  expect(numbers.size).toBe(200_000);
});
