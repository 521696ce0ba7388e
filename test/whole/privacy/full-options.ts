import type { Billing } from '../../../src/billing/billing.js';
import type { Decision } from '../../../src/finding/decision.js';
import type { RuleOptions } from '../../../src/finding/rule-options.js';
import type {
  IndividualityOptions,
  ScoreOptions,
} from '../../../src/individuality/individuality-options.js';
import type { FeeSchedule } from '../../../src/payment/fee-schedule.js';
import type { ReconciliationOptions } from '../../../src/reconcile/reconcile-group-claims.js';
import {
  clinicBilling,
  harborHealth,
} from '../../../src/rule-book/example-records/clinic-billing.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import type { ValidationOptions } from '../../../src/validation/validation-options.js';
import { madeUpKey } from '../../finding/made-up.js';
import { fullNotes, fullServices, fullSession } from './full-inputs.js';

const telehealthTerms = { modifier: '95', placesOfService: ['10'] };
const places = { covered: ['11', '10'], notCovered: ['21'], review: ['50'] };

const full = validateGroupSession(fullSession, { individuality: false });
const reviewed = [full, ...full.members]
  .flatMap(({ findings }) => findings)
  .find(({ outcome }) => outcome === 'review');

/** A decision with every field, on a review of the full session. */
const decision: Decision = {
  key: reviewed?.key ?? madeUpKey('session/didactic#teaching-group'),
  decision: 'accept',
  by: 'dr-lindqvist',
  role: 'compliance',
  at: '2026-03-05T09:00:00-05:00',
  why: 'Therapy was the substance of the hour.',
};

/** Policies, rule settings and edits with every field. */
export const fullRuleOptions: RuleOptions = {
  decisions: [decision],
  faults: 'throw',
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
      billableBy: [
        {
          practitioner: 'physician',
          from: '2020-01-01',
          to: '2030-01-01',
          placesOfService: places,
        },
      ],
      placesOfService: places,
      distinctServiceModifiers: ['XE'],
      modifiers: ['HQ'],
      modifiersBy: { 'clinical-psychologist': ['HP'] },
      confirmedThrough: '2026-12-31',
      perDiemPrograms: [{ program: 'intensive-outpatient' }],
      telehealth: { audioVideo: telehealthTerms, audioOnly: telehealthTerms },
      authorizationRequired: true,
      sameDayIndividual: 'modifier-required',
      ncci: 'apply',
      ncciProgram: 'medicare',
      limits: [
        {
          count: 9,
          of: 'sessions',
          per: 'week',
          codes: ['90853'],
          scope: 'rendering',
          weekStarts: 'monday',
        },
      ],
    },
  ],
  evidence: 'claims-only',
  covers: { from: '2026-01-01', to: '2026-12-31' },
  ncci: [
    {
      source: 'Edits of a test',
      program: 'medicare',
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

/** Options for comparing a claim file with a roster, with every field. */
export const fullReconciliationOptions: ReconciliationOptions = {
  ...fullRuleOptions,
  coversPayers: ['harbor-health'],
  report: {
    sessionId: fullSession.sessionId,
    service: { kind: 'group' },
    members: [
      { patientId: 'patient-a', verdict: 'blocked' },
      { patientId: 'patient-b', verdict: 'ready' },
    ],
  },
};

/** Options for comparing notes, with every field. */
export const fullIndividualityOptions: IndividualityOptions = {
  history: fullNotes.map((note) => ({ ...note, noteId: `earlier-${note.noteId}` })),
  names: [{ given: 'Ottilie', family: 'Brandt', preferred: 'Otti' }],
};

/** Options for scoring notes, with every field. */
export const fullScoreOptions: ScoreOptions = {
  ...fullIndividualityOptions,
  decisions: [decision],
};

/** Options for validating a session, with every field. */
export const fullValidationOptions: ValidationOptions = {
  ...fullRuleOptions,
  services: fullServices,
  individuality: fullIndividualityOptions,
  checks: false,
};

/** Billing terms with every field. */
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
      country: 'US',
    },
  },
  facilityAddress: {
    line1: '9 Mill Road',
    line2: 'Floor 3',
    city: 'New Bedford',
    state: 'MA',
    postalCode: '02740',
    country: 'US',
  },
  chargeCents: 6500,
  release: 'review',
  renderingProviderId: 'dr-lindqvist',
  submissionDate: '2026-03-06',
  replaces: { 'patient-b': 'OLD-17' },
  voids: ['patient-c'],
};

const citation = {
  title: 'Contract',
  locator: 'Annex',
  url: 'https://payer.example/a',
  asOf: '2026',
};

/** A fee schedule with every field. */
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
