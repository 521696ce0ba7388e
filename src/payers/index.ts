/**
 * Policies of real payers, as far as somebody read them. After `confirmedThrough`, a person decides whether a policy is
 * still in force.
 *
 * @packageDocumentation
 */

export { blueCrossNebraska } from './blue-cross-nebraska.js';
export { californiaNarcoticTreatment } from './california-narcotic-treatment.js';
export { carelonPennsylvania } from './carelon-pennsylvania.js';
export { connecticutMedicaidClinics } from './connecticut-medicaid-clinics.js';
export { illinoisHfs } from './illinois-hfs.js';
export { massHealthCommunityCenters } from './masshealth-community-centers.js';
export { massHealthMentalHealthCenters } from './masshealth-mental-health-centers.js';
export { massHealthPsychiatricHospitals } from './masshealth-psychiatric-hospitals.js';
export { massHealthSocialWorkers } from './masshealth-social-workers.js';
export { newJerseyClinics } from './new-jersey-clinics.js';
export { newYorkPart588 } from './new-york-part-588.js';
export { newYorkPart822 } from './new-york-part-822.js';
export { payerPolicies } from './payer-policies.js';
export { qualChoiceArkansas } from './qualchoice-arkansas.js';
export { vermontMedicaid } from './vermont-medicaid.js';
export { wisconsinForwardHealth } from './wisconsin-forwardhealth.js';
