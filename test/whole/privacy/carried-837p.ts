import type { Carried } from './carried.js';

// NM103 last or organization name, NM104 first, NM105 middle, NM107 suffix, NM109 identifier;
// N301 and N302 street, N401 city, N402 state, N403 ZIP, N404 country.
const nameIn = (field: string, entity: string): Carried => ({
  [`${field}/family`]: [`${entity} NM103`],
  [`${field}/given`]: [`${entity} NM104`],
  [`${field}/middle`]: [`${entity} NM105`],
  [`${field}/suffix`]: [`${entity} NM107`],
});
const addressIn = (field: string, entity: string): Carried => ({
  [`${field}/line1`]: [`${entity} N301`],
  [`${field}/line2`]: [`${entity} N302`],
  [`${field}/city`]: [`${entity} N401`],
  [`${field}/state`]: [`${entity} N402`],
  [`${field}/postalCode`]: [`${entity} N403`],
  [`${field}/country`]: [`${entity} N404`],
});
const coverage = '/*/patients/patient-c/coverage/harbor-health';

const always: Carried = {
  // The interchange sender and receiver (ISA, GS), and the batch (BHT03).
  '/*/sender/id': ['ISA06'],
  '/*/sender/applicationCode': ['GS02'],
  '/*/receiver/id': ['ISA08'],
  '/*/receiver/applicationCode': ['GS03'],
  '/*/reference': ['BHT03'],
  // Loop 1000A, the submitter (41), and 1000B, the receiver (40).
  '/*/submitter/name': ['41 NM103'],
  '/*/submitter/identifier': ['41 NM109'],
  '/*/submitter/contact/name': ['41 PER02'],
  '/*/submitter/contact/telephone': ['41 PER04'],
  '/*/submitter/contact/fax': ['41 PER06'],
  '/*/submitter/contact/email': ['41 PER08'],
  '/*/claimReceiver/name': ['40 NM103'],
  '/*/claimReceiver/identifier': ['40 NM109'],
  // Loops 2000A and 2010AA, the billing provider (85), and 2010AB, the pay-to address (87).
  '/*/*/billingProvider/npi': ['85 NM109'],
  '/*/*/billingProvider/taxonomyCode': ['PRV03'],
  ...addressIn('/*/*/billingProvider/address', '85'),
  ...addressIn('/*/billingProvider/payTo', '87'),
  // Loop 2010BA, the subscriber (IL), who is the patient or a parent; 2000B has the group (SBR).
  ...nameIn('/*/patients/patient-a/name', 'IL'),
  '/*/patients/patient-a/birthDate': ['IL DMG02'],
  ...addressIn('/*/patients/patient-a/address', 'IL'),
  '/*/patients/patient-a/coverage/harbor-health/subscriberId': ['IL NM109'],
  '/*/patients/patient-a/coverage/harbor-health/groupNumber': ['SBR03'],
  '/*/patients/patient-b/name/family': ['IL NM103'],
  '/*/patients/patient-b/name/given': ['IL NM104'],
  '/*/patients/patient-b/birthDate': ['IL DMG02'],
  ...addressIn('/*/patients/patient-b/address', 'IL'),
  '/*/patients/patient-b/coverage/harbor-health/subscriberId': ['IL NM109'],
  '/*/patients/patient-b/coverage/harbor-health/groupName': ['SBR04'],
  [`${coverage}/subscriberId`]: ['IL NM109'],
  [`${coverage}/groupNumber`]: ['SBR03'],
  ...nameIn(`${coverage}/subscriber/name`, 'IL'),
  // Loop 2010BB, the payer (PR).
  '/*/payers/harbor-health/name': ['PR NM103'],
  '/*/payers/harbor-health/identifier': ['PR NM109'],
  ...addressIn('/*/payers/harbor-health/address', 'PR'),
  // Loop 2010CA, a patient who is a dependent of the subscriber (QC).
  '/*/patients/patient-c/name/family': ['QC NM103'],
  '/*/patients/patient-c/name/given': ['QC NM104'],
  '/*/patients/patient-c/birthDate': ['QC DMG02'],
  ...addressIn('/*/patients/patient-c/address', 'QC'),
  // Loop 2300, the claim: its number, place, prior authorization (G1), the claim it replaces (F8), diagnoses.
  '/*/*/claimId': ['CLM01', 'REF*6R*02'],
  '/*/*/placeOfService': ['CLM05'],
  '/*/*/authorizationNumber': ['REF*G1*02'],
  '/*/*/originalClaimNumber': ['REF*F8*02'],
  '/*/*/diagnoses/*': ['HI01', 'HI02', 'HI03'],
  // Loops 2310B rendering provider (82), 2310C place of service (77), 2310D supervising provider (DQ).
  ...nameIn('/*/clinicians/1234567893/name', '82'),
  '/*/*/renderingProvider/taxonomyCode': ['82 PRV03'],
  '/*/facilities/process-2026-03-04/name': ['77 NM103'],
  '/*/facilities/process-2026-03-04/npi': ['77 NM109'],
  ...addressIn('/*/facilities/process-2026-03-04/address', '77'),
  ...nameIn('/*/clinicians/1999999992/name', 'DQ'),
  // Loop 2400, the line.
  '/*/*/lines/*/code': ['SV101'],
  '/*/*/lines/*/modifiers/*': ['SV101'],
  '/*/*/lines/*/serviceDate': ['DTP03'],
};

/** The 837P elements that may contain each input field. No other element may. */
export const carriedIn837P = {
  byOrganisation: { ...always, '/*/*/billingProvider/name': ['85 NM103'] },
  byPerson: { ...always, ...nameIn('/*/billingProvider/person', '85') },
} as const satisfies Record<string, Carried>;
