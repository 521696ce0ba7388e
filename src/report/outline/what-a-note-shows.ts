import type { Finding, Outcome, TextEvidence } from '../../finding/finding.js';
import type { SessionReport } from '../../validation/session-report.js';
import { topicOf } from './labels.js';
import type { Span } from './shared-passages.js';

/** Words of a note, and what they show. */
export interface Mark extends Span {
  /** The element: `Response`. */
  label: string;
  outcome: 'pass' | Outcome;
}

/** What one text shows of its patient. */
export interface NoteEvidence {
  patientId: string;
  noteId: string;
  path: string;
  /** In the order of the text. */
  marks: Mark[];
  /** What the text does not show, each with what to do about it. */
  missing: { label: string; outcome: Outcome; remedy: string }[];
}

const marksFrom = (
  found: readonly { rule: string; outcome: string; evidence?: TextEvidence[] }[],
  path: string,
  outcomeOf: (outcome: string) => Mark['outcome'] | undefined,
): Mark[] =>
  found.flatMap(({ rule, outcome, evidence = [] }) => {
    const as = outcomeOf(outcome);
    return as === undefined
      ? []
      : evidence
          .filter((one) => one.path === path)
          .map(({ start, end }) => ({ label: topicOf(rule), outcome: as, start, end }));
  });

const holdingOutcome = (findings: readonly Finding[], rule: string): Outcome | undefined =>
  findings.find((finding) => finding.rule === rule)?.outcome;

/** What the reading found in each note, and what it did not find; nothing of a note whose elements were recorded. */
export const noteEvidence = ({ members, checks = [] }: SessionReport): NoteEvidence[] =>
  members.flatMap(({ patientId, noteId, findings }, index) => {
    if (noteId === null) return [];
    const path = `/members/${index}/note/text`;
    const passed = marksFrom(checks, path, (outcome) => (outcome === 'pass' ? 'pass' : undefined));
    const found = findings.flatMap((finding) =>
      marksFrom([finding], path, () => holdingOutcome(findings, finding.rule)),
    );
    const missing = findings
      .filter(({ reason }) => reason === 'not-found-in-text')
      .map(({ rule, outcome, remedy }) => ({ label: topicOf(rule), outcome, remedy }));
    const marks = [...passed, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
    return marks.length + missing.length === 0 ? [] : [{ patientId, noteId, path, marks, missing }];
  });
