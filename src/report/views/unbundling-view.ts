import * as z from 'zod/mini';
import type { Verdict } from '../../finding/finding.js';
import type { Ruleset } from '../../finding/ruleset.js';
import { dateSchema } from '../../time/time-schema.js';
import type { UnbundlingPair } from '../../unbundling/unbundling-report.js';
import {
  type FindingView,
  findingViewSchema,
  rulesetSchema,
  verdictSchema,
} from './finding-view.js';
import { type ServiceView, serviceViewSchema } from './service-view.js';

/** What is read of one pair of services of a patient's day. */
export type PairView = Omit<UnbundlingPair, 'rules'> & { rules: string[] };

/** What is read of an unbundling report. */
export interface UnbundlingView {
  verdict: Verdict;
  findings: FindingView[];
  pairs: PairView[];
  /** The lines of the days that have a pair, to draw them. */
  services: ServiceView[];
  ruleset: Ruleset;
}

const pairSchema: z.core.$ZodType<PairView> = z.object({
  patientId: z.string(),
  serviceDate: dateSchema,
  serviceIds: z.tuple([z.string(), z.string()]),
  verdict: z.enum(['distinct', 'review', 'unbundled']),
  overlapMinutes: z.nullable(z.int().check(z.gte(0))),
  edit: z.exactOptional(
    z.object({
      column1: z.string(),
      column2: z.string(),
      modifierIndicator: z.enum(['0', '1', '9']),
    }),
  ),
  modifier: z.object({
    present: z.array(z.string()),
    needed: z.boolean(),
    accepted: z.array(z.string()),
    sufficient: z.boolean(),
  }),
  rules: z.array(z.string()),
});

/** The shape of an {@link UnbundlingView}. */
export const unbundlingViewSchema: z.core.$ZodType<UnbundlingView> = z.object({
  verdict: verdictSchema,
  findings: z.array(findingViewSchema),
  pairs: z.array(pairSchema),
  services: z.array(serviceViewSchema),
  ruleset: rulesetSchema,
});
