import type { Carried } from './carried.js';

// Where the form has one address box, the street, city, state and ZIP share its lines.
const inLines = (field: string, [streets, city]: readonly [string, string]): Carried => ({
  [`${field}/line1`]: [streets],
  [`${field}/line2`]: [streets],
  [`${field}/city`]: [city],
  [`${field}/state`]: [city],
  [`${field}/postalCode`]: [city],
  [`${field}/country`]: [city],
});
const inBoxes = (field: string, items: readonly string[]): Carried => ({
  [`${field}/line1`]: items.map((item) => `item ${item}.street`),
  [`${field}/city`]: items.map((item) => `item ${item}.city`),
  [`${field}/state`]: items.map((item) => `item ${item}.state`),
  [`${field}/postalCode`]: items.map((item) => `item ${item}.zip`),
  [`${field}/country`]: items.map((item) => `item ${item}.city`),
});
/** The form shows only the middle initial, so a middle name is not listed in full. */
const nameIn = (field: string, items: readonly string[]): Carried => ({
  [`${field}/family`]: items,
  [`${field}/given`]: items,
  [`${field}/suffix`]: items,
});

const cover = '/*/patient/coverage/harbor-health';

const always: Carried = {
  '/*/patient/coverage/harbor-health/subscriberId': ['item 1a'],
  '/*/patient/coverage/harbor-health/groupNumber': ['item 11'],
  '/*/lines/*/serviceDate': ['item 24A'],
  '/*/placeOfService': ['item 24B'],
  '/*/lines/*/code': ['item 24D'],
  '/*/renderingProvider/taxonomyCode': ['item 24J.taxonomy'],
  '/*/renderingProvider/npi': ['item 24J'],
  '/*/billingProvider/taxId': ['item 25'],
  ...inLines('/*/billingProvider/address', ['item 33.2', 'item 33.3']),
  '/*/billingProvider/npi': ['item 33a'],
  // The payer's address is printed above the form.
  '/*/payer/name': ['item 0.1'],
};

/** The CMS-1500 items that may contain each input field. No other item may. */
export const carriedOnForm = {
  /** The patient is the insured; the billing provider is an organization. */
  ofInsured: {
    ...always,
    ...nameIn('/*/patient/name', ['item 2', 'item 4']),
    '/*/patient/birthDate': ['item 3', 'item 11a'],
    ...inBoxes('/*/patient/address', ['5', '7']),
    '/*/patient/address/line2': ['item 5.street', 'item 7.street'],
    '/*/supervisingProvider/name/family': ['item 17'],
    '/*/supervisingProvider/name/given': ['item 17'],
    '/*/supervisingProvider/name/suffix': ['item 17'],
    '/*/supervisingProvider/npi': ['item 17b'],
    '/*/diagnoses/*': ['item 21A', 'item 21B', 'item 21C'],
    '/*/originalClaimNumber': ['item 22'],
    '/*/authorizationNumber': ['item 23'],
    '/*/lines/*/modifiers/*': ['item 24D.modifiers'],
    '/*/accountNumber': ['item 26'],
    '/*/signedOn': ['item 31.date'],
    '/*/facility/name': ['item 32.1'],
    ...inLines('/*/facility/address', ['item 32.2', 'item 32.3']),
    '/*/facility/npi': ['item 32a'],
    '/*/billingProvider/telephone': ['item 33.phone'],
    '/*/billingProvider/name': ['item 33.1'],
    '/*/payer/address/line1': ['item 0.2'],
    '/*/payer/address/line2': ['item 0.3'],
    '/*/payer/address/city': ['item 0.4'],
    '/*/payer/address/state': ['item 0.4'],
    '/*/payer/address/postalCode': ['item 0.4'],
    '/*/payer/address/country': ['item 0.4'],
  },
  /** The patient is insured through a parent and has another plan; the billing provider is a person. */
  ofDependent: {
    ...always,
    ...nameIn('/*/patient/name', ['item 2']),
    '/*/patient/birthDate': ['item 3'],
    ...inBoxes('/*/patient/address', ['5']),
    ...nameIn(`${cover}/subscriber/name`, ['item 4']),
    ...inBoxes(`${cover}/subscriber/address`, ['7']),
    [`${cover}/subscriber/address/line2`]: ['item 7.street'],
    ...nameIn('/*/otherPlan/insured', ['item 9']),
    '/*/otherPlan/policyNumber': ['item 9a'],
    '/*/otherPlan/planName': ['item 9d'],
    '/*/relatedTo/autoAccidentState': ['item 10b.state'],
    '/*/diagnoses/*': ['item 21A'],
    [`${cover}/subscriber/birthDate`]: ['item 11a'],
    [`${cover}/groupName`]: ['item 11c'],
    // With no patient account number, item 26 has the start of the claim ID.
    '/*/claimId': ['item 26'],
    ...nameIn('/*/billingProvider/person', ['item 33.1']),
  },
} as const satisfies Record<string, Carried>;
