import { readFileSync } from 'node:fs';
import { eveningEnvelope } from '../../../../examples/standards/evening-envelope.js';
import { finishSummary, mergeSummaries, sessionSummary } from '../../../../src/clinic/index.js';
import * as library from '../../../../src/index.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../../../src/rule-book/example-records/remitted-claim.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { toCms1500 } from '../../../../src/standards/cms1500/index.js';
import { to837P } from '../../../../src/standards/x12/index.js';
import {
  dependentClaim,
  dependentContext,
  paperClaim,
  paperContext,
} from '../../../standards/cms1500/paper-claim.js';
import { eveningClaims } from '../../../standards/evening-claims.js';
import { bundleOf } from '../../../standards/fhir/bundle-of.js';
import { context as fhirContext } from '../../../standards/fhir/claim-context.js';
import { fullClaims, fullEnvelope } from '../../../standards/full-claims.js';
import { interchange } from '../../../standards/x12/other-senders.js';
import { writtenRemittance } from '../../../standards/x12/written-remittance.js';
import { generatedNotes } from '../../conformance/generated-notes.js';
import { seeded } from '../../conformance/seeded.js';

/** The parsed files under examples/data. */
const data = (name: string) => JSON.parse(readFileSync(`examples/data/${name}.json`, 'utf8'));

const pairs = library.listRules().flatMap(({ example }) => [example.passes, example.fails]);

/** The arguments of all examples that call a function. */
const asked = (name: (typeof pairs)[number]['function']): unknown[][] =>
  pairs.flatMap((example) => (example.function === name ? [example.arguments] : []));

const clinic = data('clinic');
const claimFile = data('claim-file-with-six-mistakes');

/** Sessions from examples/data. */
export const sessions: library.GroupSession[] = [
  'clean-recovery-group',
  'copied-notes',
  'dropped-to-one',
  'large-iop-with-cofacilitator',
  'skills-class-from-slides',
]
  .map(data)
  .concat(claimFile.session);

/** Services from examples/data. */
export const days: library.BilledService[][] = [
  data('iop-day-done-right'),
  data('same-hour-billed-twice'),
  claimFile.services,
];

const notes = Array.from({ length: 12 }, (_, seed) => generatedNotes(seeded(seed)));
const reports = sessions.slice(0, 3).map((session) => library.validateGroupSession(session));
const batches = sessions
  .slice(0, 3)
  .map((session) => library.buildPerPatientClaims(session, clinic));
const clinicEntries = sessions
  .slice(0, 3)
  .map((session, at) => ({ report: reports[at], batch: batches[at], session }));
const clinicParts = clinicEntries.map((entry) => Reflect.apply(sessionSummary, undefined, [entry]));
const clinicSummary = finishSummary(mergeSummaries(clinicParts));
const clonedNotes = library.findClonedNotes(notes[0] ?? []);
const dayReports = days.map((services) => library.detectUnbundling(services));
const noteReports = notes.slice(0, 4).map((given) => library.scoreNoteIndividuality(given));
const claimFileReport = library.reconcileGroupClaims(claimFile.session, claimFile.services);

const schedule = {
  practitioners: { '1234567893': { type: 'clinical-psychologist', qualifyingParticipant: true } },
  contracts: [{ payerId: 'harbor-health', code: '90853', allowedCents: 4217 }],
  medicare: [
    {
      payerIds: ['harbor-health'],
      locality: 'made up',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      indices: { work: 1.017, practiceExpense: 0.953, malpractice: 0.731 },
      percent: 85,
    },
  ],
};

const edits = [
  'Column1/Column2 Edits',
  'Column 1\tColumn 2\t* = in existence prior to 1996\tEffective Date\tDeletion Date *=no data\tModifier 0=not allowed 1=allowed 9=not applicable\tPTP Edit Rationale',
  '90837\t90853\t\t20130101\t*\t1\tMisuse of column two code with column one code',
  '90791\t90853\t*\t19960101\t20240930\t0\tStandards of medical practice',
  '99214\t90853\t\t20130101\t*\t9\tMore extensive procedure',
].join('\r\n');
const edition = { setting: 'professional', source: 'Quarter', effective: '2026-01-01' };

const acknowledgment = [
  'BHT*0085*08*277X*20260306*0915*TH',
  'HL*1**20*1',
  'NM1*PR*2*HARBOR HEALTH*****46*S1',
  'HL*4*3*PT',
  'NM1*QC*1*QUILL*JORDAN****MI*MEM100',
  'TRN*2*CLAIM1',
  'STC*A2:20:PR*20260306*WQ*65',
  'REF*1K*ICN1',
  'DTP*472*D8*20260304',
];

/** Values that the examples lack and without which most generated inputs are rejected. */
export const moreKnown = [
  { timeZone: 'America/New_York', element: '*', component: ':', segment: '~', repetition: '^' },
  { timeZone: 'UTC', conversionFactor: 33.4009 },
  {
    timeZone: 'Pacific/Apia',
    diagnosisPointers: [1],
    facilityExpense: 0.25,
    nonFacilityExpense: 0.3,
  },
  { work: 0.91, malpractice: 0.02, percent: 85, totalChargeCents: 6500, chargeCents: 6500 },
];

