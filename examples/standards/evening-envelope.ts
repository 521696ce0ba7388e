import type { ClaimPatient } from '../../src/standards/demographics.js';
import type { X12Envelope } from '../../src/standards/x12/envelope.js';

const patient = (
  family: string,
  given: string,
  birthDate: string,
  sex: ClaimPatient['sex'],
  subscriberId: string,
): ClaimPatient => ({
  name: { family, given },
  birthDate,
  sex,
  address: { line1: '12 Quarry Lane', city: 'Fairhaven', state: 'MA', postalCode: '02719' },
  coverage: {
    'harbor-health': {
      subscriberId,
      relationship: 'self',
      groupNumber: 'HH-4471',
      benefitsAssigned: 'yes',
      releaseOfInformation: 'signed',
    },
  },
});

/** What the claims of the small process group need for an 837P. */
export const eveningEnvelope: X12Envelope = {
  sender: { qualifier: 'ZZ', id: 'TIDEWATER01' },
  receiver: { qualifier: 'ZZ', id: 'CLEARHOUSE' },
  createdAt: '2026-03-05T09:15:00-05:00',
  controlNumber: 905,
  usage: 'test',
  reference: 'BATCH-2026-03-04',
  submitter: {
    name: 'Tidewater Psychotherapy',
    identifier: 'TIDEWATER01',
    contact: { name: 'Billing desk', telephone: '5085550142' },
  },
  claimReceiver: { name: 'Clearhouse', identifier: 'CLEARHOUSE' },
  billingProvider: { taxIdType: 'employer' },
  providerSignatureOnFile: true,
  patients: {
    'patient-a': patient('Vance', 'Teodora', '1988-06-02', 'female', 'HH100200300'),
    'patient-b': patient('Okafor', 'Ruben', '1979-11-23', 'male', 'HH100200301'),
    'patient-c': {
      ...patient('Halloran', 'Ines', '2004-02-29', 'female', 'HH100200302'),
      coverage: {
        'harbor-health': {
          subscriberId: 'HH100200302',
          relationship: 'child',
          subscriber: { name: { family: 'Halloran', given: 'Declan', suffix: 'Jr' } },
          groupNumber: 'HH-4471',
          benefitsAssigned: 'yes',
          releaseOfInformation: 'signed',
        },
      },
    },
  },
  payers: {
    'harbor-health': {
      name: 'Harbor Health',
      identifier: '60054',
      filingIndicator: 'CI',
      assignment: 'assigned',
    },
  },
  clinicians: { '1234567893': { name: { family: 'Lindqvist', given: 'Maja' } } },
};
