import * as z from 'zod/mini';
import { findingSchema, ruleIdSchema, verdictSchema } from '../finding/finding.js';
import { rulesetSchema } from '../finding/ruleset.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';
import type { ServiceOfTheDay, UnbundlingPair, UnbundlingReport } from './unbundling-report.js';

/** The shape of an {@link UnbundlingPair}. */
export const unbundlingPairSchema: z.core.$ZodType<UnbundlingPair> = z.strictObject({
  patientId: z.string(),
  serviceDate: dateSchema,
  serviceIds: z.tuple([z.string(), z.string()]),
  verdict: z.enum(['distinct', 'review', 'unbundled']),
  overlapMinutes: z.nullable(z.int().check(z.gte(0))),
  edit: z.exactOptional(
    z.strictObject({
      column1: z.string(),
      column2: z.string(),
      modifierIndicator: z.enum(['0', '1', '9']),
    }),
  ),
  modifier: z.strictObject({
    present: z.array(z.string()),
    needed: z.boolean(),
    accepted: z.array(z.string()),
    sufficient: z.boolean(),
  }),
  rules: z.array(ruleIdSchema),
});

const serviceOfTheDaySchema: z.core.$ZodType<ServiceOfTheDay> = z.strictObject({
  serviceId: z.string(),
  patientId: z.string(),
  serviceDate: dateSchema,
  code: z.string(),
  modifiers: z.exactOptional(z.array(z.string())),
  start: z.exactOptional(timeSchema),
  end: z.exactOptional(timeSchema),
});

/** The shape of an {@link UnbundlingReport}. */
export const unbundlingReportSchema: z.core.$ZodType<UnbundlingReport> = z.strictObject({
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  pairs: z.array(unbundlingPairSchema),
  services: z.array(serviceOfTheDaySchema),
  ruleset: rulesetSchema,
});
