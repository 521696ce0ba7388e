import type { Finding, Verdict } from '../finding/finding.js';
import type { Ruleset } from '../finding/ruleset.js';

/** Where another note stands to this one. */
export type NoteRelation = 'same-session' | 'own-earlier' | 'other';

/** A passage that stands in two notes. Offsets are UTF-16 code units into the caller's text. */
export interface SharedPassage {
  start: number;
  end: number;
  /** The other note. */
  noteId: string;
  otherStart: number;
  otherEnd: number;
  /** Percent: the Dice coefficient of string-similarity on the masked passages. */
  similarity: number;
  /** In a session report: the field into which the offsets point. */
  path?: string;
  otherPath?: string;
}

/** A name of another member. Offsets are UTF-16 code units into the caller's text. */
export interface NamedPassage {
  start: number;
  end: number;
  /** In a session report: the field into which the offsets point. */
  path?: string;
}

/** How much of one note is this patient's alone. */
export interface NoteIndividuality {
  noteId: string;
  patientId: string;
  /** 0 (a copy) to 100 (wholly this patient's). */
  score: number;
  verdict: 'individual' | 'review' | 'cloned' | 'too-short';
  /** If the name at the top changed, would the note still read as true? */
  nameSwap: { passes: boolean; wouldAlsoBeTrueOf: string[] };
  /** The note in which most of the own words are found, in percent. */
  closest: { noteId: string; similarity: number; relation: NoteRelation } | null;
  /** Percent of the own words found in each other note that shares any. */
  shares: { noteId: string; percent: number }[];
  shared: SharedPassage[];
  /** Percent of the words that are the frame's. */
  frameShare: number;
  namesOther: NamedPassage[];
}

/** How individual several notes are. */
export interface IndividualityReport {
  verdict: Verdict;
  notes: NoteIndividuality[];
  findings: Finding[];
  /** Notes that are copies of one another, by id. */
  clusters: string[][];
  ruleset: Ruleset;
}
