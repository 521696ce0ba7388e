import * as z from 'zod/mini';
import { type FileFault, fileFaultSchema } from '../input/file-fault.js';
import { dateSchema } from '../time/time-schema.js';

/** What a clearinghouse or payer said about one claim before it was judged. */
export interface AcknowledgedClaim {
  /** The sender’s number of the claim. */
  claimId: string;
  state: 'accepted' | 'rejected';
  by: 'clearinghouse' | 'payer';
  /** The day on which it was accepted or rejected. */
  on: string;
  /** As sent: `category:status:entity` of a 277CA, or the error codes of a 999. */
  codes: string[];
}

/** What was said about everything in one transaction set or batch. */
export interface AcknowledgedBatch {
  /** The control number of the 837 (ST02) in a 999, or its reference (BHT03) in a 277CA. */
  reference: string;
  state: 'accepted' | 'rejected';
  by: 'clearinghouse' | 'payer';
  on: string;
  codes: string[];
}

/** The acknowledgments of a file: 999 and 277CA. */
export interface AcknowledgementFile {
  claims: AcknowledgedClaim[];
  /** A 999 names single claims only where it finds errors, so most of what it says is about a whole batch. */
  batches: AcknowledgedBatch[];
  faults: FileFault[];
}

const said = {
  state: z.enum(['accepted', 'rejected']),
  by: z.enum(['clearinghouse', 'payer']),
  on: dateSchema,
  codes: z.array(z.string().check(z.regex(/^[A-Z0-9]{1,4}(?::[A-Z0-9]{1,4}){0,4}$/))),
};

/** The shape of an {@link AcknowledgementFile}. */
export const acknowledgementFileSchema: z.core.$ZodType<AcknowledgementFile> = z.object({
  claims: z.array(z.object({ claimId: z.string(), ...said })),
  batches: z.array(z.object({ reference: z.string(), ...said })),
  faults: z.array(fileFaultSchema),
});
