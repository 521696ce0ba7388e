import type { ClaimBatch } from '../../src/billing/claim-batch.js';
import { countsOf, type Finding } from '../../src/finding/finding.js';
import type { Ruleset } from '../../src/finding/ruleset.js';
import type { IndividualityReport } from '../../src/individuality/individuality-report.js';
import type { ReconciliationReport } from '../../src/reconcile/reconciliation-report.js';
import { reconcileRemittance } from '../../src/remittance/reconcile-remittance.js';
import type { RemittanceReport } from '../../src/remittance/remittance-report.js';
import {
  remittanceOptions,
  sentClaims,
} from '../../src/rule-book/example-records/remitted-claim.js';
import type { ServiceOfTheDay, UnbundlingReport } from '../../src/unbundling/unbundling-report.js';
import type { MemberReport, SessionReport } from '../../src/validation/session-report.js';
import { madeUpKey } from '../finding/made-up.js';

const ruleset: Ruleset = {
  version: '0.1.0',
  policies: [{ payerId: 'harbor-health', from: '2026-01-01' }],
  overrides: { 'session/duration': 'off' },
  notChecked: ['same-day'],
};

/** A finding whose source has a web address. */
export const unsigned: Finding = {
  rule: 'note/signature',
  reason: 'unsigned',
  key: madeUpKey('note/signature#unsigned'),
  outcome: 'fail',
  path: '/members/1/note/signature',
  patientId: 'patient-b',
  message: 'The note is not signed.',
  remedy: 'Have the rendering provider read and sign the note.',
  params: {},
  citations: [
    {
      title: 'Medicare Program Integrity Manual',
      locator: 'chapter 3, section 3.3.2.4',
      url: 'https://www.cms.gov/manuals?chapter=3&section=3.3.2.4',
      asOf: '2026-11-23',
    },
  ],
  likelyDenial: { carc: '16', rarc: 'M127' },
};

/** What a report says about a member of whom only the ID is recorded. */
export const noDetails: Pick<
  MemberReport,
  'coverage' | 'payerId' | 'code' | 'renderingProviderId' | 'renderingNpi' | 'noteId' | 'heldAnyway'
> = {
  coverage: 'insured',
  payerId: null,
  code: '90853',
  renderingProviderId: null,
  renderingNpi: null,
  noteId: null,
  heldAnyway: [],
};

const alone: Finding = {
  rule: 'session/dropped-to-one',
  reason: 'briefly-alone',
  key: madeUpKey('session/dropped-to-one#briefly-alone'),
  outcome: 'advice',
  path: '/members',
  message: 'One patient was alone with the therapist for 5 minutes.',
  remedy: 'Document why only one patient was present.',
  params: { minutes: 5 },
  citations: [{ title: 'CPT Code 90853: Group Psychotherapy Billing Guide', locator: 'Mistakes' }],
};

const copied = (patientId: string, index: number): Finding => ({
  rule: 'note/individuality',
  reason: 'cloned',
  key: madeUpKey('note/individuality#cloned'),
  outcome: 'fail',
  path: `/members/${index}/note`,
  patientId,
  message: '82% of this note’s own words also appear in another member’s note.',
  remedy: 'Write this member’s participation, response and plan.',
  params: { percent: 82 },
  citations: [{ title: 'A heuristic of this library, not a rule of any payer' }],
});

/** Three notes of one session: two are copies except for a name, the third is specific to its patient. */
export const individuality: IndividualityReport = {
  kind: 'individuality',
  verdict: 'blocked',
  counts: countsOf([]),
  notes: [
    {
      noteId: 'note-b',
      patientId: 'patient-b',
      score: 18,
      verdict: 'cloned',
      nameSwap: { passes: false, wouldAlsoBeTrueOf: ['note-c'] },
      closest: { noteId: 'note-c', similarity: 82, relation: 'same-session' },
      shares: [{ noteId: 'note-c', percent: 82 }],
      shared: [
        {
          start: 0,
          end: 44,
          noteId: 'note-c',
          otherStart: 0,
          otherEnd: 44,
          similarity: 97,
          path: '/members/1/note/response',
          otherPath: '/members/2/note/response',
        },
      ],
      frameShare: 12,
      namesOther: [],
    },
    {
      noteId: 'note-c',
      patientId: 'patient-c',
      score: 18,
      verdict: 'cloned',
      nameSwap: { passes: false, wouldAlsoBeTrueOf: ['note-b'] },
      closest: { noteId: 'note-b', similarity: 82, relation: 'same-session' },
      shares: [
        { noteId: 'note-b', percent: 82 },
        { noteId: 'note-d', percent: 4 },
      ],
      shared: [
        {
          start: 0,
          end: 44,
          noteId: 'note-b',
          otherStart: 0,
          otherEnd: 44,
          similarity: 97,
          path: '/members/2/note/response',
          otherPath: '/members/1/note/response',
        },
      ],
      frameShare: 12,
      namesOther: [{ start: 45, end: 50, path: '/members/2/note/response' }],
    },
    {
      noteId: 'note-d',
      patientId: 'patient-d',
      score: 95,
      verdict: 'individual',
      nameSwap: { passes: true, wouldAlsoBeTrueOf: [] },
      closest: { noteId: 'note-c', similarity: 4, relation: 'same-session' },
      shares: [{ noteId: 'note-c', percent: 4 }],
      shared: [],
      frameShare: 10,
      namesOther: [],
    },
  ],
  findings: [],
  clusters: [['note-b', 'note-c']],
  unusedDecisions: [],
  ruleset,
};

