import { expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../../src/claim/professional-claim.js';
import { change } from '../../../../src/rule-book/change.js';
import { toFhirClaim } from '../../../../src/standards/fhir/index.js';
import { eveningClaims } from '../../evening-claims.js';
import { issuesOf } from '../../issues-of.js';
import { context } from '../claim-context.js';

const [first] = eveningClaims;
if (!first) throw new TypeError('The evening has no claim.');

const claim: ProfessionalClaim = first;

test.each<[Record<string, unknown>, string]>([
  [{ '/patient/birthDate': '1988-02-30' }, '/options/patient/birthDate date'],
  [{ '/patient/gender': 'f' }, '/options/patient/gender value'],
  [
    { '/patient/name/0': { family: ' ', text: 'Suryani' } },
    '/options/patient/name/0/family missing',
  ],
  [{ '/created': 'today' }, '/options/created date'],
  [{ '/provider': { resourceType: 'Practitioner' } }, '/options/provider/name missing'],
  [{ '/provider': { resourceType: 'Device' } }, '/options/provider/resourceType value'],
  [{ '/patient/name/0': { text: 'Suryani' } }, '/options/patient/name/0/family missing'],
  [{ '/subscriber': { resourceType: 'RelatedPerson' } }, '/options/subscriber/name missing'],
  [{ '/mood': 'good' }, '/options/* unknown-key'],
])('a context with %j is malformed', (changes, issue) => {
  expect(issuesOf(() => toFhirClaim(claim, change(context, changes)))).toEqual([issue]);
});

test.each([[{ family: 'Suryani' }], [{ given: ['Suryani'] }]])(
  'a patient may have one name: %j',
  (name) => {
    expect(
      issuesOf(() => toFhirClaim(claim, change(context, { '/patient/name/0': name }))),
    ).toEqual([]);
  },
);
