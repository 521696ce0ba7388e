import { change } from '../../examples/change.js';
import { clinicBilling, harborHealth } from '../../examples/sessions/clinic-billing.js';
import { smallProcessGroup } from '../../examples/sessions/small-process-group.js';
import type { Billing } from '../../src/claim/billing.js';
import type { IndividualityOptions, Note } from '../../src/individuality/note.js';
import type { RuleOptions } from '../../src/options/rule-options.js';
import type { FeeSchedule } from '../../src/payment/fee-schedule.js';
import type { GroupSession } from '../../src/session/group-session.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import type { ValidationOptions } from '../../src/validation/validation-options.js';

const at = (time: string): string => `2026-03-04T${time}:00-05:00`;
const name = { given: 'Maro', family: 'Quist', preferred: 'Mo' };

/** A session in which everything stands that one can hold, and much of it is wrong, so that the rules speak. */
export const fullSession: GroupSession = change(smallProcessGroup, {
  '/timeZone': 'America/New_York',
  '/sizeRationale': 'Two therapists worked with each member.',
  '/facilitators/0/name/preferred': 'Mai',
  '/facilitators/0/supervisedBy': 'dr-ferreira',
  '/facilitators/-': {
    providerId: 'dr-ferreira',
    name,
    bills: true,
    npi: '1999999992',
    credential: 'MD',
  },
  '/members/0/name/preferred': 'Teo',
  '/members/0/presence': [{ from: at('18:30'), to: at('18:40') }],
  '/members/0/renderingProviderId': 'dr-lindqvist',
  '/members/0/placeOfService': '10',
  '/members/0/authorization': { number: 'AUTH-771', from: '2026-01-01', to: '2026-02-01' },
  '/members/0/diagnoses': ['anxious'],
  '/members/0/interactiveComplexity': 'An interpreter stood between them.',
  '/members/0/treatmentPlan/effectiveTo': '2026-02-12',
  '/members/0/note/text': 'Told it again.',
  '/members/0/note/frame': 'The group met.',
  '/members/0/note/goalIds': ['goal-1', 'goal-9'],
  '/members/0/note/diagnosisNeed': 'Avoids closeness',
  '/members/0/note/risk': 'No change of risk.',
  '/members/0/note/draftedBy': 'ai',
  '/members/0/note/reviewedBy': 'mx-other',
  '/members/0/note/reviewedAt': at('21:30'),
  '/members/0/note/cosignature': { providerId: 'dr-ferreira', signedAt: at('20:40') },
  '/members/0/note/amendments': [
    { at: at('22:00'), providerId: 'dr-lindqvist', kind: 'correction' },
  ],
  '/members/1/note/noteId': 'note-c',
  '/members/2/attendance': 'absent',
});

const telehealthTerms = { modifier: '95', placesOfService: ['10'] };

/** Policies, rule settings and edits in which everything stands that they can hold. */
export const fullRuleOptions: RuleOptions = {
  payers: [
    {
      ...harborHealth,
      state: 'MA',
      plan: 'Gold',
      citations: [
        { title: 'Manual', locator: 'Page 4', url: 'https://payer.example/4', asOf: '2026-01-01' },
      ],
      code: '90853',
      instructionCode: 'H2027',
      groupSize: [{ min: 3, max: 4, when: { groupType: 'process', program: 'outpatient' } }],
      billableBy: [{ practitioner: 'physician', from: '2020-01-01', to: '2030-01-01' }],
      distinctServiceModifiers: ['XE'],
      perDiemPrograms: [{ program: 'intensive-outpatient' }],
      telehealth: { audioVideo: telehealthTerms, audioOnly: telehealthTerms },
      authorizationRequired: true,
      sameDayIndividual: 'modifier-required',
      ncci: 'apply',
    },
  ],
  ncci: [
    {
      source: 'Edits of a test',
      setting: 'professional',
      effective: '2026-01-01',
      edits: [
        {
          column1: '90834',
          column2: '90853',
          from: '2026-01-01',
          to: '2026-12-31',
          modifierIndicator: '1',
        },
      ],
    },
  ],
};

