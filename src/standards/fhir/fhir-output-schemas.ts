import * as z from 'zod/mini';
import { groupSessionSchema } from '../../record/group-session.js';
import type { CompleteBundleReading } from './bundle/from-fhir-bundle.js';
import type { MissingPart } from './bundle/missing-part.js';
import type { CdsHooksCard } from './findings/to-cds-hooks-cards.js';

const missingPartSchema: z.core.$ZodType<MissingPart> = z.strictObject({
  path: z.string(),
  bundlePath: z.exactOptional(z.string()),
  why: z.enum(['absent', 'ambiguous', 'unreadable']),
  required: z.boolean(),
  lookedFor: z.string(),
  neededFor: z.string(),
});

const found = {
  missing: z.array(missingPartSchema),
  sources: z.record(z.string(), z.string()),
};

const completeSchema: z.core.$ZodType<CompleteBundleReading> = z.strictObject({
  complete: z.literal(true),
  session: groupSessionSchema,
  ...found,
});

/** The shape of what was read from a bundle. The session of an incomplete one has whatever was found. */
export const bundleReadingSchema = z.union([
  completeSchema,
  z.strictObject({ complete: z.literal(false), session: z.looseObject({}), ...found }),
]);

/** The shape of a {@link CdsHooksCard}. */
export const cdsHooksCardSchema: z.core.$ZodType<CdsHooksCard> = z.strictObject({
  summary: z.string(),
  detail: z.string(),
  indicator: z.enum(['critical', 'warning', 'info']),
  source: z.strictObject({ label: z.string(), url: z.exactOptional(z.string()) }),
});
