import { defineRule } from '../../finding/rule.js';
import { inpatientPlaces } from '../../reference/codes/inpatient-places.js';
import * as cite from '../../reference/sources.js';
import type { ClaimFacts } from '../claim-facts.js';
import { claimPlaceOfService } from '../claim-place.js';

/** The claim for an inpatient has the date of admission. */
export const admission = defineRule({
  id: 'claim/admission',
  title: 'The claim for an inpatient has the date of admission.',
  description:
    'Places of service 21, 51 and 61 are those of admitted patients. A professional claim for them has the date of admission: in an 837P, and in item 18 of the paper form.',
  citations: [
    cite.professionalClaimMap('Loop 2300, DTP*435'),
    cite.placeOfService('21, 51, 61: facilities that admit patients'),
  ],
  since: '0.1.0',
  looksAt: '/admittedOn',
  deciders: ['coder', 'compliance'],
  reasons: {
    'admission-not-recorded': {
      outcome: 'no-data',
      message:
        'The place of service is {placeOfService}, and the date of admission is not recorded.',
      remedy: 'Enter the date on which the patient was admitted, or correct the place of service.',
    },
    'after-service': {
      outcome: 'fail',
      message: 'The patient was admitted on {admittedOn}, after the date of service.',
      remedy: 'Correct the date of admission or the place of service.',
    },
  },
  check({ attendee, serviceDate }: ClaimFacts) {
    const placeOfService = claimPlaceOfService(attendee);
    if (placeOfService === undefined || !inpatientPlaces.has(placeOfService))
      return 'not-applicable';
    const { admittedOn } = attendee.member;
    if (admittedOn === undefined)
      return { reason: 'admission-not-recorded', params: { placeOfService } };
    return admittedOn > serviceDate ? { reason: 'after-service', params: { admittedOn } } : 'pass';
  },
});
