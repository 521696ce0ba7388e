import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  type Address,
  addressSchema,
  isDomestic,
  mailboxLine,
} from '../../src/claim/postal-address.js';

const address: Address = {
  line1: '4 Willow Street',
  city: 'Fairhaven',
  state: 'MA',
  postalCode: '02719-4410',
};

describe('a mailbox', () => {
  test.each([
    'PO Box 7',
    'P.O. Box 7',
    'p. o. box 7',
    ' P O  BOX 7',
    'POBOX 7',
    'P.O.Box 7',
    'PO. Box',
    'P0 Box 7',
    'P.0. B0X 7',
    'POB 7',
    'P.O.B. 7',
    'PO Bx 7',
    'PO Box #7',
    'PO Box No. 7',
    'PO Box Number 7',
    'PO Box A',
    'PO Box AB-12',
    'Box 7',
    'Box No. 7',
    'PO Drawer 7',
    'P.O. Drawer B',
    'Post Office Box 7',
    'POST OFFICE BOX',
    'Post-Office Box 7',
    'Postal Box 7',
    'Lockbox 7',
    'Lock Box 7',
    'Lock Bx 7',
    'PMB 7',
    'P.M.B 7',
    'PMB #7',
    'PMB7',
    'Private Mail Box 7',
    'Mailbox 7',
    'Caller Service 7',
    'Call Box 7',
    'Apartado 7',
    'Apartado Postal 7',
    '12 Quarry Lane PMB 7',
    'Suite 2, P.O. Box 7',
  ])('is %j', (line1) => {
    expect(mailboxLine({ ...address, line1 })).toBe('line1');
  });

  test.each(['PO Box 7', 'Post Office Box 7', 'PMB 234', 'Lockbox 7'])(
    'may be on the second line: %j',
    (line2) => {
      expect(mailboxLine({ ...address, line2 })).toBe('line2');
    },
  );

  test.each([
    '7 PO Box Lane',
    'POBOXES 7',
    'Polo Box 7',
    'Post Office 7',
    '12 Post Office Square',
    '4 Pobox Street',
    '4 Lock Box Road',
    'Lockbox Lane 4',
    'Box Elder Road 4',
    '4 Boxwood Court',
    'RR 2 Box 152',
    'HC 1 Box 7',
    'PSC 3 Box 12',
    '7 Mailbox Road',
    'Apartment 7',
    '12 Po Boulevard',
    '100 Bay State Road Suite 2B',
  ])('is not %j', (line1) => {
    expect(mailboxLine({ ...address, line1 })).toBeUndefined();
  });

  test('is not the box of a tenant on the second line', () => {
    expect(mailboxLine({ ...address, line2: 'Box 7' })).toBeUndefined();
  });
});

test('an address without a country, and one in a territory, is in the United States', () => {
  expect(isDomestic(address)).toBe(true);
  for (const country of ['US', 'PR', 'GU', 'VI', 'AS', 'MP'])
    expect(isDomestic({ ...address, country })).toBe(true);
  for (const country of ['CA', 'MX', 'DE', 'GB'])
    expect(isDomestic({ ...address, country })).toBe(false);
});

test.each([
  ['CA', true],
  ['XK', true],
  ['ca', false],
  ['CAN', false],
  ['', false],
  ['XX', false],
  ['ZZ', false],
  ['AA', false],
  ['QM', false],
])('the country %j is one of two letters: %s', (country, expected) => {
  expect(z.safeParse(addressSchema, { ...address, country }).success).toBe(expected);
});
