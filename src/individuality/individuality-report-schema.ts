import * as z from 'zod/mini';
import { findingSchema, verdictSchema } from '../finding/finding.js';
import { rulesetSchema } from '../finding/ruleset.js';
import type { ClonedNotes } from './find-cloned-notes.js';
import type { FingerprintComparison } from './fingerprint.js';
import type { IndividualityReport, NoteIndividuality } from './individuality-report.js';

const percent = z.int().check(z.gte(0), z.lte(100));
const offset = z.int().check(z.gte(0));
const ids = z.array(z.string());
const clusters = z.array(ids);

/** The shape of a {@link NoteIndividuality}. */
export const noteIndividualitySchema: z.core.$ZodType<NoteIndividuality> = z.strictObject({
  noteId: z.string(),
  patientId: z.string(),
  score: percent,
  verdict: z.enum(['individual', 'review', 'cloned', 'too-short']),
  nameSwap: z.strictObject({ passes: z.boolean(), wouldAlsoBeTrueOf: ids }),
  closest: z.nullable(
    z.strictObject({
      noteId: z.string(),
      similarity: percent,
      relation: z.enum(['same-session', 'own-earlier', 'other']),
    }),
  ),
  shares: z.array(z.strictObject({ noteId: z.string(), percent })),
  shared: z.array(
    z.strictObject({
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
  namesOther: z.array(
    z.strictObject({ start: offset, end: offset, path: z.exactOptional(z.string()) }),
  ),
});

/** The shape of an {@link IndividualityReport}. */
export const individualityReportSchema: z.core.$ZodType<IndividualityReport> = z.strictObject({
  verdict: verdictSchema,
  notes: z.array(noteIndividualitySchema),
  findings: z.array(findingSchema),
  clusters,
  ruleset: rulesetSchema,
});

/** The shape of {@link ClonedNotes}. */
export const clonedNotesSchema: z.core.$ZodType<ClonedNotes> = z.strictObject({
  pairs: z.array(z.strictObject({ a: z.string(), b: z.string(), similarity: percent })),
  clusters,
});

/** The shape of a {@link FingerprintComparison}. */
export const fingerprintComparisonSchema: z.core.$ZodType<FingerprintComparison> = z.strictObject({
  a: z.string(),
  b: z.string(),
  similarity: percent,
});
