import type { ClaimBatch } from '../../src/billing/claim-batch.js';
import { countsOf, type Finding } from '../../src/finding/finding.js';
import type { Ruleset } from '../../src/finding/ruleset.js';
import type { IndividualityReport } from '../../src/individuality/individuality-report.js';
import type { ReadableReport } from '../../src/report/read-report.js';
import type { UnbundlingReport } from '../../src/unbundling/unbundling-report.js';
import type { SessionReport } from '../../src/validation/session-report.js';
import {
  claims,
  individuality,
  noDetails,
  reconciliation,
  services,
  session,
  unbundling,
  unsigned,
} from './sample-reports.js';

// What the sample reports do not cover: nothing found, nothing to show, and rare cases.

const bare: Ruleset = { version: '0.1.0', policies: [], overrides: {}, notChecked: [] };

const changed: Ruleset = {
  ...bare,
  policies: [
    { payerId: 'harbor-health', from: '2026-01-01' },
    { payerId: 'river-plan', from: '2020-01-01' },
  ],
  overrides: { 'session/duration': 'off', 'note/signature': 'review' },
  notChecked: ['payer-policies', 'same-day', 'individuality'],
};

const found = (outcome: Finding['outcome']): Finding => ({
  ...unsigned,
  outcome,
  reason: outcome,
  message: `Something with the outcome ${outcome}.`,
});

const throughout = { from: session.start, to: session.end };

const present = (patientId: string, findings: Finding[] = []) => ({
  ...noDetails,
  patientId,
  attended: true,
  minutes: 75,
  present: [throughout],
  verdict: 'ready' as const,
  findings,
});

/** Every member was present throughout, and nothing was found. */
export const readySession: SessionReport = {
  kind: 'session',
  sessionId: session.sessionId,
  serviceDate: session.serviceDate,
  start: session.start,
  end: session.end,
  minutes: 75,
  attended: 2,
  groupType: session.groupType,
  program: session.program,
  verdict: 'ready',
  counts: countsOf([]),
  service: session.service,
  findings: [],
  members: [present('patient-a'), present('patient-b')],
  unusedDecisions: [],
  ruleset: bare,
};

/** One patient alone with the clinician, and a session that ends when it starts. */
export const noGroup: SessionReport = {
  ...readySession,
  end: session.start,
  minutes: 0,
  attended: 1,
  verdict: 'blocked',
  service: {
    code: null,
    kind: 'not-group',
    alternatives: [
      { code: '90834', patientId: 'patient-a', why: '38 minutes.' },
      { code: 'H2027', why: 'A class.' },
    ],
  },
  findings: [found('fail')],
  members: [
    {
      ...present('patient-a'),
      minutes: 1,
      present: [{ from: session.start, to: session.start }],
      verdict: 'review',
    },
  ],
  ruleset: changed,
};

/** No one was present for ten minutes, one member has no valid times, and the findings have every outcome. */
const everyOutcome: SessionReport = {
  ...session,
  verdict: 'review',
  findings: [found('advice'), found('no-data'), found('review')],
  members: [
    { ...present('patient-a', [found('review'), found('fail')]), present: [], verdict: 'review' },
    {
      ...present('patient-b', [found('no-data')]),
      present: [{ from: '2026-03-04T18:40:00-05:00', to: '2026-03-04T19:45:00-05:00' }],
    },
  ],
  individuality: { ...individuality, notes: individuality.notes.slice(2), clusters: [] },
  ruleset: changed,
};

/** A batch without claims, with every reason not to bill. */
export const noClaims: ClaimBatch = {
  ...claims,
  claims: [],
  held: [
    {
      patientId: 'patient-d',
      findings: [unsigned],
      heldBy: { session: [], member: ['note/signature'] },
      payerId: 'harbor-health',
      renderingProviderId: 'dr-lindqvist',
      chargeCents: 6500,
      fileBy: '2026-06-02',
    },
  ],
  notBilled: [
    { patientId: 'patient-b', reason: 'day-rate', chargeCents: 6500 },
    { patientId: 'patient-c', reason: 'not-billed', chargeCents: null },
  ],
  findings: [],
  totalChargeCents: 0,
  heldChargeCents: 6500,
};

