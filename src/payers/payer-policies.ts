import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { blueCrossNebraska } from './blue-cross-nebraska.js';
import { californiaNarcoticTreatment } from './california-narcotic-treatment.js';
import { carelonPennsylvania } from './carelon-pennsylvania.js';
import { connecticutMedicaidClinics } from './connecticut-medicaid-clinics.js';
import { illinoisHfs } from './illinois-hfs.js';
import { massHealthCommunityCenters } from './masshealth-community-centers.js';
import { massHealthMentalHealthCenters } from './masshealth-mental-health-centers.js';
import { massHealthPsychiatricHospitals } from './masshealth-psychiatric-hospitals.js';
import { massHealthSocialWorkers } from './masshealth-social-workers.js';
import { newJerseyClinics } from './new-jersey-clinics.js';
import { newYorkPart588 } from './new-york-part-588.js';
import { newYorkPart822 } from './new-york-part-822.js';
import { qualChoiceArkansas } from './qualchoice-arkansas.js';
import { vermontMedicaid } from './vermont-medicaid.js';
import { wisconsinForwardHealth } from './wisconsin-forwardhealth.js';

/**
 * Every policy of this entry point. Add your own, which no one else knows as well.
 *
 * @example
 * ```ts
 * import { payerPolicies } from 'group-therapy-billing/payers';
 *
 * payerPolicies.every(({ confirmedThrough }) => confirmedThrough !== undefined);  //=> true
 * ```
 */
export const payerPolicies: PayerPolicy[] = /* @__PURE__ */ frozen([
  blueCrossNebraska,
  californiaNarcoticTreatment,
  carelonPennsylvania,
  connecticutMedicaidClinics,
  illinoisHfs,
  massHealthCommunityCenters,
  massHealthMentalHealthCenters,
  massHealthPsychiatricHospitals,
  massHealthSocialWorkers,
  newJerseyClinics,
  newYorkPart588,
  newYorkPart822,
  qualChoiceArkansas,
  vermontMedicaid,
  wisconsinForwardHealth,
]);
