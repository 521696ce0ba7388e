import type { Note } from '../../../src/individuality/note.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';

const at = (time: string): string => `2026-03-04T${time}:00-05:00`;
const name = { given: 'Maro', family: 'Quist', preferred: 'Mo' };

/** A session with every field, and with enough errors to trigger many rules. */
export const fullSession: GroupSession = change(smallProcessGroup, {
  '/timeZone': 'America/New_York',
  '/sizeRationale': 'Two therapists worked with each member.',
  '/facilitators/0/name/preferred': 'Mai',
  '/serviceDate': '2026-03-04',
  '/attendedMeans': 'whole',
  '/others': [{ role: 'interpreter', count: 1 }],
  '/facilitators/0/supervisedBy': 'dr-ferreira',
  '/facilitators/0/supervision': 'on-site',
  '/facilitators/0/presence': [{ from: at('18:30'), to: at('19:30') }],
  '/facilitators/-': {
    providerId: 'dr-ferreira',
    name,
    bills: true,
    npi: '1999999992',
    credential: 'MD',
    presence: 'whole',
  },
  '/members/0/name/preferred': 'Teo',
  '/members/0/presence': [{ from: at('18:30'), to: at('18:40') }],
  '/members/0/program': 'outpatient',
  '/members/0/programHours': 3,
  '/members/0/renderingProviderId': 'dr-lindqvist',
  '/members/0/placeOfService': '10',
  '/members/0/admittedOn': '2026-02-27',
  '/members/0/authorization': {
    number: 'AUTH-771',
    from: '2026-01-01',
    to: '2026-02-01',
    unitsLeft: 2,
    services: ['90834'],
    per: { count: 1, unit: 'sessions', window: 'week', used: 1 },
  },
  '/members/0/otherCoverages': [
    {
      payerId: 'plains-medicaid',
      order: 'secondary',
      paidOn: '2026-03-20',
      paidCents: 1500,
      allowedCents: 2000,
      patientResponsibilityCents: 500,
      claimNumber: 'ICN-88',
      adjustments: [{ group: 'CO', code: '45', cents: 100, units: 1 }],
      lines: [
        {
          code: '90853',
          paidCents: 1500,
          adjustments: [{ group: 'PR', code: '2', cents: 500 }],
        },
      ],
    },
  ],
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
    { at: at('22:00'), providerId: 'dr-lindqvist', kind: 'correction', signedAt: at('22:05') },
  ],
  '/members/1/note/noteId': 'note-c',
  '/members/2/attendance': 'absent',
});

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
  performedByType: 'trainee',
  payerOrder: 'secondary',
  chargeCents: 12000,
  encounterId: 'encounter-1',
  groupSessionId: 'process-2026-03-04',
  groupSessionIds: ['process-2026-03-04'],
  note: {
    noteId: 'note-1',
    text: 'Spoke of the sister again and of the dinner that did not take place.',
    focus: 'Closeness',
    interventions: ['here-and-now questions'],
    medicalNecessity: 'Avoids everybody.',
    whyBoth: 'The group frightened her.',
  },
};

/** Two same-day services with every field, which conflict with each other. */
export const fullServices: BilledService[] = [
  { ...individual, serviceId: 'line-1', code: '90853', start: at('18:30'), end: at('19:45') },
  change(individual, { '/groupSessionId': 'individual-9' }),
  change(individual, { '/serviceId': 'line-3', '/patientId': 'patient-z' }),
];

/** Two notes with every field; the second is a copy that names the first note's patient. */
export const fullNotes: Note[] = ['a', 'b'].map((letter) => ({
  noteId: `note-${letter}`,
  patientId: `patient-${letter}`,
  sessionId: 'process-2026-03-04',
  serviceDate: '2026-03-04',
  text: 'Maro told the group that the dinner with the sister was canceled again, and watched the clock while the others answered one after another.',
  frame: 'The group met.',
  name: letter === 'a' ? name : { given: 'Sanne', family: 'Wharton', preferred: 'San' },
}));
