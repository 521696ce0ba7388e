import { ask, type Check, type RuleSettings } from '../finding/ask.js';
import { type Finding, verdictOf, worstVerdict } from '../finding/finding.js';
import { ComparedNotes } from '../individuality/compared-notes.js';
import type {
  IndividualityReport,
  NoteIndividuality,
} from '../individuality/individuality-report.js';
import type { JudgedNote } from '../individuality/judge-note.js';
import { mayNameOthers } from '../individuality/may-name-others.js';
import { clustersOf } from '../individuality/score-note-individuality.js';
import type { Likeness } from '../note/compared-note.js';
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
import type { ValidationOptions } from './validation-options.js';

/** What the comparison of a session's notes brought. */
export interface ComparedMembers {
  readonly report?: IndividualityReport;
  /** Findings by the member's path. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The notes of one session in a comparison. */
class SessionComparison {
  readonly notes: readonly SessionNote[];
  readonly compared: ComparedNotes;

  constructor(session: SessionFacts, options: ValidationOptions['individuality']) {
    this.notes = sessionNotes(session);
    this.compared = new ComparedNotes(
      this.notes.map(({ note }) => note),
      sessionOptions(session, this.notes, options || {}),
      session.recorded.members,
    );
  }

  /** The session's note at a place of the comparison; history stands before. */
  at(place: number): SessionNote | undefined {
    return this.notes[place - (this.compared.given[0]?.place ?? 0)];
  }

  /** The entry with spans into the fields of the notes. */
  entryOf(note: SessionNote, { entry, passages, names }: JudgedNote): NoteIndividuality {
    return {
      ...entry,
      shared: passages.map(({ place, ...passage }) => {
        const own = inField(note, passage.start, passage.end);
        const there = this.at(place);
        const other = there && inField(there, passage.otherStart, passage.otherEnd);
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

  likenessOf({ entry, grounds, ownWords }: JudgedNote): Likeness {
    const { thresholds } = this.compared;
    return {
      ...grounds,
      verdict: entry.verdict,
      words: ownWords,
      alsoTrueOf: entry.nameSwap.wouldAlsoBeTrueOf,
      thresholds,
    };
  }
}

const namedNobody = (session: SessionFacts, settings: RuleSettings, checks: Check[]): void => {
  for (const facts of notesWritten(session))
    for (const rule of searchedNoteRules)
      ask(rule, { ...facts, otherNames: [] }, settings, [], checks);
};

/** Compares the notes of those who attended, and looks for other members' names in them. */
export const compareMembers = (
  session: SessionFacts,
  options: ValidationOptions['individuality'],
  settings: RuleSettings,
  checks: Check[] | undefined,
): ComparedMembers => {
  if (options === false && !mayNameOthers(writtenTexts(session), session.recorded.members)) {
    if (checks) namedNobody(session, settings, checks);
    return { findings: new Map() };
  }
  const scene = new SessionComparison(session, options);
  const byMember = new Map<string, Finding[]>();
  const judged: JudgedNote[] = [];
  const entries: NoteIndividuality[] = [];
  for (const [at, note] of scene.notes.entries()) {
    const read = scene.compared.given[at];
    if (!read) continue;
    const findings: Finding[] = [];
    const otherNames = scene.compared.namesIn(read).map(({ start, end, full }) => ({
      field: inField(note, start, end).field,
      full,
    }));
    for (const rule of searchedNoteRules)
      ask(rule, { ...note.facts, otherNames }, settings, findings, checks);
    if (options !== false) {
      const one = scene.compared.judge(read);
      judged.push(one);
      entries.push(scene.entryOf(note, one));
      const likeness = scene.likenessOf(one);
      for (const rule of comparedNoteRules)
        ask(rule, { ...note.facts, likeness }, settings, findings, checks);
    }
    byMember.set(note.facts.path, findings);
  }
  if (options === false) return { findings: byMember };
  return {
    findings: byMember,
    report: {
      verdict: worstVerdict([...byMember.values()].map(verdictOf)),
      notes: entries,
      findings: [],
      clusters: clustersOf(scene.compared, judged),
      ruleset: { version, policies: [], overrides: { ...settings }, notChecked: [] },
    },
  };
};
