import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { change } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

const billing = change(clinicBilling, {
  '/billingProvider/address': {
    line1: '4 Willow Street',
    line2: 'Suite 2',
    city: 'Fairhaven',
    state: 'MA',
    postalCode: '02719-4410',
    country: 'US',
  },
  '/billingProvider/taxonomyCode': '261QM0801X',
});

/** The claims of the small process group, with the address of the clinic. */
export const eveningClaims: ProfessionalClaim[] = buildPerPatientClaims(
  smallProcessGroup,
  billing,
).claims;
