import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../src/input/input-error.js';
import { change } from '../../src/rule-book/change.js';
import {
  addressFaults,
  earlierThanService,
  laterThanService,
  nameFaults,
} from '../../src/standards/demographic-faults.js';
import { paperClaim } from './cms1500/paper-claim.js';

const told = (faults: InputFault[]) => faults.map(({ path, code }) => `${path} ${code}`);

const dover = { line1: '1 Mill Road', city: 'Dover', state: 'DE', postalCode: '19901' };
const toronto = { ...dover, city: 'Toronto', state: 'ON', postalCode: 'M5V 2T6', country: 'CA' };
const lyon = { ...dover, city: 'Lyon', state: '', postalCode: '69001', country: 'FR' };

describe('an address', () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ country: 'US' }, []],
    [{ postalCode: '199010001' }, []],
    [{ postalCode: '19901-0001' }, []],
    [{ postalCode: '1990' }, ['/a/postalCode value']],
    [{ postalCode: '199011' }, ['/a/postalCode value']],
    [{ postalCode: '19901-' }, ['/a/postalCode value']],
    [{ postalCode: ' ' }, ['/a/postalCode missing']],
    [{ state: 'XX' }, ['/a/state value']],
    [{ state: 'ZZ' }, ['/a/state value']],
    [{ state: 'de' }, ['/a/state value']],
    [{ state: 'Delaware' }, ['/a/state value']],
    [{ state: 'ON' }, ['/a/state value']],
    [{ state: '' }, ['/a/state missing']],
    [{ state: 'PR', country: 'PR', postalCode: '00716' }, []],
    [{ city: 'D' }, ['/a/city range']],
    [{ city: ' D ' }, ['/a/city range']],
    [{ city: '' }, ['/a/city missing']],
    [{ line1: '.' }, ['/a/line1 missing']],
  ])('in the United States with %j', (changes, expected) => {
    expect(told(addressFaults({ ...dover, ...changes }, '/a'))).toEqual(expected);
  });

  test.each<[object, string[]]>([
    [{}, []],
    [{ postalCode: 'm5v2t6' }, []],
    [{ state: 'MA' }, ['/a/state value']],
    [{ state: '' }, ['/a/state missing']],
    [{ postalCode: '19901' }, ['/a/postalCode value']],
    [{ postalCode: '' }, ['/a/postalCode missing']],
  ])('in Canada with %j', (changes, expected) => {
    expect(told(addressFaults({ ...toronto, ...changes }, '/a'))).toEqual(expected);
  });

  test.each<[object, string[]]>([
    [{}, []],
    [{ postalCode: '' }, []],
    [{ state: 'ARA' }, []],
    [{ postalCode: 'SW1A 1AA', country: 'GB' }, []],
    [{ state: 'Auvergne' }, ['/a/state value']],
    [{ postalCode: '6' }, ['/a/postalCode value']],
    [{ city: 'L' }, ['/a/city range']],
  ])('elsewhere with %j', (changes, expected) => {
    expect(told(addressFaults({ ...lyon, ...changes }, '/a'))).toEqual(expected);
  });
});

test('a person may have one name, but none that is blank', () => {
  expect(told(nameFaults({ family: 'Suryani' }, '/n'))).toEqual([]);
  expect(told(nameFaults({ family: 'Vance', given: 'Teodora' }, '/n'))).toEqual([]);
  expect(told(nameFaults({ family: ' ', given: '-' }, '/n'))).toEqual([
    '/n/family missing',
    '/n/given missing',
  ]);
});

test('nobody is born after a service, and nothing is signed before one', () => {
  // The lines are of 2026-03-04 and 2026-03-05.
  const claim = change(paperClaim, { '/lines/1/serviceDate': '2026-03-05' });
  expect(told(laterThanService(claim, '2026-03-04', '/born'))).toEqual([]);
  expect(told(laterThanService(claim, '2026-03-05', '/born'))).toEqual(['/born conflict']);
  expect(told(laterThanService(claim, undefined, '/born'))).toEqual([]);
  expect(told(earlierThanService(claim, '2026-03-05', '/signed'))).toEqual([]);
  expect(told(earlierThanService(claim, '2026-03-04', '/signed'))).toEqual(['/signed conflict']);
});
