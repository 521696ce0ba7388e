import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../../src/input/input-error.js';
import {
  exactText,
  freeText,
  isSeparator,
  type TextPolicy,
} from '../../../src/standards/x12/character-set.js';
import { type ElementWriter, elementWriter } from '../../../src/standards/x12/element-writer.js';
import { usualSeparators } from '../../../src/standards/x12/segments.js';
import { billingProviderLoops } from '../../../src/standards/x12/write-billing-provider.js';
import { addressSegments } from '../../../src/standards/x12/write-names.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';

const basic: TextPolicy = { set: 'basic', replace: true, separators: usualSeparators };
const extended: TextPolicy = { ...basic, set: 'extended' };

const faultsOf = (write: (pen: ElementWriter) => void): string[] => {
  const faults: InputFault[] = [];
  write(elementWriter(basic, faults));
  return faults.map(({ path, code }) => `${path} ${code}`);
};

describe('a text of an interchange', () => {
  test.each([
    ['Straße', 'Strasse'],
    ['STRAẞE', 'STRASSE'],
    ['Æther æon Œuvre œuf', 'AEther aeon OEuvre oeuf'],
    ['Ørsted søn Łódź miłość', 'Orsted son Lodz milosc'],
    ['Đuro đak Ðunor ðat Þór það', 'Duro dak Dunor dat THor thad'],
    ['ılık', 'ilik'],
    ['O’Brien ‘n’ Hawaiʼi', "O'Brien 'n' Hawai'i"],
    ['“a” „b”', '"a" "b"'],
    ['a‐b‑c–d—e', 'a-b-c-d-e'],
    ['Zoë Núñez', 'Zoe Nunez'],
    ['ﬁne', 'fine'],
  ])('%s is written %s, and in capitals', (given, written) => {
    expect(freeText(given, extended)).toBe(written);
    expect(freeText(given, basic)).toBe(written.toUpperCase());
    expect(freeText(given, { ...extended, replace: false })).toBeUndefined();
  });

  test.each([
    ['a*b', 'A B'],
    ['a~~b', 'A B'],
    ['a*:b ', 'A B'],
    ['*a', 'A'],
    ['a_b', 'A B'],
    ['a\u007fb', 'A B'],
    ['***', undefined],
    ['愛', undefined],
    ['a愛', undefined],
    ['a\u0080b', undefined],
  ])('%j has a space for what separates: %j', (given, written) => {
    expect(freeText(given, basic)).toBe(written);
  });

  test('that is an id is never changed but for its case', () => {
    expect(exactText(' ab-1 ', basic)).toBe('AB-1');
    expect(exactText('ab-1', extended)).toBe('ab-1');
    expect(exactText('a*b', basic)).toBeUndefined();
    expect(exactText('a_b', basic)).toBeUndefined();
    expect(exactText('a_b', extended)).toBe('a_b');
    expect(exactText('zoë', extended)).toBeUndefined();
    expect(freeText('a_b c', extended)).toBe('a_b c');
  });

  test.each([
    ['*', true],
    ['|', true],
    ['a', false],
    ['7', false],
    [' ', false],
    ['', false],
    ['**', false],
    ['é', false],
  ])('%j may separate: %s', (text, expected) => {
    expect(isSeparator(text)).toBe(expected);
  });
});

test('a pen tells what is too long, too short, not there and no character of the standard', () => {
  const told = faultsOf((pen) => {
    pen.exact('12345', '/long', 4);
    pen.exact('1234', '/fits', 4, 4);
    pen.exact('123', '/short', 4, 4);
    pen.exact('a*b', '/value', 4);
    pen.exact('   ', '/blank', 4, 4);
    pen.exact(undefined, '/none', 4, 4);
    pen.name('Zoë', '/name', 3);
    pen.name('Zoës', '/name-too-long', 3);
    pen.name('愛', '/foreign', 3);
    pen.needed('', '/needed');
    pen.needed('x', '/there');
    pen.npi('1234567890', '/npi');
    pen.npi('1234567893', '/right');
  });
  expect(told).toEqual([
    '/long range',
    '/short range',
    '/value value',
    '/name-too-long range',
    '/foreign value',
    '/needed missing',
    '/npi value',
  ]);
});

describe('who is paid', () => {
  const [claim] = fullClaims;
  if (!claim?.billingProvider.address) throw new Error('The claim has an address.');
  const { billingProvider } = claim;
  const { address } = claim.billingProvider;
  const told = (changes: object) =>
    faultsOf((pen) => {
      billingProviderLoops(
        pen,
        { ...billingProvider, ...changes },
        fullEnvelope,
        '/0/billingProvider',
        1,
      );
    });
  const street = (line1: string) => told({ address: { ...address, line1 } });

  test.each([
    'PO Box 7',
    'P.O. Box 7',
    'p. o. box 7',
    ' P O  BOX 7',
    'POBOX 7',
    'P.O.Box 7',
    'PO. Box',
  ])('has no box for a street: %j', (line1) => {
    expect(street(line1)).toEqual(['/0/billingProvider/address/line1 value']);
  });

  test.each(['7 PO Box Lane', 'POBOXES 7', 'Polo Box 7', 'Post Office 7'])(
    'may live at %j',
    (line1) => {
      expect(street(line1)).toEqual([]);
    },
  );

  test.each([
    ['000000000', true],
    ['00-0000000', true],
    ['000-00-0000', true],
    ['0000000000', false],
    ['x000000000', false],
    ['00000000', false],
    ['000-000000', false],
    ['00-00000000', false],
    ['0-00-0000', false],
    ['000-0-0000', false],
    ['000-00-000', false],
    ['abcdefghi', false],
    ['abc-00-0000', false],
    ['000-ab-0000', false],
    ['000-00-abcd', false],
  ])('has the tax number %s: %s', (taxId, expected) => {
    expect(told({ taxId })).toEqual(expected ? [] : ['/0/billingProvider/taxId value']);
  });

  test('may be told without an address, a taxonomy or a tax number', () => {
    expect(told({ address: undefined, taxonomyCode: undefined, taxId: undefined })).toEqual([]);
    expect(told({ taxonomyCode: '261QM0801' })).toEqual(['/0/billingProvider/taxonomyCode range']);
  });
});

test('an address has a state of two letters and a postal code of five or nine digits', () => {
  const address = { line1: '1 Mill Road', city: 'Dover', state: 'DE', postalCode: '19901' };
  const told = (changes: object) =>
    faultsOf((pen) => {
      addressSegments(pen, { ...address, ...changes }, '/a');
    });
  for (const postalCode of ['19901', '199010001', '19901-0001'])
    expect(told({ postalCode })).toEqual([]);
  for (const postalCode of ['1990', '199011', 'x19901', '19901-', '19901-00011'])
    expect(told({ postalCode })).toEqual(['/a/postalCode value']);
  for (const state of ['D', 'DEL', 'de', 'D1']) expect(told({ state })).toEqual(['/a/state value']);
  expect(told({ line1: ' ', city: '' })).toEqual(['/a/line1 missing', '/a/city missing']);
});