/** The texts that the offsets of {@link individuality} refer to. */
export const noteTexts: Record<string, string> = {
  '/members/1/note/response': 'Became tearful and tolerated the feedback of the group.',
  '/members/2/note/response': 'Became tearful and tolerated the feedback of Ruben’s friends.',
};

const evening = (from: string, to: string) => ({
  from: `2026-03-04T${from}:00-05:00`,
  to: `2026-03-04T${to}:00-05:00`,
});

/** A session where one member was late, one left early, one was away for a while and one was absent. */
export const session: SessionReport & { start: string; end: string } = {
  kind: 'session',
  sessionId: 'process-2026-03-04',
  serviceDate: '2026-03-04',
  start: '2026-03-04T18:30:00-05:00',
  end: '2026-03-04T19:45:00-05:00',
  minutes: 75,
  attended: 3,
  groupType: 'process',
  program: 'outpatient',
  verdict: 'blocked',
  counts: { fail: 3, review: 0, 'no-data': 0, advice: 1, decided: 0 },
  service: { code: '90853', kind: 'group', alternatives: [] },
  findings: [alone],
  members: [
    {
      ...noDetails,
      patientId: 'patient-a',
      attended: false,
      minutes: 0,
      present: [],
      verdict: 'absent',
      findings: [],
    },
    {
      ...noDetails,
      patientId: 'patient-b',
      attended: true,
      minutes: 55,
      present: [evening('18:50', '19:45')],
      verdict: 'blocked',
      findings: [unsigned, copied('patient-b', 1)],
    },
    {
      ...noDetails,
      patientId: 'patient-c',
      attended: true,
      minutes: 50,
      present: [evening('18:30', '19:00'), evening('19:10', '19:30')],
      verdict: 'blocked',
      findings: [copied('patient-c', 2)],
    },
    {
      ...noDetails,
      patientId: 'patient-d',
      attended: true,
      minutes: 70,
      present: [evening('18:30', '19:40')],
      verdict: 'ready',
      findings: [],
    },
  ],
  checks: [
    { rule: 'session/times', path: '/end', outcome: 'pass' },
    { rule: 'session/dropped-to-one', path: '/members', outcome: 'advice' },
    { rule: 'note/signature', path: '/members/1/note/signature', outcome: 'fail' },
    { rule: 'note/signature', path: '/members/2/note/signature', outcome: 'pass' },
    { rule: 'member/authorization', path: '/members/1', outcome: 'not-applicable' },
  ],
  individuality,
  unusedDecisions: [],
  ruleset,
};

const withoutCharge: Finding = {
  ...alone,
  rule: 'claim/charge',
  reason: 'no-charge',
  key: madeUpKey('claim/charge#no-charge'),
  outcome: 'no-data',
  path: '/billing/chargeCents',
  patientId: 'patient-b',
  message: 'No charge is given for 90785.',
  remedy: 'Enter the charge for that code.',
};

/** The claims of {@link session}. */
export const claims: ClaimBatch = {
  sessionId: session.sessionId,
  serviceDate: session.serviceDate,
  claims: [
    {
      claimId: 'GT-7K2M-04',
      patientId: 'patient-d',
      payerId: 'harbor-health',
      frequencyCode: '7',
      originalClaimNumber: '990001',
      billingProvider: { npi: '1234567893' },
      renderingProvider: { npi: '1234567893' },
      placeOfService: '11',
      diagnoses: ['F41.1', 'F33.1'],
      lines: [
        {
          lineNumber: 1,
          code: '90853',
          modifiers: ['95'],
          units: 1,
          chargeCents: 120_005,
          serviceDate: session.serviceDate,
          diagnosisPointers: [1, 2],
        },
      ],
      totalChargeCents: 120_005,
      source: { sessionId: session.sessionId, noteId: 'note-d' },
    },
  ],
  held: [
    {
      patientId: 'patient-b',
      findings: [unsigned, withoutCharge],
      heldBy: { session: [], member: ['note/signature', 'claim/charge'] },
      payerId: 'harbor-health',
      renderingProviderId: 'dr-lindqvist',
      chargeCents: null,
      fileBy: null,
    },
  ],
  notBilled: [{ patientId: 'patient-c', reason: 'self-pay', chargeCents: 6500 }],
  absent: ['patient-a'],
  findings: [alone, unsigned, withoutCharge],
  totalChargeCents: 120_005,
  heldChargeCents: 0,
  unusedDecisions: [],
  ruleset,
};

