import * as z from 'zod/mini';
import type { ClaimBatch } from '../../claim/claim-batch.js';
import type { ProfessionalClaim, ServiceLine } from '../../claim/professional-claim.js';
import { type FindingView, findingViewSchema } from './finding-view.js';

/** What is read of one claim. */
export type ClaimView = Pick<
  ProfessionalClaim,
  'claimId' | 'patientId' | 'payerId' | 'frequencyCode' | 'diagnoses' | 'totalChargeCents'
> & { lines: Pick<ServiceLine, 'code' | 'modifiers' | 'units' | 'chargeCents'>[] };

/** What is read of a {@link ClaimBatch}. */
export type ClaimBatchView = Pick<
  ClaimBatch,
  'sessionId' | 'notBilled' | 'absent' | 'totalChargeCents'
> & {
  claims: ClaimView[];
  held: { patientId: string; findings: FindingView[] }[];
  findings: FindingView[];
};

const cents = z.int().check(z.gte(0));

const claimSchema = z.object({
  claimId: z.string(),
  patientId: z.string(),
  payerId: z.string(),
  frequencyCode: z.enum(['1', '7']),
  diagnoses: z.array(z.string()),
  lines: z.array(
    z.object({
      code: z.string(),
      modifiers: z.array(z.string()),
      units: z.int().check(z.gte(1)),
      chargeCents: cents,
    }),
  ),
  totalChargeCents: cents,
});

/** The shape of a {@link ClaimBatchView}. */
export const claimBatchViewSchema: z.core.$ZodType<ClaimBatchView> = z.object({
  sessionId: z.string(),
  claims: z.array(claimSchema),
  held: z.array(z.object({ patientId: z.string(), findings: z.array(findingViewSchema) })),
  notBilled: z.array(
    z.object({ patientId: z.string(), reason: z.enum(['self-pay', 'not-billed', 'day-rate']) }),
  ),
  absent: z.array(z.string()),
  findings: z.array(findingViewSchema),
  totalChargeCents: cents,
});