/** Arguments of each function, from examples or written in their style. */
export const exampleInputs = {
  sessions: [...asked('validateGroupSession'), ...sessions.map((session) => [session])],
  claims: [...asked('buildPerPatientClaims'), ...sessions.map((session) => [session, clinic])],
  services: [...asked('detectUnbundling'), ...days.map((services) => [services, {}])],
  claimFiles: [
    ...asked('reconcileGroupClaims'),
    [claimFile.session, claimFile.services, { payers: clinic.payers }],
  ],
  notes: [...asked('scoreNoteIndividuality'), ...notes.map((given) => [given])],
  typed: notes.map((given) => [given, {}, given[0]]),
  single: notes.flat().map((note) => [note]),
  fingerprints: notes.map((given) => given.slice(0, 2).map(library.fingerprintNote)),
  forms: sessions.map((session) => {
    const [member] = session.members;
    return [session, { payers: clinic.payers }, member?.patientId, member?.note];
  }),
  noteTexts: notes.flat().map(({ text }) => [text, { goals: [{ goalId: 'g1', text: 'Sleep' }] }]),
  frames: sessions.map(({ focus = '' }) => [focus]),
  comparedReports: [
    [reports[0], reports[1]],
    [reports[1], reports[1]],
  ],
  remittances: [...asked('reconcileRemittance'), [sentClaims, paidRemittances, remittanceOptions]],
  claimTexts: [[to837P(fullClaims, fullEnvelope)], [to837P(eveningClaims, eveningEnvelope)]],
  remittanceTexts: paidRemittances.map(({ payments }) => [writtenRemittance(payments)]),
  acknowledgementTexts: [[interchange('277', [acknowledgment])]],
  rows: [
    [
      [
        {
          'Date of Service': '03/14/2026',
          'Client ID': 'C-1001',
          'Billing Code': '90853',
          Modifiers: 'HQ, 95',
          Units: '1',
          Fee: '$65.00',
        },
      ],
      { dateOrder: 'mdy', timeZone: 'America/New_York' },
    ],
  ],
  composed: sessions.map((session) => [session, session.members[0]?.patientId]),
  estimates: [
    [eveningClaims, schedule],
    [fullClaims, schedule],
  ],
  ruleIds: library.listRules().map(({ id }) => [id]),
  findings: [...reports, ...dayReports, ...noteReports]
    .flatMap(({ findings }) => findings)
    .map((finding) => [finding]),
  reports: [
    ...reports,
    ...dayReports,
    ...noteReports,
    claimFileReport,
    clinicSummary,
    clonedNotes,
  ].map((report) => [report]),
  clinicEntries: clinicEntries.map((entry) => [entry]),
  clinics: [
    [clinicEntries, {}],
    [clinicEntries.slice(1), { asOf: '2026-04-01', names: { 'patient-a': 'A' } }],
  ],
  summaryParts: [[clinicParts], [[...clinicParts, ...clinicParts]]],
  summaries: clinicParts.map((part) => [part, { asOf: '2026-04-01', clones: clonedNotes }]),
  worklists: [
    [clinicSummary, {}],
    [clinicSummary, { rows: 'members' }],
  ],
  foundReports: [...reports, ...batches, ...dayReports, ...noteReports].map((report) => [report]),
  pages: [
    ...sessions
      .slice(0, 3)
      .map((session, at) => [reports[at], { notes: session, claims: batches[at] }]),
    ...days.map((services, at) => [dayReports[at], { notes: services }]),
    ...notes.slice(0, 4).map((given, at) => [noteReports[at], { notes: given }]),
  ],
  bundles: [...sessions.slice(2, 3), smallProcessGroup].flatMap((session) => [
    [bundleOf(session, 'one encounter with parts')],
    [bundleOf(session, 'simultaneous encounters')],
  ]),
  fhirClaims: eveningClaims.map((claim) => [claim, fhirContext]),
  files: [
    [eveningClaims, eveningEnvelope],
    [fullClaims, fullEnvelope],
  ],
  papers: [
    [paperClaim, paperContext],
    [dependentClaim, dependentContext],
  ],
  sheets: [
    [toCms1500(paperClaim, paperContext), { guides: true, shift: { right: 0.1, down: -0.1 } }],
    [toCms1500(dependentClaim, dependentContext)],
  ],
  editFiles: [
    [edits, edition],
    [edits, { ...edition, codes: ['90853'] }],
  ],
  editParts: [[edition, edits.slice(0, 60), edits.slice(60)]],
  prepared: sessions.flatMap((session) => [
    [{ payers: clinic.payers }, session, days[0]],
    [clinic, session, days[1]],
  ]),
} satisfies Record<string, unknown[][]>;
