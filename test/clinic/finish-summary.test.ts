import { describe, expect, test } from 'vitest';
import { finishSummary } from '../../src/clinic/finish-summary.js';
import { mergeSummaries } from '../../src/clinic/merge-summaries.js';
import { sessionSummary } from '../../src/clinic/session-summary.js';
import type { SummaryPart } from '../../src/clinic/summary-part.js';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import type { Note } from '../../src/individuality/note.js';
import type { RemittanceReport } from '../../src/remittance/remittance-report.js';
import { reconciliation, remittance, unbundling } from '../report/sample-reports.js';
import { clinicEntries, entryOf, faultySession, plantedFaults } from './clinic-entries.js';

const part = mergeSummaries(clinicEntries.map((entry) => sessionSummary(entry)));

const text = [
  'Told the group that he had canceled dinner with his sister again and watched the clock while others answered.',
  'Turned his chair away when a peer laughed, then asked her directly whether she had been annoyed by the silence.',
  'Will call his sister before Sunday and report on it next Wednesday.',
].join(' ');
const note = (noteId: string, authorId?: string): Note => ({
  noteId,
  patientId: `patient-${noteId}`,
  text,
  ...(authorId === undefined ? {} : { authorId }),
});

describe('finishSummary', () => {
  test('says who copies from whom, and of how many that is not known', () => {
    const clones = findClonedNotes([
      note('a', 'dr-lindqvist'),
      note('b', 'dr-abara'),
      note('c', 'dr-abara'),
      note('d'),
    ]);
    expect(clones.pairs[0]?.authors).toEqual({ a: 'dr-abara', b: 'dr-lindqvist' });
    expect(clones.pairs[2]).not.toHaveProperty('authors');
    expect(finishSummary(part, { clones }).copiedNotes).toEqual({
      pairs: 3,
      withoutAuthor: 1,
      clusters: 1,
      byAuthors: [{ copiedBy: 'dr-abara', writtenBy: 'dr-lindqvist', pairs: 2 }],
    });
    expect(finishSummary(part).copiedNotes).toBeNull();
  });

  test('counts a first claim as paid at first only if it was paid and never replaced', () => {
    const answered = (...states: [state: string, frequencyCode?: string][]): RemittanceReport => ({
      ...remittance,
      claims: states.map(
        ([state, frequencyCode = '1'], index) =>
          ({
            ...remittance.claims[0],
            claimId: `CLAIM${index}`,
            state,
            frequencyCode,
          }) as RemittanceReport['claims'][number],
      ),
    });
    const rateOf = (report: RemittanceReport) =>
      finishSummary(part, { remittance: report }).firstPassRate;
    expect(rateOf(answered(['paid'], ['paid-short'], ['denied'], ['partly-denied']))).toBe(0.5);
    expect(rateOf(answered(['paid'], ['paid', '7']))).toBe(0.5);
    expect(rateOf(answered(['paid'], ['unanswered'], ['rejected'], ['paid', '8']))).toBe(1);
    expect(rateOf(answered(['unanswered']))).toBeNull();
    expect(finishSummary(part).firstPassRate).toBeNull();
    expect(finishSummary(part, { remittance: [remittance, remittance] }).paid?.claims).toBe(2);
  });

  test('counts the findings of other reports, and is as bad as the worst', () => {
    const ready = mergeSummaries([]);
    const { verdict, otherReports } = finishSummary(ready, { unbundling, reconciliation });
    expect(verdict).toBe('blocked');
    expect(otherReports.map(({ kind }) => kind)).toEqual(['unbundling', 'reconciliation']);
    expect(otherReports[0]?.findings.reduce((sum, { count }) => sum + count, 0)).toBe(
      unbundling.findings.length,
    );
    expect(finishSummary(ready).verdict).toBe('ready');
  });

  test('keeps only labels of IDs in the summary', () => {
    const names = { 'dr-lindqvist': 'Dr. Lindqvist', somebody: 'Somebody', constructor: 'No one' };
    expect(finishSummary(part, { names }).names).toEqual({ 'dr-lindqvist': 'Dr. Lindqvist' });
  });

  test('tells deadlines that passed from the next one', () => {
    const faulty = sessionSummary(entryOf(faultySession('2026-03-04', plantedFaults.slice(0, 1))));
    const due = (fileBy: string, index: number): SummaryPart => ({
      ...faulty,
      sessions: faulty.sessions.map((session) => ({
        ...session,
        sessionId: `session-${index}`,
        held: session.held.map((member) => ({ ...member, fileBy })),
      })),
    });
    const parts = ['2026-05-01', '2026-06-01', '2026-06-02'].map(due);
    const ofFirst = (asOf?: string) => {
      const [first] = finishSummary(
        mergeSummaries(parts),
        asOf === undefined ? {} : { asOf },
      ).worklist;
      return [first?.nextDeadline, first?.pastDeadline];
    };
    expect(ofFirst()).toEqual(['2026-05-01', 0]);
    expect(ofFirst('2026-05-01')).toEqual(['2026-05-01', 0]);
    expect(ofFirst('2026-05-02')).toEqual(['2026-06-01', 1]);
    expect(ofFirst('2026-06-03')).toEqual([null, 3]);
  });

  test('names the first 200 members, by date and IDs', () => {
    const [session] = sessionSummary(
      entryOf(faultySession('2026-03-04', plantedFaults.slice(0, 1))),
    ).sessions;
    const many: SummaryPart = {
      ...part,
      sessions: session
        ? Array.from({ length: 250 }, (_, index) => ({
            ...session,
            sessionId: `session-${String(index).padStart(3, '0')}`,
            serviceDate: index % 2 === 0 ? '2026-03-05' : '2026-03-04',
          }))
        : [],
    };
    const [first] = finishSummary(many).worklist;
    expect(first?.count).toBe(250);
    expect(first?.members).toHaveLength(200);
    expect(first?.members.slice(0, 2).map(({ sessionId }) => sessionId)).toEqual([
      'session-001',
      'session-003',
    ]);
    expect(first?.byMonth).toEqual({ '2026-03': 250 });
  });

  test('names the faults of the part and of its options', () => {
    expect(() =>
      finishSummary({ ...part, sessions: {} } as unknown as SummaryPart, { asOf: '2026-02-30' }),
    ).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: '/sessions', code: 'type' }),
          expect.objectContaining({ path: '/options/asOf', code: 'date' }),
        ],
      }),
    );
  });
});
