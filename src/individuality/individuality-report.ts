import * as z from 'zod/mini';
import { type UnusedDecision, unusedDecisionSchema } from '../finding/decision.js';
import {
  type Finding,
  type FindingCounts,
  findingCountsSchema,
  findingSchema,
  type Verdict,
  verdictSchema,
} from '../finding/finding.js';
import { type Ruleset, rulesetSchema } from '../finding/ruleset.js';

/** How another note relates to a note: from the same session, the patient's own earlier note, or any other. */
export type NoteRelation = 'same-session' | 'own-earlier' | 'other';

/** A passage that two notes have in common. Offsets are UTF-16 code units into the caller's text. */
export interface SharedPassage {
  start: number;
  end: number;
  /** The other note. */
  noteId: string;
  otherStart: number;
  otherEnd: number;
  /** Percent: the Dice coefficient of the masked passages, as `string-similarity` computes it. */
  similarity: number;
  /** In a session report: the field that the offsets refer to. */
  path?: string;
  /** In a session report: the field that the other offsets refer to, if the other note is in the session. */
  otherPath?: string;
}

/** The name of another member in a note. Offsets are UTF-16 code units into the caller's text. */
export interface NamedPassage {
  start: number;
  end: number;
  /** In a session report: the field that the offsets refer to. */
  path?: string;
}

/** How much of one note belongs to this patient alone. */
export interface NoteIndividuality {
  noteId: string;
  patientId: string;
  /** From 0 (a copy) to 100 (entirely this patient's own). */
  score: number;
  verdict: 'individual' | 'review' | 'cloned' | 'too-short';
  /** If the name at the top changed, would the note still read as true? */
  nameSwap: { passes: boolean; wouldAlsoBeTrueOf: string[] };
  /** The note that contains most of this note's own words, in percent. */
  closest: { noteId: string; similarity: number; relation: NoteRelation } | null;
  /** Percent of own words found in each other note that contains any. */
  shares: { noteId: string; percent: number }[];
  shared: SharedPassage[];
  /** Percent of all words that belong to the frame. */
  frameShare: number;
  namesOther: NamedPassage[];
}

/** How individual several notes are. */
export interface IndividualityReport {
  kind: 'individuality';
  verdict: Verdict;
  counts: FindingCounts;
  notes: NoteIndividuality[];
  findings: Finding[];
  /** Groups of notes that are copies of each other, by note ID. */
  clusters: string[][];
  /** Decisions about these notes that have no effect, and why. */
  unusedDecisions: UnusedDecision[];
  ruleset: Ruleset;
}

const percent = z.int().check(z.gte(0), z.lte(100));
const offset = z.int().check(z.gte(0));
const ids = z.array(z.string());

/** The shape of a {@link NoteIndividuality}. */
export const noteIndividualitySchema: z.core.$ZodType<NoteIndividuality> = z.object({
  noteId: z.string(),
  patientId: z.string(),
  score: percent,
  verdict: z.enum(['individual', 'review', 'cloned', 'too-short']),
  nameSwap: z.object({ passes: z.boolean(), wouldAlsoBeTrueOf: ids }),
  closest: z.nullable(
    z.object({
      noteId: z.string(),
      similarity: percent,
      relation: z.enum(['same-session', 'own-earlier', 'other']),
    }),
  ),
  shares: z.array(z.object({ noteId: z.string(), percent })),
  shared: z.array(
    z.object({
      start: offset,
      end: offset,
      noteId: z.string(),
      otherStart: offset,
      otherEnd: offset,
      similarity: percent,
      path: z.exactOptional(z.string()),
      otherPath: z.exactOptional(z.string()),
    }),
  ),
  frameShare: percent,
  namesOther: z.array(z.object({ start: offset, end: offset, path: z.exactOptional(z.string()) })),
});

/** The shape of an {@link IndividualityReport}. */
export const individualityReportSchema: z.core.$ZodType<IndividualityReport> = z.object({
  kind: z.literal('individuality'),
  verdict: verdictSchema,
  counts: findingCountsSchema,
  notes: z.array(noteIndividualitySchema),
  findings: z.array(findingSchema),
  clusters: z.array(ids),
  unusedDecisions: z.array(unusedDecisionSchema),
  ruleset: rulesetSchema,
});
