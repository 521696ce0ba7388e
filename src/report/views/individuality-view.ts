import * as z from 'zod/mini';
import type { IndividualityReport } from '../../individuality/individuality-report.js';
import {
  type FindingView,
  findingViewSchema,
  rulesetSchema,
  verdictSchema,
} from './finding-view.js';

/** What is read of an {@link IndividualityReport}. */
export type IndividualityView = Omit<IndividualityReport, 'findings'> & { findings: FindingView[] };

const offset = z.int().check(z.gte(0));
const percent = z.number().check(z.gte(0), z.lte(100));

const noteSchema = z.object({
  noteId: z.string(),
  patientId: z.string(),
  score: percent,
  verdict: z.enum(['individual', 'review', 'cloned', 'too-short']),
  nameSwap: z.object({ passes: z.boolean(), wouldAlsoBeTrueOf: z.array(z.string()) }),
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

/** The shape of an {@link IndividualityView}. */
export const individualityViewSchema: z.core.$ZodType<IndividualityView> = z.object({
  verdict: verdictSchema,
  notes: z.array(noteSchema),
  findings: z.array(findingViewSchema),
  clusters: z.array(z.array(z.string())),
  ruleset: rulesetSchema,
});
