import { expect, test } from 'vitest';
import { addressSegments, personSegment } from '../../../src/standards/x12/write-names.js';
import { faultsOf } from './faults-of.js';
import { written } from './written.js';

const address = { line1: '1 Mill Road', city: 'Dover', state: 'DE', postalCode: '19901' };

test('an address has the faults that it has in any format', () => {
  const faults = (changes: object) =>
    faultsOf((writer) => {
      addressSegments(writer, { ...address, ...changes }, '/a');
    });
  expect(faults({})).toEqual([]);
  expect(faults({ state: 'XX', postalCode: '1990' })).toEqual([
    '/a/state value',
    '/a/postalCode value',
  ]);
  expect(faults({ city: 'D' })).toEqual(['/a/city range']);
});

test.each<[string, object, string]>([
  ['in a state', {}, 'N4*Dover*DE*19901'],
  ['in the United States, by name', { country: 'US' }, 'N4*Dover*DE*19901'],
  ['with ZIP+4', { postalCode: '19901-0001' }, 'N4*Dover*DE*199010001'],
  ['in a territory', { state: 'PR', country: 'PR' }, 'N4*Dover*PR*19901'],
  ['in Canada', { state: 'ON', postalCode: 'M5V 2T6', country: 'CA' }, 'N4*Dover*ON*M5V2T6*CA'],
  ['in another country', { state: '', country: 'FR' }, 'N4*Dover**19901*FR'],
  ['in a region of one', { state: 'KEN', postalCode: '', country: 'GB' }, 'N4*Dover***GB***KEN'],
])('an address %s', (_, changes, expected) => {
  const [, place] = written((writer) => addressSegments(writer, { ...address, ...changes }, '/a'));
  expect(place).toBe(expected);
});

test('a person with one name has no given name', () => {
  const segment = (name: { family: string; given?: string; suffix?: string }) =>
    written((writer) => [personSegment(writer, 'QC', name, '/n')])[0];
  expect(segment({ family: 'Suryani' })).toBe('NM1*QC*1*Suryani');
  expect(segment({ family: 'Suryani', suffix: 'II' })).toBe('NM1*QC*1*Suryani****II');
  expect(segment({ family: 'Vance', given: 'Ana' })).toBe('NM1*QC*1*Vance*Ana');
  const blank = { family: 'Vance', given: ' ' };
  expect(
    faultsOf((writer) => {
      personSegment(writer, 'QC', blank, '/n');
    }),
  ).toEqual(['/n/given missing']);
});
