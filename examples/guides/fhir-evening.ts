import type { Bundle, FhirResource } from 'fhir/r4.js';
import type { FhirClaimContext } from '../../src/standards/fhir/index.js';
import { clinicBilling, harborHealth } from '../../src/rule-book/example-records/clinic-billing.js';

/** The billing terms of the clinic. */
export const billing = clinicBilling;

/** The payer policies of the check. */
export const payers = [harborHealth];

const encounters: FhirResource[] = [
  {
    resourceType: 'Encounter',
    id: 'group-0304',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    period: { start: '2026-03-04T18:30:00-05:00', end: '2026-03-04T19:45:00-05:00' },
    participant: [
      {
        type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'PPRF' }] }],
        individual: { reference: 'Practitioner/maja' },
      },
    ],
    location: [{ location: { reference: 'Location/room-2' } }],
  },
  {
    resourceType: 'Encounter',
    id: 'group-0304-ada',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    partOf: { reference: 'Encounter/group-0304' },
    subject: { reference: 'Patient/ada' },
    period: { start: '2026-03-04T18:30:00-05:00', end: '2026-03-04T19:45:00-05:00' },
    diagnosis: [{ condition: { reference: 'Condition/ada-anxiety' }, rank: 1 }],
  },
  {
    resourceType: 'Encounter',
    id: 'group-0304-ben',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    partOf: { reference: 'Encounter/group-0304' },
    subject: { reference: 'Patient/ben' },
    period: { start: '2026-03-04T18:45:00-05:00', end: '2026-03-04T19:45:00-05:00' },
    diagnosis: [{ condition: { reference: 'Condition/ben-depression' }, rank: 1 }],
  },
  {
    resourceType: 'Encounter',
    id: 'group-0304-cleo',
    status: 'cancelled',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    partOf: { reference: 'Encounter/group-0304' },
    subject: { reference: 'Patient/cleo' },
  },
];

const people: FhirResource[] = [
  {
    resourceType: 'Practitioner',
    id: 'maja',
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
    name: [{ family: 'Lindqvist', given: ['Maja'], suffix: ['PsyD'] }],
  },
  {
    resourceType: 'Location',
    id: 'room-2',
    type: [
      {
        coding: [
          {
            system:
              'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
            code: '11',
          },
        ],
      },
    ],
  },
  { resourceType: 'Organization', id: 'harbor-health', name: 'Harbor Health (made up)' },
  { resourceType: 'Patient', id: 'ada', name: [{ family: 'Vance', given: ['Ada'] }] },
  { resourceType: 'Patient', id: 'ben', name: [{ family: 'Okafor', given: ['Ben'] }] },
  { resourceType: 'Patient', id: 'cleo', name: [{ family: 'Halloran', given: ['Cleo'] }] },
];

const chart = (patient: string, condition: string, code: string, goal: string): FhirResource[] => [
  {
    resourceType: 'Condition',
    id: `${patient}-${condition}`,
    subject: { reference: `Patient/${patient}` },
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
  },
  {
    resourceType: 'Coverage',
    id: `${patient}-coverage`,
    status: 'active',
    beneficiary: { reference: `Patient/${patient}` },
    payor: [{ reference: 'Organization/harbor-health' }],
  },
  {
    resourceType: 'CarePlan',
    id: `${patient}-plan`,
    status: 'active',
    intent: 'plan',
    subject: { reference: `Patient/${patient}` },
    period: { start: '2026-01-12' },
    goal: [{ reference: `Goal/${patient}-goal` }],
    activity: [
      {
        detail: {
          status: 'in-progress',
          code: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '90853' }] },
        },
      },
    ],
  },
  {
    resourceType: 'Goal',
    id: `${patient}-goal`,
    lifecycleStatus: 'active',
    description: { text: goal },
    subject: { reference: `Patient/${patient}` },
  },
];

const note = (patient: string, signedAt: string | undefined, words: string[]): FhirResource => ({
  resourceType: 'Composition',
  id: `${patient}-note`,
  status: signedAt ? 'final' : 'preliminary',
  type: { text: 'Group note' },
  title: 'Group note',
  subject: { reference: `Patient/${patient}` },
  encounter: { reference: `Encounter/group-0304-${patient}` },
  date: '2026-03-04T20:05:00-05:00',
  author: [{ reference: 'Practitioner/maja' }],
  ...(signedAt
    ? { attester: [{ mode: 'legal', time: signedAt, party: { reference: 'Practitioner/maja' } }] }
    : {}),
  section: [
    ...['Participation', 'Clinical meaning', 'Interventions', 'Response', 'Progress', 'Plan'].map(
      (title, index) => ({
        title,
        text: { status: 'additional' as const, div: `<div><p>${words[index]}</p></div>` },
      }),
    ),
    { title: 'Goals', entry: [{ reference: `Goal/${patient}-goal` }] },
  ],
});

const charts: FhirResource[] = [
  ...chart('ada', 'anxiety', 'F41.1', 'Say a wish to another person before the anger comes'),
  ...chart('ben', 'depression', 'F33.1', 'Stay in a conflict for one more sentence'),
  note('ada', '2026-03-04T20:10:00-05:00', [
    'Told the group that she had canceled dinner with her sister again.',
    'Leaving first is how she avoids being left; she turned her chair away as she spoke.',
    'Therapist named the turned chair and asked what she expected to hear.',
    'Teared up, turned back, and asked a member whether he had been annoyed.',
    'First time this quarter that she checked an assumption aloud.',
    'Will call her sister before Sunday and report on it next Wednesday.',
  ]),
  note('ben', undefined, [
    'Admitted that he agrees with everybody at work so that meetings end.',
    'Compliance protects him from the shouting he grew up with.',
    'Therapist slowed the exchange and invited a member to argue back at him.',
    'Laughed, said no for the first time, and reported that his hands had gone cold.',
    'Held a disagreement for about two minutes, longer than in February.',
    'Write down one sentence that he would have said to the foreman.',
  ]),
];

/** One evening as an EHR records it: a session with three patients, and one unsigned note. */
export const bundle: Bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [...encounters, ...people, ...charts].map((resource) => ({
    fullUrl: `https://ehr.example/fhir/${resource.resourceType}/${resource.id}`,
    resource,
  })),
};

/** The people and organizations on Ada's claim. */
export const context: FhirClaimContext = {
  patient: {
    resourceType: 'Patient',
    identifier: [{ system: 'https://ehr.example/mrn', value: 'MRN-0004' }],
    name: [{ family: 'Vance', given: ['Ada'] }],
    birthDate: '1988-02-29',
  },
  coverage: {
    resourceType: 'Coverage',
    status: 'active',
    subscriberId: 'HH-553120',
    beneficiary: { reference: 'Patient/ada' },
    payor: [{ reference: 'Organization/harbor-health' }],
  },
  insurer: { resourceType: 'Organization', name: 'Harbor Health (made up)' },
  renderingProvider: {
    resourceType: 'Practitioner',
    name: [{ family: 'Lindqvist', given: ['Maja'] }],
  },
  created: '2026-03-05',
};
