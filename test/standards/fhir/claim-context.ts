import type { FhirClaimContext } from '../../../src/standards/fhir/index.js';
import { systems } from '../../../src/standards/fhir/systems.js';

/** Made-up people and organizations of a claim, with everything a claim can hold. */
export const context: FhirClaimContext = {
  patient: {
    resourceType: 'Patient',
    id: 'patient-a',
    meta: { versionId: '7' },
    identifier: [{ system: 'https://ehr.example/mrn', value: 'MRN-0004' }],
    name: [{ use: 'official', family: 'Vance', given: ['Teodora', 'Ruth'] }],
    gender: 'female',
    birthDate: '1988-02-29',
    address: [{ line: ['4 Mill Road'], city: 'Dover', state: 'DE', postalCode: '19901' }],
    contact: [{ name: { text: 'A sister who is nobody’s business' } }],
  },
  coverage: {
    resourceType: 'Coverage',
    status: 'active',
    subscriberId: 'HH-553120',
    beneficiary: { reference: 'Patient/patient-a' },
    payor: [{ reference: 'Organization/harbor-health' }],
    relationship: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/subscriber-relationship', code: 'self' },
      ],
    },
  },
  insurer: {
    resourceType: 'Organization',
    identifier: [{ system: 'https://clearinghouse.example/payers', value: '55312' }],
    name: 'Harbor Health (made up)',
  },
  renderingProvider: {
    resourceType: 'Practitioner',
    identifier: [{ system: systems.npi, value: '1234567893' }],
    name: [{ family: 'Lindqvist', given: ['Maja'], suffix: ['PsyD'] }],
  },
  created: '2026-03-05',
  encounter: { reference: 'Encounter/process-2026-03-04.patient-a' },
};
