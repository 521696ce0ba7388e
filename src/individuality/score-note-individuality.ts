import { ask } from '../finding/ask.js';
import { countsOf, type Finding, verdictOf } from '../finding/finding.js';
import type { PreparedOptions } from '../finding/prepared-options.js';
import { type Choices, Terms } from '../finding/terms.js';
import type { AsKept } from '../input/as-kept.js';
import type { InputFault } from '../input/input-error.js';
import { LinkedGroups } from '../input/linked-groups.js';
import { orThrow } from '../input/read-input.js';
import { version } from '../version.js';
import { IndividualityCheck } from './individuality-check.js';
import { readScoreOptions, type ScoreOptions } from './individuality-options.js';
import type { IndividualityReport } from './individuality-report.js';
import { individualityRules } from './individuality-rules.js';
import type { JudgedNote } from './judge-note.js';
import { mostNotes, type Note, tryNotes } from './note.js';

/** Groups of notes that are copies of each other, by note ID. */
export const clustersOf = (
  { pool: { notes } }: IndividualityCheck,
  judged: readonly JudgedNote[],
): string[][] => {
  const clusters = new LinkedGroups(notes.length);
  for (const { index, twins } of judged) for (const twin of twins) clusters.link(index, twin);
  return clusters.groups().map((group) => group.map((index) => notes[index]?.note.noteId ?? ''));
};

// The session, or the patient and the date.
const placeOf = ({ sessionId, patientId, serviceDate = '' }: Note): string[] =>
  sessionId === undefined ? [patientId, serviceDate] : [sessionId];

const reportOn = (check: IndividualityCheck, choices: Choices): IndividualityReport => {
  const terms = new Terms(choices);
  const input = check.notes.map(({ note }) => note);
  const judged = check.notes.map((note) => check.judge(note));
  const findings: Finding[] = [];
  for (const [index, note] of input.entries()) {
    const one = judged[index];
    if (!one) continue;
    const subject = {
      path: `/${index}`,
      patientId: note.patientId,
      where: placeOf(note),
      about: [note.noteId],
      input,
      judged: one,
      thresholds: check.thresholds,
    };
    for (const rule of individualityRules) ask(rule, subject, terms, findings);
  }
  return {
    kind: 'individuality',
    verdict: verdictOf(findings),
    counts: countsOf(findings),
    notes: judged.map(({ entry }) => entry),
    findings,
    clusters: clustersOf(check, judged),
    unusedDecisions: terms.unused(findings, () => input.map(placeOf)),
    ruleset: { version, policies: [], overrides: { ...choices.settings }, notChecked: [] },
  };
};

/**
 * If the name at the top changed, would the note still read as true?
 * Compares each note with every other and reports how much of it belongs to this patient alone.
 *
 * It finds copies: whole or partial copies, copies combined from several notes, and copies with names, pronouns,
 * numbers, dates, single words or the order of sentences changed. It cannot find a text that was rewritten in
 * other words.
 *
 * @param notes Notes to judge, at most 1,000. Earlier notes belong in `options.history`.
 * @throws {@link InputError} if the input is malformed, a `noteId` is used twice, or there are too many notes.
 */
export const scoreNoteIndividuality = (
  notes: AsKept<Note[]>,
  options: AsKept<ScoreOptions> | PreparedOptions = {},
): IndividualityReport => {
  const faults: InputFault[] = [];
  const read = readScoreOptions(options, faults);
  const valid = tryNotes(notes, read?.own.history, mostNotes, faults);
  const { own, choices } = orThrow(read, faults);
  return reportOn(new IndividualityCheck(orThrow(valid, faults), own), choices);
};
