import * as z from 'zod/mini';
import type { ProfessionalClaim } from '../claim/professional-claim.js';
import { type SentClaim, sentClaimShape } from '../claim/sent-claim.js';

/** A claim that was sent: read from a file, or built by this library, which then knows its session. */
export interface ReconciledClaim extends SentClaim {
  source?: ProfessionalClaim['source'];
}

/** The shape of a {@link ReconciledClaim}. */
export const reconciledClaimSchema: z.core.$ZodType<ReconciledClaim> = z.object({
  ...sentClaimShape,
  source: z.exactOptional(z.object({ sessionId: z.string(), noteId: z.string() })),
});
