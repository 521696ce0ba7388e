import { describe, expect, test } from 'vitest';
import { kicker, titleOf, verdictSentence } from '../../../src/report/outline/headline.js';
import type { ReadableReport } from '../../../src/report/read-report.js';
import { readable } from '../readable.js';
import {
  individuality,
  reconciliation,
  remittance,
  session,
  unbundling,
  unsigned,
} from '../sample-reports.js';

const ready = { verdict: 'ready' as const, findings: [], ruleset: session.ruleset };
const review = { ...ready, verdict: 'review' as const };
const undecided = { ...unsigned, outcome: 'review' as const };
const missing = { ...unsigned, outcome: 'no-data' as const };
const advice = { ...unsigned, outcome: 'advice' as const };
const [firstPair, secondPair] = unbundling.pairs;
const [cloned, , individual] = individuality.notes;
const [absent, blocked] = session.members;
const distinct = { ...secondPair, verdict: 'distinct' };

const two = '2 items need a person’s decision or missing information before billing.';
const one = '1 item needs a person’s decision or missing information before billing.';

const cases: Record<ReadableReport['kind'], [report: object, sentence: string][]> = {
  session: [
    [
      { ...session, service: { code: null, kind: 'not-group', alternatives: [] } },
      'Do not bill group psychotherapy: the service on record is not a group psychotherapy session.',
    ],
    [
      { ...session, ...ready, members: [] },
      'No rule that was checked prevents billing for the 3 patients who attended, each on a separate claim.',
    ],
    [
      session,
      'Do not bill for 2 of the 3 patients who attended until the findings below are resolved.',
    ],
    [
      { ...session, attended: 2 },
      'Do not bill for any of the 2 patients who attended until the findings below are resolved.',
    ],
    [
      { ...session, attended: 1, members: [blocked] },
      'Do not bill for the 1 patient who attended until the findings below are resolved.',
    ],
    [
      {
        ...session,
        ...ready,
        verdict: 'blocked',
        members: [{ ...blocked, heldAnyway: ['note/present'], findings: [] }],
      },
      'Do not bill for 1 of the 3 patients who attended: rules that no setting releases hold the claims.',
    ],
    [
      {
        ...session,
        ...review,
        members: [{ ...blocked, verdict: 'review', heldAnyway: ['member/payer'], findings: [] }],
      },
      'Do not bill yet: rules that no setting releases hold the claims.',
    ],
    [
      { ...session, findings: [unsigned] },
      'Do not bill this session until 1 finding about the session itself is resolved.',
    ],
    [
      { ...session, findings: [unsigned, unsigned, advice] },
      'Do not bill this session until 2 findings about the session itself are resolved.',
    ],
    [
      { ...session, members: [absent] },
      'Resolve the finding about an absent member before billing this session.',
    ],
    [{ ...session, ...review, members: [], findings: [undecided, missing, advice] }, two],
    [{ ...session, ...review, members: [], findings: [missing, advice] }, one],
    [
      {
        ...session,
        ...review,
        findings: [missing],
        members: [{ ...absent, findings: [undecided] }],
      },
      two,
    ],
  ],
  unbundling: [
    [
      { ...unbundling, ...ready, pairs: [] },
      'No group service has another service on the same day that must be shown to be distinct.',
    ],
    [
      { ...unbundling, ...ready, pairs: [distinct] },
      'Times, notes, and medical necessity show that 1 pair of services is distinct.',
    ],
    [
      { ...unbundling, ...ready, pairs: [distinct, distinct] },
      'Times, notes, and medical necessity show that 2 pairs of services are distinct.',
    ],
    [unbundling, 'In 1 of 2 pairs, the two services cannot both be billed as recorded.'],
    [
      { ...unbundling, pairs: [firstPair] },
      'The two services of this pair cannot both be billed as recorded.',
    ],
    [
      { ...unbundling, pairs: [secondPair] },
      'Do not bill these services until 1 finding is resolved.',
    ],
    [{ ...unbundling, ...review, pairs: [secondPair], findings: [undecided, missing] }, two],
    [{ ...unbundling, ...review, pairs: [], findings: [undecided] }, one],
  ],
  individuality: [
    [individuality, '2 of 3 notes would also read as true of another patient.'],
    [
      { ...individuality, notes: [cloned] },
      '1 of 1 note would also read as true of another patient.',
    ],
    [
      { ...individuality, notes: [individual], findings: [unsigned, unsigned] },
      'Do not rely on these notes until 2 findings are resolved.',
    ],
    [
      { ...individuality, notes: [individual] },
      'Do not rely on these notes until they are corrected.',
    ],
    [
      { ...individuality, ...review, notes: [individual] },
      'A person must review these notes before anyone relies on them.',
    ],
    [
      { ...individuality, ...ready, notes: [individual, individual] },
      'Each of the 2 notes is specific to its patient.',
    ],
    [{ ...individuality, ...ready, notes: [individual] }, 'The note is specific to its patient.'],
    [{ ...individuality, ...ready, notes: [] }, 'There are no notes to compare.'],
  ],
  reconciliation: [
    [reconciliation, '1 difference between billing and attendance.'],
    [
      { ...reconciliation, findings: [unsigned, advice] },
      '2 differences between billing and attendance.',
    ],
    [{ ...reconciliation, ...ready }, 'Billing matches attendance.'],
  ],
  remittance: [
    [remittance, 'Payers paid $0.00 on 1 claim. 1 claim has something left to do.'],
    [{ ...remittance, claims: [] }, 'There are no claims.'],
    [
      { ...remittance, claims: remittance.claims.map((claim) => ({ ...claim, next: 'none' })) },
      'Payers paid $0.00 on 1 claim. None has anything left to do.',
    ],
  ],
};

describe.each(Object.entries(cases))('the verdict of a %s report', (kind, ofKind) => {
  test.each(ofKind)('is explained in one sentence: %#', (report, sentence) => {
    const read = readable(report);
    expect(read.kind).toBe(kind);
    expect(verdictSentence(read)).toBe(sentence);
  });
});

test('each kind of report has a title, and a session has its ID', () => {
  expect(kicker).toBe('Group psychotherapy billing audit');
  expect(titleOf(readable(session))).toEqual(['Session', session.sessionId]);
  expect(titleOf(readable(unbundling))).toEqual(['Same-day services']);
  expect(titleOf(readable(individuality))).toEqual(['Note individuality']);
  expect(titleOf(readable(reconciliation))).toEqual(['Billing compared with attendance']);
  expect(titleOf(readable(remittance))).toEqual(['Remittances']);
});
