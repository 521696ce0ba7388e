import { ask, type RuleSettings } from '../finding/ask.js';
import { type Finding, verdictOf } from '../finding/finding.js';
import type { PreparedOptions } from '../finding/prepared-options.js';
import type { InputFault } from '../input/input-error.js';
import { LinkedGroups } from '../input/linked-groups.js';
import { orThrow } from '../input/read-input.js';
import { version } from '../version.js';
import { ComparedNotes } from './compared-notes.js';
import type { IndividualityReport } from './individuality-report.js';
import { individualityRules } from './individuality-rules.js';
import type { JudgedNote } from './judge-note.js';
import type { Note } from './note.js';
import { mostNotes, tryNotes } from './read-notes.js';
import { readScoreOptions, type ScoreOptions } from './score-options.js';

/** Groups of notes that are copies of one another, by id. */
export const clustersOf = (compared: ComparedNotes, judged: readonly JudgedNote[]): string[][] => {
  const { notes } = compared.comparison;
  const clusters = new LinkedGroups(notes.length);
  for (const { place, twins } of judged) for (const twin of twins) clusters.link(place, twin);
  return clusters.groups().map((group) => group.map((place) => notes[place]?.note.noteId ?? ''));
};

/** Judges every given note, and says what a report of notes says. */
export const individualityReport = (
  compared: ComparedNotes,
  settings: RuleSettings,
): { report: IndividualityReport; judged: JudgedNote[] } => {
  const judged = compared.given.map((note) => compared.judge(note));
  const findings: Finding[] = [];
  for (const [place, note] of judged.entries()) {
    const subject = {
      path: `/${place}`,
      serviceDate: compared.given[place]?.note.serviceDate ?? '',
      patientId: note.entry.patientId,
      judged: note,
      thresholds: compared.thresholds,
    };
    for (const rule of individualityRules) ask(rule, subject, settings, findings);
  }
  return {
    judged,
    report: {
      verdict: verdictOf(findings),
      notes: judged.map(({ entry }) => entry),
      findings,
      clusters: clustersOf(compared, judged),
      ruleset: { version, policies: [], overrides: { ...settings }, notChecked: [] },
    },
  };
};

/**
 * If the name at the top changed, would the note still read as true?
 * Compares each note with every other, and says how much of it is this patient's alone.
 *
 * It sees copies: whole, in part, put together from several notes, with names, pronouns, numbers, dates, single words
 * or the order changed. It cannot see a text that somebody rewrote in other words.
 *
 * @param notes Notes to judge, at most 1,000; earlier notes go into `options.history`.
 * @throws {@link InputError} where the input is malformed, a `noteId` is used twice, or there are too many notes.
 */
export const scoreNoteIndividuality = (
  notes: readonly Note[],
  options: ScoreOptions | PreparedOptions = {},
): IndividualityReport => {
  const faults: InputFault[] = [];
  const read = readScoreOptions(options, faults);
  const given = tryNotes(notes, read?.own.history, mostNotes, faults);
  const { own, settings } = orThrow(read, faults);
  const compared = new ComparedNotes(orThrow(given, faults), own);
  return individualityReport(compared, settings).report;
};
