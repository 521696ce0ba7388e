import { expect, test } from 'vitest';
import {
  longDate,
  printed,
  printedAmount,
  printedCity,
  printedName,
  printedNumber,
  printedPlace,
  printedProvider,
  printedState,
  printedStreet,
  printedStreets,
  shortDate,
} from '../../../src/standards/cms1500/printed-text.js';

test('text is in capitals, without punctuation that scanners misread', () => {
  expect(printed(' Willow  Street, Clinic. ')).toBe('WILLOW STREET CLINIC');
  expect(printed("O'Neil-Ñandú & Sons/Co")).toBe("O'NEIL-ÑANDÚ & SONS/CO");
  expect(printed('.,;')).toBe('');
});

test('a name has its suffix and its middle initial', () => {
  expect(printedName({ family: 'Vance', given: 'Teodora' })).toBe('VANCE, TEODORA');
  expect(
    printedName({ family: 'St. Vance', given: 'Teo', middle: 'Ruth Ann', suffix: 'Jr.' }),
  ).toBe('ST VANCE JR, TEO, R');
  expect(printedName({ family: 'Vance', given: 'Teo', middle: '.' })).toBe('VANCE, TEO');
  expect(printedName({ family: 'Suryani' })).toBe('SURYANI');
});

test('item 17 has the given name, the middle initial, the family name and its suffix', () => {
  const name = { family: 'Ferreira', given: 'Ana' };
  expect(printedProvider(name)).toBe('ANA FERREIRA');
  expect(printedProvider({ ...name, middle: 'Luz', suffix: 'II' })).toBe('ANA L FERREIRA II');
  expect(printedProvider({ family: 'Suryani' })).toBe('SURYANI');
});

test('a street has letters, digits, hyphens and slashes', () => {
  expect(printedStreet('P.O. Box 77, #3')).toBe('PO BOX 77 3');
  expect(printedStreet('9 St.Paul Rd 1/2')).toBe('9 ST PAUL RD 1/2');
  const address = { line1: '4 Willow St.', city: 'New Bedford', state: 'MA', postalCode: '02740' };
  expect(printedStreets(address)).toBe('4 WILLOW ST');
  expect(printedStreets({ ...address, line2: 'Suite 2' })).toBe('4 WILLOW ST SUITE 2');
  expect(printedCity({ ...address, postalCode: '02740-1234' })).toBe('NEW BEDFORD MA 027401234');
  expect(printedPlace(address)).toBe('NEW BEDFORD');
});

test('a foreign address ends with its country', () => {
  const lyon = { line1: '1 rue X', city: 'Lyon', state: '', postalCode: '69001', country: 'FR' };
  expect(printedCity(lyon)).toBe('LYON 69001 FR');
  expect(printedPlace(lyon)).toBe('LYON FR');
  expect(printedPlace({ ...lyon, state: 'ARA' })).toBe('LYON ARA FR');
  expect(printedState({ ...lyon, state: 'ARA' })).toBe('');
  const ponce = { ...lyon, city: 'Ponce', state: 'PR', postalCode: '00716', country: 'PR' };
  expect(printedState(ponce)).toBe('PR');
  expect(printedCity(ponce)).toBe('PONCE PR 00716');
});

test('dates, amounts and numbers have no punctuation', () => {
  expect(longDate('2026-03-04')).toBe('03 04 2026');
  expect(shortDate('2026-03-04')).toBe('03 04 26');
  expect([0, 5, 99, 100, 12_345].map(printedAmount)).toEqual([
    '0 00',
    '0 05',
    '0 99',
    '1 00',
    '123 45',
  ]);
  expect(printedNumber('hh-100 20.3')).toBe('HH100203');
});