const individual: BilledService = {
  serviceId: 'line-2',
  patientId: 'patient-a',
  payerId: 'harbor-health',
  claimId: 'claim-2',
  code: '90834',
  modifiers: ['59'],
  serviceDate: '2026-03-04',
  start: at('19:15'),
  end: at('20:00'),
  timeZone: 'America/New_York',
  renderingNpi: '1234567893',
  billingNpi: '1999999984',
  performedBy: 'dr-lindqvist',
  encounterId: 'encounter-1',
  groupSessionId: 'process-2026-03-04',
  note: {
    noteId: 'note-1',
    text: 'Spoke of the sister again and of the dinner that did not take place.',
    focus: 'Closeness',
    interventions: ['here-and-now questions'],
    medicalNecessity: 'Avoids everybody.',
    whyBoth: 'The group frightened her.',
  },
};

/** Two services of one day in which everything stands that a service can hold, and that go badly together. */
export const fullServices: BilledService[] = [
  { ...individual, serviceId: 'line-1', code: '90853', start: at('18:30'), end: at('19:45') },
  change(individual, { '/groupSessionId': 'individual-9' }),
  change(individual, { '/serviceId': 'line-3', '/patientId': 'patient-z' }),
];

/** Notes in which everything stands that one can hold; the second is a copy that names the first's patient. */
export const fullNotes: Note[] = ['a', 'b'].map((letter) => ({
  noteId: `note-${letter}`,
  patientId: `patient-${letter}`,
  sessionId: 'process-2026-03-04',
  serviceDate: '2026-03-04',
  text: 'Maro told the group that the dinner with the sister was cancelled again, and watched the clock while the others answered one after another.',
  frame: 'The group met.',
  name: letter === 'a' ? name : { given: 'Sanne', family: 'Wharton', preferred: 'San' },
}));

/** How notes are compared, with all that can be said of it. */
export const fullIndividualityOptions: IndividualityOptions = {
  history: fullNotes.map((note) => ({ ...note, noteId: `earlier-${note.noteId}` })),
  names: [{ given: 'Ottilie', family: 'Brandt', preferred: 'Otti' }],
};

/** How a session is checked, with all that can be said of it. */
export const fullValidationOptions: ValidationOptions = {
  ...fullRuleOptions,
  services: fullServices,
  individuality: fullIndividualityOptions,
  checks: false,
};

/** How its claims are billed, with all that can be said of it. */
export const fullBilling: Billing = {
  ...fullValidationOptions,
  billingProvider: {
    ...clinicBilling.billingProvider,
    taxonomyCode: '261QM0801X',
    address: {
      line1: '4 Willow Street',
      line2: 'Suite 2',
      city: 'Fairhaven',
      state: 'MA',
      postalCode: '02719',
    },
  },
  chargeCents: 6500,
  release: 'review',
  renderingProviderId: 'dr-lindqvist',
  submissionDate: '2026-03-06',
  replaces: { 'patient-b': 'OLD-17' },
};

const citation = {
  title: 'Contract',
  locator: 'Annex',
  url: 'https://payer.example/a',
  asOf: '2026',
};

/** A fee schedule in which everything stands that one can hold. */
export const fullFeeSchedule: FeeSchedule = {
  practitioners: { '1234567893': { type: 'clinical-psychologist' } },
  contracts: [
    {
      payerId: 'other-payer',
      code: '90853',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      allowedCents: 3100,
      citation,
    },
  ],
  medicare: [
    {
      payerIds: ['harbor-health'],
      locality: 'New Bedford',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      indices: { work: 1, practiceExpense: 1, malpractice: 1 },
      percent: 100,
      conversionFactor: 33,
      relativeValues: [
        {
          code: '90853',
          from: '2026-01-01',
          to: '2026-12-31',
          work: 0.6,
          nonFacilityExpense: 0.2,
          malpractice: 0.02,
          citation,
        },
      ],
    },
  ],
};
