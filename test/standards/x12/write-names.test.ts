import { expect, test } from 'vitest';
import { addressSegments } from '../../../src/standards/x12/write-names.js';
import { faultsOf } from './faults-of.js';

test('an address has a state of two letters and a postal code of five or nine digits', () => {
  const address = { line1: '1 Mill Road', city: 'Dover', state: 'DE', postalCode: '19901' };
  const faults = (changes: object) =>
    faultsOf((writer) => {
      addressSegments(writer, { ...address, ...changes }, '/a');
    });
  for (const postalCode of ['19901', '199010001', '19901-0001'])
    expect(faults({ postalCode })).toEqual([]);
  for (const postalCode of ['1990', '199011', 'x19901', '19901-', '19901-00011'])
    expect(faults({ postalCode })).toEqual(['/a/postalCode value']);
  for (const state of ['D', 'DEL', 'de', 'D1'])
    expect(faults({ state })).toEqual(['/a/state value']);
  expect(faults({ line1: ' ', city: '' })).toEqual(['/a/line1 missing', '/a/city missing']);
});