/** A batch with original claims only: nothing is held, and no one is left out. */
export const onlyClaims: ClaimBatch = {
  ...claims,
  claims: claims.claims.map((claim) => ({
    ...claim,
    claimId: 'A-CLAIM-ID-THAT-IS-AS-LONG-AS-THEY-GET',
    frequencyCode: '1' as const,
  })),
  held: [],
  notBilled: [],
  absent: [],
  findings: [],
};

const [b, c, d] = individuality.notes;
const [shared] = b?.shared ?? [];
const elsewhere = { path: '/members/1/note/plan', otherPath: '/members/2/note/response' };

/** Notes that share several passages with three notes, in boxes and as whole texts; one is too short. */
export const severalPassages: IndividualityReport = {
  ...individuality,
  notes:
    b && c && d && shared
      ? [
          {
            ...b,
            verdict: 'review',
            shared: [
              shared,
              { ...shared, ...elsewhere, similarity: 91 },
              { start: 0, end: 4, noteId: 'note-d', otherStart: 0, otherEnd: 4, similarity: 80 },
              { ...shared, noteId: 'note-old', otherPath: '/notes/0/text' },
            ],
            shares: [
              ...b.shares,
              { noteId: 'note-old', percent: 31 },
              { noteId: 'note-older', percent: 30 },
            ],
            nameSwap: {
              passes: false,
              wouldAlsoBeTrueOf: Array.from({ length: 10 }, (_, index) => `copy-${index}`),
            },
          },
          { ...c, verdict: 'too-short', shared: [] },
          {
            ...d,
            namesOther: [
              { start: 0, end: 3, path: '/members/3/note/plan' },
              { start: 5, end: 8, path: '/members/3/note/response' },
              { start: 9, end: 12, path: '/members/3/note/plan' },
            ],
          },
        ]
      : [],
};

const [pair] = unbundling.pairs;

/** No group service has another service on its day. */
export const noPairs: UnbundlingReport = {
  kind: 'unbundling',
  verdict: 'ready',
  counts: countsOf([]),
  findings: [],
  pairs: [],
  services: [],
  unusedDecisions: [],
  ruleset: bare,
};

/** Two patients’ days: one with a missing modifier, the other without its service lines. */
export const severalPairs: UnbundlingReport = {
  ...unbundling,
  pairs: [
    ...(pair
      ? [
          {
            ...pair,
            verdict: 'distinct' as const,
            overlapMinutes: 0,
            modifier: { present: [], needed: true, accepted: ['XE', '59'], sufficient: false },
          },
          { ...pair, patientId: 'patient-f', overlapMinutes: 1 },
        ]
      : []),
  ],
  services: services.map(({ modifiers: _, ...service }) => service),
};

/** Notes that share nothing. */
const ownNotes: IndividualityReport = {
  ...individuality,
  verdict: 'ready',
  notes: individuality.notes.slice(2).map((note) => ({ ...note, closest: null, shares: [] })),
  clusters: [],
  ruleset: changed,
};

/** The reports by the name of their snapshot. */
export const edgeCaseReports: Record<string, ReadableReport> = {
  'session-ready': readySession,
  'session-no-group': noGroup,
  'session-every-outcome': everyOutcome,
  'session-without-members': { ...readySession, members: [] },
  'session-before-2013': { ...everyOutcome, serviceDate: '2012-12-31' },
  'unbundling-no-pairs': noPairs,
  'unbundling-several-pairs': severalPairs,
  'unbundling-without-services': { ...severalPairs, services: [] },
  'individuality-own-notes': ownNotes,
  'individuality-one-note': { ...ownNotes, notes: ownNotes.notes.slice(0, 1), ruleset: bare },
  'individuality-two-notes': { ...individuality, notes: individuality.notes.slice(0, 2) },
  'individuality-no-notes': { ...ownNotes, notes: [] },
  'individuality-several-passages': severalPassages,
  'reconciliation-nothing-found': { ...reconciliation, verdict: 'ready', findings: [] },
};

/** Some of the texts that {@link severalPassages} refers to. */
export const someTexts: Record<string, string> = {
  '/members/1/note/response': 'Became tearful and tolerated the feedback of the group.',
  '/members/2/note/response': 'Became tearful and tolerated the feedback of Ruben’s friends.',
  'note-d': 'Sat in the back and said nothing.',
};
