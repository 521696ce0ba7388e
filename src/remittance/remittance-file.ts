import * as z from 'zod/mini';
import { type FileFault, fileFaultSchema } from '../input/file-fault.js';
import { plainZero } from '../input/read-input.js';
import { type Adjustment, adjustmentShape } from '../record/adjustment.js';
import { type PayerOrder, payerOrderSchema } from '../record/other-coverage.js';
import { remarkPattern } from '../reference/codes/code-formats.js';
import { dateSchema } from '../time/time-schema.js';

/** An adjustment of a remittance. */
export interface RemittedAdjustment extends Adjustment {
  /** The group in the file, if it is none of the four; `group` is then `'OA'`. */
  groupAsSent?: string;
}

/** What a payer answered about one line. */
export interface RemittedLine {
  /** The code that the payer judged. */
  code: string;
  /** The code that was sent, if the payer judged another. */
  submittedCode?: string;
  modifiers: string[];
  /** Units that were paid. */
  units: number;
  serviceDate: string;
  chargeCents: number;
  paidCents: number;
  /** The allowed amount, if the payer states it. */
  allowedCents?: number;
  adjustments: RemittedAdjustment[];
  /** Remittance advice remark codes. */
  remarks: string[];
  /** The sender’s own number of the line. */
  lineControl?: string;
}

/** What a payer answered about one claim. Amounts are in cents and may be negative. */
export interface RemittedClaim {
  /** The sender’s number of the claim. */
  claimId: string;
  /** The payer’s number of the claim. */
  payerClaimNumber?: string;
  /** Claim status code (CLP02). */
  statusCode: string;
  /** What the status code says. Whether a claim was denied is judged by its amounts. */
  status: 'paid' | 'denied' | 'reversed' | 'forwarded' | 'other';
  /** As which payer of the patient this payer answered. */
  payerOrder?: PayerOrder;
  /** Claim filing indicator code: `'MB'` Medicare Part B, `'MC'` Medicaid. */
  filingIndicator?: string;
  chargeCents: number;
  paidCents: number;
  patientResponsibilityCents: number;
  /** Adjustments of the whole claim. */
  adjustments: RemittedAdjustment[];
  /** Remark codes of the whole claim. */
  remarks: string[];
  /** Empty if the payer answered only about the whole claim. */
  lines: RemittedLine[];
}

/** One payment with the claims that it answers. */
export interface RemittedPayment {
  payerId: string;
  /** Number of the check or transfer. */
  traceNumber: string;
  paidOn: string;
  paidCents: number;
  claims: RemittedClaim[];
  /** Amounts that the payer took from or added to the payment beside the claims (PLB); positive if taken. */
  providerAdjustments: { code: string; reference?: string; cents: number }[];
}

/** The payments of a remittance file. */
export interface RemittanceFile {
  payments: RemittedPayment[];
  faults: FileFault[];
}

const cents = z.int().check(plainZero);

// Codes appear in findings, so nothing but a code may be in their place.
const remarks = z.array(z.string().check(z.regex(remarkPattern)));
const shortCode = z.string().check(z.regex(/^[A-Z0-9]{1,2}$/));
const adjustments = z.array(
  z.object({ ...adjustmentShape, groupAsSent: z.exactOptional(shortCode) }),
);

const remittedLineSchema: z.core.$ZodType<RemittedLine> = z.object({
  code: z.string(),
  submittedCode: z.exactOptional(z.string()),
  modifiers: z.array(z.string()),
  units: z.number().check(plainZero),
  serviceDate: dateSchema,
  chargeCents: cents,
  paidCents: cents,
  allowedCents: z.exactOptional(cents),
  adjustments,
  remarks,
  lineControl: z.exactOptional(z.string()),
});

const remittedClaimSchema: z.core.$ZodType<RemittedClaim> = z.object({
  claimId: z.string(),
  payerClaimNumber: z.exactOptional(z.string()),
  statusCode: shortCode,
  status: z.enum(['paid', 'denied', 'reversed', 'forwarded', 'other']),
  payerOrder: z.exactOptional(payerOrderSchema),
  filingIndicator: z.exactOptional(shortCode),
  chargeCents: cents,
  paidCents: cents,
  patientResponsibilityCents: cents,
  adjustments,
  remarks,
  lines: z.array(remittedLineSchema),
});

/** The shape of a {@link RemittanceFile}. */
export const remittanceFileSchema: z.core.$ZodType<RemittanceFile> = z.object({
  payments: z.array(
    z.object({
      payerId: z.string(),
      traceNumber: z.string(),
      paidOn: dateSchema,
      paidCents: cents,
      claims: z.array(remittedClaimSchema),
      providerAdjustments: z.array(
        z.object({ code: z.string(), reference: z.exactOptional(z.string()), cents }),
      ),
    }),
  ),
  faults: z.array(fileFaultSchema),
});