/** One patient's services on one day: a group, and an individual session that overlaps it. */
export const services: ServiceOfTheDay[] = [
  {
    serviceId: 'line-1',
    patientId: 'patient-e',
    code: '90853',
    serviceDate: '2026-03-04',
    start: '2026-03-04T18:30:00-05:00',
    end: '2026-03-04T19:45:00-05:00',
  },
  {
    serviceId: 'line-2',
    patientId: 'patient-e',
    code: '90834',
    modifiers: ['59'],
    serviceDate: '2026-03-04',
    start: '2026-03-04T19:15:30-05:00',
    end: '2026-03-04T20:00:00-05:00',
  },
  {
    serviceId: 'line-3',
    patientId: 'patient-e',
    code: '99213',
    serviceDate: '2026-03-04',
  },
];

/** The report on {@link services}. */
export const unbundling: UnbundlingReport = {
  kind: 'unbundling',
  services,
  verdict: 'blocked',
  counts: { ...countsOf([]), fail: 1 },
  findings: [
    {
      rule: 'unbundling/overlapping-time',
      reason: 'shared-time',
      key: madeUpKey('unbundling/overlapping-time#shared-time'),
      outcome: 'fail',
      path: '/1',
      relatedPaths: ['/0'],
      patientId: 'patient-e',
      serviceIds: ['line-1', 'line-2'],
      message: 'The two services share 30 minutes.',
      remedy: 'Bill only services that were delivered separately.',
      params: { minutes: 30 },
      citations: [{ title: 'Medicare NCCI Policy Manual', asOf: '2026-01-01' }],
      likelyDenial: { carc: '97' },
    },
  ],
  pairs: [
    {
      patientId: 'patient-e',
      serviceDate: '2026-03-04',
      serviceIds: ['line-1', 'line-2'],
      verdict: 'unbundled',
      overlapMinutes: 30,
      edit: { column1: '90834', column2: '90853', modifierIndicator: '1' },
      modifier: { present: ['59'], needed: true, accepted: ['XE', '59'], sufficient: true },
      rules: ['unbundling/overlapping-time'],
    },
    {
      patientId: 'patient-e',
      serviceDate: '2026-03-04',
      serviceIds: ['line-1', 'line-3'],
      verdict: 'review',
      overlapMinutes: null,
      modifier: { present: [], needed: false, accepted: ['25'], sufficient: true },
      rules: [],
    },
  ],
  unusedDecisions: [],
  ruleset: {
    ...ruleset,
    ncci: { source: 'Medicare NCCI procedure-to-procedure edits', effective: '2024-07-01' },
  },
};

/** A claim file that does not match the roster. */
export const reconciliation: ReconciliationReport = {
  kind: 'reconciliation',
  verdict: 'blocked',
  counts: { ...countsOf([]), fail: 1 },
  findings: [
    {
      ...alone,
      rule: 'reconcile/absent-billed',
      reason: 'billed',
      key: madeUpKey('reconcile/absent-billed#billed'),
      outcome: 'fail',
      path: '/members/0',
      patientId: 'patient-a',
      serviceIds: ['line-9'],
      message: 'This absent member was billed.',
      remedy: 'Void the service line.',
    },
  ],
  unusedDecisions: [],
  ruleset,
};

/** A claim that the payer denied because its note was asked for, and an answer to a claim of somebody else. */
export const remittance: RemittanceReport = reconcileRemittance(
  sentClaims,
  [
    {
      payments: [
        {
          payerId: 'harbor-health',
          traceNumber: 'EFT1',
          paidOn: '2026-04-01',
          paidCents: 2000,
          claims: [
            {
              claimId: 'CLAIM1',
              statusCode: '4',
              status: 'denied',
              chargeCents: 6500,
              paidCents: 0,
              patientResponsibilityCents: 0,
              adjustments: [{ group: 'CO', code: '252', cents: 6500 }],
              remarks: ['N706'],
              lines: [],
            },
            {
              claimId: 'CLAIM9',
              statusCode: '1',
              status: 'paid',
              chargeCents: 6500,
              paidCents: 2000,
              patientResponsibilityCents: 0,
              adjustments: [{ group: 'CO', code: '45', cents: 4500 }],
              remarks: [],
              lines: [],
            },
          ],
          providerAdjustments: [],
        },
      ],
      faults: [],
    },
  ],
  remittanceOptions,
);
