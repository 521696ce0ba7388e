import * as z from 'zod/mini';
import { idSchema } from '../input/read-input.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';

/** Who signed, and when. */
export interface Signature {
  providerId: string;
  /** RFC 3339 time. */
  signedAt?: string;
}

/** A change to a note after it was written. */
export interface Amendment {
  /** RFC 3339 time. */
  at?: string;
  providerId: string;
  kind?: 'addendum' | 'late-entry' | 'correction';
  /** When its author signed it, if it has a signature of its own. RFC 3339 time. */
  signedAt?: string;
}

/** One member's note about the session. */
export interface MemberNote {
  noteId: string;
  /** What this member shared or avoided. */
  participation?: string;
  /** The clinical meaning of that contribution. */
  meaning?: string;
  /** What the therapist did that was directed to, or clinically involved, this member. */
  interventions?: string;
  /** How this member responded to feedback, intervention, role-play or rehearsal. */
  response?: string;
  /** Movement toward the goals of this member's treatment plan. */
  progress?: string;
  /** What follows: next group, individual follow-up, homework, referral. */
  plan?: string;
  /** The whole member section, where the chart has no separate fields (SOAP, DAP, BIRP). */
  text?: string;
  /** The shared group text, if the chart includes it. */
  frame?: string;
  /** Goals of the treatment plan that the session addressed. */
  goalIds?: string[];
  /** The need, supported by the diagnosis, that the session addressed. */
  diagnosisNeed?: string;
  /** Whether this member's risk changed; `false` records that it did not. */
  riskChanged?: boolean;
  /** The description of risk: substance use, self-harm, safety planning. */
  risk?: string;
  /** The date of service given in the note: `YYYY-MM-DD`. */
  serviceDate?: string;
  /** RFC 3339 time. */
  writtenAt?: string;
  /** Default `'clinician'`. */
  draftedBy?: 'clinician' | 'ai';
  /** `providerId` of the person who reviewed a draft. */
  reviewedBy?: string;
  /** RFC 3339 time. */
  reviewedAt?: string;
  /** The author's signature. */
  signature?: Signature;
  /** The supervisor's signature. */
  cosignature?: Signature;
  /** Changes made after the note was written, each with its author. */
  amendments?: Amendment[];
}

const signatureSchema = z.strictObject({
  providerId: z.string(),
  signedAt: z.exactOptional(timeSchema),
});

/** The shape of a {@link MemberNote}. */
export const memberNoteSchema: z.core.$ZodType<MemberNote> = z.strictObject({
  noteId: idSchema,
  participation: z.exactOptional(z.string()),
  meaning: z.exactOptional(z.string()),
  interventions: z.exactOptional(z.string()),
  response: z.exactOptional(z.string()),
  progress: z.exactOptional(z.string()),
  plan: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
  frame: z.exactOptional(z.string()),
  goalIds: z.exactOptional(z.array(z.string())),
  diagnosisNeed: z.exactOptional(z.string()),
  riskChanged: z.exactOptional(z.boolean()),
  risk: z.exactOptional(z.string()),
  serviceDate: z.exactOptional(dateSchema),
  writtenAt: z.exactOptional(timeSchema),
  draftedBy: z.exactOptional(z.enum(['clinician', 'ai'])),
  reviewedBy: z.exactOptional(z.string()),
  reviewedAt: z.exactOptional(timeSchema),
  signature: z.exactOptional(signatureSchema),
  cosignature: z.exactOptional(signatureSchema),
  amendments: z.exactOptional(
    z.array(
      z.strictObject({
        at: z.exactOptional(timeSchema),
        providerId: z.string(),
        kind: z.exactOptional(z.enum(['addendum', 'late-entry', 'correction'])),
        signedAt: z.exactOptional(timeSchema),
      }),
    ),
  ),
});

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a field is filled in: one that holds only spaces, a dash or a dot counts as blank. */
export const hasText = (text: string | undefined): text is string =>
  text !== undefined && letterOrDigit.test(text);
