import { change } from '../../examples/change.js';
import { clinicBilling } from '../../examples/sessions/clinic-billing.js';
import { smallProcessGroup } from '../../examples/sessions/small-process-group.js';
import { buildPerPatientClaims } from '../../src/claim/build-per-patient-claims.js';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';

const billing = change(clinicBilling, {
  '/billingProvider/address': {
    line1: '4 Willow Street',
    line2: 'Suite 2',
    city: 'Fairhaven',
    state: 'MA',
    postalCode: '02719-4410',
  },
  '/billingProvider/taxonomyCode': '261QM0801X',
});

/** The claims of the small process group, of a clinic that tells its address. */
export const eveningClaims: ProfessionalClaim[] = buildPerPatientClaims(
  smallProcessGroup,
  billing,
).claims;
