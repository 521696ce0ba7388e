import { ask, type Check } from '../finding/ask.js';
import { countsOf, type Finding, verdictOf, worstVerdict } from '../finding/finding.js';
import type { Terms } from '../finding/terms.js';
import { IndividualityCheck } from '../individuality/individuality-check.js';
import type { IndividualityOptions } from '../individuality/individuality-options.js';
import type {
  IndividualityReport,
  NoteIndividuality,
} from '../individuality/individuality-report.js';
import type { JudgedNote } from '../individuality/judge-note.js';
import { mayNameOthers } from '../individuality/may-name-others.js';
import { clustersOf } from '../individuality/score-note-individuality.js';
import type { NameInField } from '../note/judged-member-note.js';
import { comparedNoteRules, searchedNoteRules } from '../note/note-rules.js';
import type { SessionFacts } from '../record/session-facts.js';
import { version } from '../version.js';
import {
  inField,
  notesWritten,
  type SessionNote,
  sessionNotes,
  sessionOptions,
  writtenTexts,
} from './session-notes.js';

/** The individuality of a session's notes. */
export interface SessionIndividuality {
  readonly report?: IndividualityReport;
  /** Findings by the member's path. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** A session's note, and the same note as the comparison has read it. */
interface ReadNote extends SessionNote {
  readonly read: IndividualityCheck['notes'][number];
}

/** The notes of one session, compared with each other and with the history. */
class SessionComparison {
  readonly notes: readonly ReadNote[];
  readonly check: IndividualityCheck;

  constructor(session: SessionFacts, options: IndividualityOptions) {
    const notes = sessionNotes(session);
    this.check = new IndividualityCheck(
      notes.map(({ note }) => note),
      sessionOptions(session, notes, options),
      session.recorded.members,
    );
    this.notes = this.check.notes.flatMap((read, index) => {
      const note = notes[index];
      return note ? [{ ...note, read }] : [];
    });
  }

  /** The session's note at an index of the comparison, in which the history comes first. */
  noteAt(index: number): SessionNote | undefined {
    return this.notes[index - (this.check.notes[0]?.index ?? 0)];
  }

  /** The report's entry for a note, with spans into the note's fields. */
  entryOf(note: SessionNote, { entry, passages, names }: JudgedNote): NoteIndividuality {
    return {
      ...entry,
      shared: passages.map(({ noteIndex, ...passage }) => {
        const own = inField(note, passage.start, passage.end);
        const otherNote = this.noteAt(noteIndex);
        const other = otherNote && inField(otherNote, passage.otherStart, passage.otherEnd);
        return {
          ...passage,
          start: own.start,
          end: own.end,
          path: own.path,
          ...(other ? { otherStart: other.start, otherEnd: other.end, otherPath: other.path } : {}),
        };
      }),
      namesOther: names.map(({ start, end }) => {
        const { field: _, ...span } = inField(note, start, end);
        return span;
      }),
    };
  }

  /** The names of other members in a note, with the field each one is in. */
  otherNamesIn(note: ReadNote): NameInField[] {
    return this.check.namesIn(note.read).map(({ start, end, full }) => ({
      field: inField(note, start, end).field,
      full,
    }));
  }
}

const passEveryNote = (session: SessionFacts, terms: Terms, checks: Check[]): void => {
  for (const facts of notesWritten(session))
    for (const rule of searchedNoteRules)
      ask(rule, { ...facts, otherNames: [] }, terms, [], checks);
};

/**
 * Judges how individual the notes of those who attended are, and searches them for other members' names.
 * With `false` as options it only searches.
 */
export const sessionIndividuality = (
  session: SessionFacts,
  options: IndividualityOptions | false,
  terms: Terms,
  checks: Check[] | undefined,
): SessionIndividuality => {
  if (options === false && !mayNameOthers(writtenTexts(session), session.recorded.members)) {
    if (checks) passEveryNote(session, terms, checks);
    return { findings: new Map() };
  }
  const comparison = new SessionComparison(session, options || {});
  const byMember = new Map<string, Finding[]>();
  const judged: JudgedNote[] = [];
  const entries: NoteIndividuality[] = [];
  for (const note of comparison.notes) {
    const findings: Finding[] = [];
    const otherNames = comparison.otherNamesIn(note);
    for (const rule of searchedNoteRules)
      ask(rule, { ...note.facts, otherNames }, terms, findings, checks);
    if (options !== false) {
      const one = comparison.check.judge(note.read);
      judged.push(one);
      entries.push(comparison.entryOf(note, one));
      const subject = {
        ...note.facts,
        words: [note.note.text],
        judged: one,
        thresholds: comparison.check.thresholds,
      };
      for (const rule of comparedNoteRules) ask(rule, subject, terms, findings, checks);
    }
    byMember.set(note.facts.path, findings);
  }
  if (options === false) return { findings: byMember };
  return {
    findings: byMember,
    report: {
      kind: 'individuality',
      verdict: worstVerdict([...byMember.values()].map(verdictOf)),
      // The findings on these notes are on the members.
      counts: countsOf([]),
      notes: entries,
      findings: [],
      clusters: clustersOf(comparison.check, judged),
      unusedDecisions: [],
      ruleset: { version, policies: [], overrides: { ...terms.settings }, notChecked: [] },
    },
  };
};
