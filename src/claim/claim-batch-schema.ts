import * as z from 'zod/mini';
import { findingSchema, rulesetSchema } from '../finding/finding-schema.js';
import { dateSchema } from '../time/time-schema.js';
import type { ClaimBatch } from './claim-batch.js';
import { professionalClaimSchema } from './professional-claim-schema.js';

/** The shape of a {@link ClaimBatch}. */
export const claimBatchSchema: z.core.$ZodType<ClaimBatch> = z.strictObject({
  sessionId: z.string(),
  serviceDate: dateSchema,
  claims: z.array(professionalClaimSchema),
  held: z.array(z.strictObject({ patientId: z.string(), findings: z.array(findingSchema) })),
  notBilled: z.array(
    z.strictObject({
      patientId: z.string(),
      reason: z.enum(['self-pay', 'not-billed', 'day-rate']),
    }),
  ),
  absent: z.array(z.string()),
  findings: z.array(findingSchema),
  totalChargeCents: z.int().check(z.gte(0)),
  ruleset: rulesetSchema,
});
