import type { PtpTable } from '../../reference/edits/ptp-table.js';
import type { PayerPolicy } from '../../reference/payer-policy.js';
import type { BilledService } from '../../unbundling/billed-service.js';

/** Individual psychotherapy on relapse triggers, in the morning. */
export const individualHour: BilledService = {
  serviceId: 'individual',
  patientId: 'patient-a',
  payerId: 'river-plan',
  code: '90834',
  modifiers: ['XE'],
  serviceDate: '2026-03-04',
  start: '2026-03-04T09:00:00-05:00',
  end: '2026-03-04T09:45:00-05:00',
  renderingNpi: '1234567893',
  billingNpi: '1999999992',
  practitionerType: 'clinical-psychologist',
  encounterId: 'encounter-1',
  note: {
    noteId: 'note-individual',
    text: 'Traced last Friday’s near-relapse back to the argument with his brother and built a plan for the coming weekend.',
    focus: 'Relapse triggers',
    interventions: ['Chain analysis', 'Coping plan'],
    medicalNecessity: 'Two near-relapses this week after conflict at home.',
    whyBoth: 'The triggers are private; the accountability needs the group.',
  },
};

/** Group psychotherapy on accountability to each other, in the afternoon. */
export const groupHour: BilledService = {
  serviceId: 'group',
  patientId: 'patient-a',
  payerId: 'river-plan',
  code: '90853',
  serviceDate: '2026-03-04',
  start: '2026-03-04T13:00:00-05:00',
  end: '2026-03-04T14:15:00-05:00',
  renderingNpi: '1234567893',
  billingNpi: '1999999992',
  practitionerType: 'clinical-psychologist',
  encounterId: 'encounter-2',
  groupSessionId: 'accountability-2026-03-04',
  note: {
    noteId: 'note-group',
    text: 'Told the group he had skipped two meetings, was challenged by a peer, and agreed to call her before the next one.',
    focus: 'Interpersonal accountability',
    interventions: ['Member feedback', 'Role-play'],
    medicalNecessity: 'Withdraws from sober peers, which preceded each earlier relapse.',
  },
};

/** A correctly billed intensive outpatient day: two encounters, two notes, two reasons, one modifier. */
export const intensiveOutpatientDay: BilledService[] = [groupHour, individualHour];

/** A made-up payer that applies NCCI edits. */
export const riverPlan: PayerPolicy = {
  payerId: 'river-plan',
  name: 'River Plan (made up)',
  effective: { from: '2020-01-01' },
  citations: [
    { title: 'River Plan provider manual (made up)', locator: 'Same-day services', asOf: '2026' },
  ],
  ncci: 'apply',
};

/** The quarter's edits for the two codes of the day, as a caller loads them. */
export const editsOfTheQuarter: PtpTable[] = [
  {
    source: 'Edits of the first quarter of 2026, cut to one pair',
    setting: 'professional',
    effective: '2026-01-01',
    edits: [{ column1: '90853', column2: '90834', modifierIndicator: '1' }],
  },
];
