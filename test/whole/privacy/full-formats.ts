import type { Practitioner } from 'fhir/r4.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import { change, removed } from '../../../src/rule-book/change.js';
import type { Cms1500Context } from '../../../src/standards/cms1500/index.js';
import type { FhirClaimContext } from '../../../src/standards/fhir/index.js';
import type { X12Envelope } from '../../../src/standards/x12/index.js';
import { dependentContext, paperContext } from '../../standards/cms1500/paper-claim.js';
import { context } from '../../standards/fhir/claim-context.js';
import { fullEnvelope } from '../../standards/full-claims.js';
import { fullSession } from './full-inputs.js';

const wholeAddress = {
  line1: '9 Mill Road',
  line2: 'Floor 3',
  city: 'New Bedford',
  state: 'MA',
  postalCode: '027401234',
  country: 'US',
};
const wholeName = { family: 'Halloran', given: 'Declan', middle: 'Roe', suffix: 'Jr' };

/** An 837P envelope with every field, for a billing provider that is an organization. */
export const fullestEnvelope: X12Envelope = change(fullEnvelope, {
  '/sender/applicationCode': 'TIDEAPP',
  '/receiver/applicationCode': 'CLEARAPP',
  '/characterSet': 'extended',
  '/separators': { element: '*', component: ':', repetition: '^', segment: '~' },
  '/submitter/contact/fax': '5085550143',
  '/submitter/contact/email': 'desk@tidewater.example',
  '/billingProvider/payTo': wholeAddress,
  '/billingProvider/telephone': '5085550144',
  '/patients/patient-a/name': wholeName,
  '/patients/patient-a/birthDate': '1930-01-01',
  '/patients/patient-a/address': wholeAddress,
  '/patients/patient-a/telephone': '5085550145',
  '/patients/patient-b/birthDate': '1930-01-01',
  '/patients/patient-b/address': wholeAddress,
  '/patients/patient-b/coverage/harbor-health/groupNumber': removed,
  '/patients/patient-b/coverage/harbor-health/groupName': 'Harbor Gold',
  '/patients/patient-c/birthDate': '1930-01-01',
  '/patients/patient-c/address': wholeAddress,
  '/patients/patient-c/coverage/harbor-health/subscriber': {
    name: wholeName,
    birthDate: '1930-01-01',
    sex: 'male',
    address: wholeAddress,
  },
  '/payers/harbor-health/address': wholeAddress,
  '/clinicians/1234567893/name': wholeName,
  '/clinicians/1999999992/name': wholeName,
  '/facilities/process-2026-03-04/address': wholeAddress,
});

/** The same for a billing provider who is a person. */
export const personsEnvelope: X12Envelope = change(fullestEnvelope, {
  '/billingProvider/person': wholeName,
});

/** A CMS-1500 context with every field. */
export const fullestPaper: Cms1500Context = change(paperContext, {
  '/patient/birthDate': '1930-01-01',
  '/patient/name': wholeName,
  '/patient/address/line2': 'Flat 2',
  '/patient/address/country': 'US',
  '/patient/telephone': '5085550145',
  '/payer/address/line2': 'Claims',
  '/payer/address/country': 'US',
  '/billingProvider/payTo': wholeAddress,
  '/supervisingProvider/name': wholeName,
  '/facility/address/line2': 'Floor 3',
  '/facility/address/country': 'US',
  '/accountNumber': 'ACC0001',
});

/** The same for a patient who is insured through a parent and has another plan; a person bills. */
export const fullestDependentPaper: Cms1500Context = change(dependentContext, {
  '/patient/birthDate': '1930-01-01',
  '/patient/coverage/harbor-health/subscriber/birthDate': '1930-01-01',
  '/billingProvider/person': wholeName,
  '/patient/name/suffix': 'III',
  '/patient/address/country': 'US',
  '/patient/coverage/harbor-health/subscriber/name': wholeName,
  '/patient/coverage/harbor-health/subscriber/address/line2': 'Flat 2',
  '/patient/coverage/harbor-health/subscriber/address/country': 'US',
  '/otherPlan/insured': wholeName,
});

const concept = (word: string) => ({
  coding: [{ system: `https://codes.example/${word}`, code: `${word}-1`, display: `${word} one` }],
  text: `${word} in words`,
});
const identifier = (word: string) => ({
  type: concept(word),
  system: `https://ids.example/${word}`,
  value: `${word}-0004`,
});
const fhirAddress = {
  line: ['4 Mill Road'],
  city: 'Dover',
  state: 'DE',
  postalCode: '19901',
  country: 'US',
};
const practitioner = (word: string): Practitioner => ({
  resourceType: 'Practitioner',
  identifier: [identifier(word)],
  name: [{ family: 'Lindqvist', given: ['Maja'], suffix: ['PsyD'] }],
});

const subscriber = {
  identifier: [identifier('subscriber')],
  name: [{ family: 'Vance', given: ['Ruth'], suffix: ['Sr'] }],
  birthDate: '1930-01-01',
  address: [fhirAddress],
};

/** FHIR resources with every field that a claim uses, and others that it must not copy. */
export const fullFhirContext: FhirClaimContext = {
  patient: {
    ...context.patient,
    birthDate: '1930-01-01',
    identifier: [identifier('mrn')],
    name: [{ family: 'Vance', given: ['Teodora'], suffix: ['Jr'] }],
    address: [fhirAddress],
    telecom: [{ system: 'phone', value: '5085550145' }],
  },
  coverage: {
    ...context.coverage,
    identifier: [identifier('card')],
    type: concept('plan'),
    dependent: '01',
    relationship: concept('relationship'),
    period: { start: '2026-01-01', end: '2026-12-31' },
    class: [{ type: concept('class'), value: 'GOLD', name: 'Harbor Gold' }],
  },
  subscriber: {
    resourceType: 'RelatedPerson',
    patient: { reference: 'Patient/patient-a' },
    relationship: [concept('kinship')],
    ...subscriber,
  },
  insurer: {
    resourceType: 'Organization',
    identifier: [identifier('payer')],
    name: 'Harbor Health',
    address: [fhirAddress],
    contact: [{ name: { text: 'Somebody at the payer' } }],
  },
  provider: {
    resourceType: 'Organization',
    identifier: [identifier('clinic')],
    name: 'Willow Street Clinic',
    address: [fhirAddress],
  },
  renderingProvider: practitioner('rendering'),
  supervisingProvider: practitioner('supervising'),
  created: '2026-03-05',
  encounter: {
    reference: 'Encounter/1',
    type: 'Encounter',
    identifier: identifier('visit'),
    display: 'The session',
  },
};

/** The same for a billing provider who is a person. */
export const personsFhirContext: FhirClaimContext = {
  ...fullFhirContext,
  provider: practitioner('provider'),
  subscriber: { resourceType: 'Patient', ...subscriber },
};

const { coverage, insurer } = fullFhirContext;

/** The same for a claim to a second payer, between a first and a third one. */
export const coordinatedFhirContext: FhirClaimContext = {
  ...fullFhirContext,
  otherInsurance: {
    'harbor-health': {
      coverage,
      insurer,
      subscriber: {
        resourceType: 'RelatedPerson',
        patient: { reference: 'Patient/patient-a' },
        relationship: [concept('kinship')],
        ...subscriber,
      },
    },
    'last-resort': {
      coverage,
      insurer,
      subscriber: { resourceType: 'Patient', ...subscriber },
    },
  },
};

/** A session that can be represented completely in FHIR. */
export const fhirSession: GroupSession = change(fullSession, {
  '/members/1/note/noteId': 'note-b',
});
