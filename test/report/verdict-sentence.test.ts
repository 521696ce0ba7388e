import { describe, expect, test } from 'vitest';
import { verdictSentence } from '../../src/report/outline/verdict-sentence.js';
import { type AnyReport, readReport } from '../../src/report/read-report.js';
import { individuality, reconciliation, session, unbundling, unsigned } from './sample-reports.js';

const ready = { verdict: 'ready' as const, findings: [], ruleset: session.ruleset };
const review = { ...ready, verdict: 'review' as const };
const undecided = { ...unsigned, outcome: 'review' as const };
const missing = { ...unsigned, outcome: 'no-data' as const };
const advice = { ...unsigned, outcome: 'advice' as const };
const [firstPair, secondPair] = unbundling.pairs;
const [cloned, , individual] = individuality.notes;
const [absent, blocked] = session.members;
const distinct = { ...secondPair, verdict: 'distinct' };

const two =
  '2 points need a person’s decision, or something that is missing, before this is billed.';
const one =
  '1 point needs a person’s decision, or something that is missing, before this is billed.';

const cases: Record<AnyReport['kind'], [report: object, sentence: string][]> = {
  session: [
    [
      { ...session, service: { code: null, kind: 'not-group', alternatives: [] } },
      'Do not bill group psychotherapy: what is recorded was not a group psychotherapy session.',
    ],
    [
      { ...session, ...ready, members: [] },
      'Nothing that was checked stands in the way of billing the 3 patients who attended, each on a claim of their own.',
    ],
    [
      session,
      'Do not bill 2 of the 3 patients who attended as it stands: the findings below must be resolved first.',
    ],
    [
      { ...session, attended: 2 },
      'Do not bill any of the 2 patients who attended as it stands: the findings below must be resolved first.',
    ],
    [
      { ...session, attended: 1, members: [blocked] },
      'Do not bill any of the 1 patient who attended as it stands: the findings below must be resolved first.',
    ],
    [
      { ...session, findings: [unsigned] },
      'Do not bill this session as it stands: 1 finding about the session itself must be resolved first.',
    ],
    [
      { ...session, findings: [unsigned, unsigned, advice] },
      'Do not bill this session as it stands: 2 findings about the session itself must be resolved first.',
    ],
    [
      { ...session, members: [absent] },
      'A finding about a member who was absent must be resolved before this session is billed.',
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
      'No group service shares its day with another service that would have to be told apart from it.',
    ],
    [
      { ...unbundling, ...ready, pairs: [distinct] },
      'Times, notes and necessity show 1 pair of services as distinct.',
    ],
    [
      { ...unbundling, ...ready, pairs: [distinct, distinct] },
      'Times, notes and necessity show 2 pairs of services as distinct.',
    ],
    [unbundling, '1 of 2 pairs of services cannot both be billed as they stand.'],
    [
      { ...unbundling, pairs: [firstPair] },
      'The two services of this pair cannot both be billed as they stand.',
    ],
    [
      { ...unbundling, pairs: [secondPair] },
      'Do not bill these services as they stand: 1 finding must be resolved first.',
    ],
    [{ ...unbundling, ...review, pairs: [secondPair], findings: [undecided, missing] }, two],
    [{ ...unbundling, ...review, pairs: [], findings: [undecided] }, one],
  ],
  individuality: [
    [individuality, '2 of 3 notes would read as true of another patient.'],
    [{ ...individuality, notes: [cloned] }, '1 of 1 note would read as true of another patient.'],
    [
      { ...individuality, notes: [individual], findings: [unsigned, unsigned] },
      '2 findings must be resolved before these notes can stand.',
    ],
    [
      { ...individuality, ...review, notes: [individual] },
      'A person should look at these notes before they are relied on.',
    ],
    [
      { ...individuality, ...ready, notes: [individual, individual] },
      'Each of the 2 notes reads as its own patient’s.',
    ],
  ],
  reconciliation: [
    [reconciliation, '1 difference between what was billed and who was in the room.'],
    [
      { ...reconciliation, findings: [unsigned, advice] },
      '2 differences between what was billed and who was in the room.',
    ],
    [ready, 'What was billed agrees with who was in the room.'],
  ],
};

describe.each(Object.entries(cases))('the verdict of a report of kind %s', (kind, ofKind) => {
  test.each(ofKind)('comes to one sentence: %#', (report, sentence) => {
    const read = readReport(report);
    expect(read.kind).toBe(kind);
    expect(verdictSentence(read)).toBe(sentence);
  });
});
