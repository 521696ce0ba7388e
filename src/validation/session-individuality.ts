import { ask, type Check } from '../finding/ask.js';
import { countsOf, type Finding, verdictOf, worstVerdict } from '../finding/finding.js';
import type { Terms } from '../finding/terms.js';
import type { IndividualityOptions } from '../individuality/individuality-options.js';
import type {
  IndividualityReport,
  NoteIndividuality,
} from '../individuality/individuality-report.js';
import type { JudgedNote } from '../individuality/judge-note.js';
import { mayNameOthers } from '../individuality/may-name-others.js';
import { clustersOf } from '../individuality/score-note-individuality.js';
import { searchedNoteRules } from '../note/compared-note-rules.js';
import type { SessionFacts } from '../record/session-facts.js';
import { version } from '../version.js';
import { SessionComparison } from './session-comparison.js';
import { notesWritten, writtenTexts } from './session-notes.js';

/** The individuality of a session's notes. */
export interface SessionIndividuality {
  readonly report?: IndividualityReport;
  /** Findings by the member's path. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
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
    const names = comparison.check.namesIn(note.read);
    const findings = comparison.nameFindings(note, names, terms, checks);
    if (options !== false) {
      const one = comparison.check.judge(note.read);
      judged.push(one);
      entries.push(comparison.entryOf(note, one));
      findings.push(...comparison.comparisonFindings(note, one, terms, checks));
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
