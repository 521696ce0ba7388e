import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNpi } from '../../../src/reference/codes/npi.js';

test.each(['1234567893', '1999999992', '1999999984', '2000000002'])('%s is an NPI', (npi) => {
  expect(isNpi(npi)).toBe(true);
});

test.each([
  '1234567890',
  '0234567893',
  '3234567893',
  '123456789',
  '12345678931',
  '808401234567893',
  '1234567893 ',
  '1234567893\n',
  '１２３４５６７８９３',
  '12345-7893',
  '',
])('%j is not an NPI', (text) => {
  expect(isNpi(text)).toBe(false);
});

/** The Luhn sum over the card issuer prefix and the number, as the standard defines it. */
const luhnWithPrefix = (npi: string): number =>
  [...`80840${npi}`]
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0);

test('the check digit agrees with the sum over all fifteen digits and reveals every single wrong digit', () => {
  const tenDigits = fc
    .tuple(fc.constantFrom('1', '2'), fc.integer({ min: 0, max: 999_999_999 }))
    .map(([first, rest]) => first + String(rest).padStart(9, '0'));
  fc.assert(
    fc.property(tenDigits, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (npi, index, by) => {
      expect(isNpi(npi)).toBe(luhnWithPrefix(npi) % 10 === 0);
      const at = index + 1;
      const other = (Number(npi[at]) + by) % 10;
      if (isNpi(npi)) expect(isNpi(npi.slice(0, at) + other + npi.slice(at + 1))).toBe(false);
    }),
    { seed: 80840, numRuns: 2000 },
  );
});
