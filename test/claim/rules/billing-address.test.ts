import { expect, test } from 'vitest';
import { batchOf, claimChecksOf } from '../process-group-claims.js';

const address = {
  line1: '4 Willow Street',
  city: 'Fairhaven',
  state: 'MA',
  postalCode: '02719-4410',
};
const checks = (billed?: object, facility?: object): string[] =>
  claimChecksOf(
    'claim/billing-address',
    {},
    {
      ...(billed ? { '/billingProvider/address': { ...address, ...billed } } : {}),
      ...(facility ? { '/facilityAddress': { ...address, ...facility } } : {}),
    },
  );

test.each<[object, string]>([
  [{}, 'pass '],
  [{ postalCode: '027194410' }, 'pass '],
  [{ postalCode: '02719' }, 'advice /billing/billingProvider/address/postalCode'],
  [{ postalCode: ' 02719 ' }, 'advice /billing/billingProvider/address/postalCode'],
  [
    { postalCode: '00716', state: 'PR', country: 'PR' },
    'advice /billing/billingProvider/address/postalCode',
  ],
  [{ postalCode: '69001', state: '', city: 'Lyon', country: 'FR' }, 'pass '],
  [{ line1: 'Post Office Box 7' }, 'advice /billing/billingProvider/address/line1'],
  [{ line2: 'PMB 234' }, 'advice /billing/billingProvider/address/line2'],
])('the address of the billing provider with %j: %s', (billed, expected) => {
  expect(checks(billed)).toEqual([expected]);
});

test('the facility has its own ZIP Code', () => {
  expect(checks(undefined, {})).toEqual(['pass ']);
  expect(checks({ postalCode: '02719' }, { postalCode: '02740' })).toEqual([
    'advice /billing/billingProvider/address/postalCode',
    'advice /billing/facilityAddress/postalCode',
  ]);
});

test('without an address there is nothing to check', () => {
  expect(checks()).toEqual(['not-applicable ']);
});

test('advice holds no claim', () => {
  const { claims, held, findings } = batchOf(
    {},
    { '/billingProvider/address': { ...address, line1: 'PO Box 7', postalCode: '02719' } },
  );
  expect(claims).toHaveLength(3);
  expect(held).toEqual([]);
  expect(findings.map(({ reason, outcome }) => [reason, outcome])).toEqual([
    ['mailbox', 'advice'],
    ['five-digit-zip', 'advice'],
  ]);
});
