import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';
import {
  otherCoverageSchema,
  type PayerOrder,
  payerOrderSchema,
} from '../record/other-coverage.js';
import { dateSchema } from '../time/time-schema.js';
import type { ProfessionalClaim, ServiceLine } from './professional-claim.js';

/** A line of a claim that was sent, as the file has it. */
export interface SentLine extends ServiceLine {
  /** The sender's own number of the line (REF*6R), which a remittance repeats. */
  lineControl?: string;
  /** The line's own place of service. */
  placeOfService?: string;
  /** The line's own rendering provider. */
  renderingNpi?: string;
  /** `'MJ'`: the units are minutes. */
  basis?: 'MJ';
  /** The last date of service, if it is another day. */
  serviceDateTo?: string;
}

/**
 * A claim that was sent, read from a file: without names and addresses, and without the session behind it. Codes and
 * units are as sent, whether or not they are standard.
 */
export interface SentClaim
  extends Omit<ProfessionalClaim, 'source' | 'renderingProvider' | 'lines'> {
  /** Not sent if the billing provider rendered the service. */
  renderingProvider?: ProfessionalClaim['renderingProvider'];
  /** Which payer of the patient the claim was sent to; left out if the file does not say. */
  payerOrder?: PayerOrder;
  /** Claim filing indicator code: `'CI'` commercial, `'MB'` Medicare Part B, `'MC'` Medicaid. */
  filingIndicator?: string;
  lines: SentLine[];
}

const cents = z.int().check(plainZero);

// A claim of another sender need not follow the limits of this library, so only what is computed with is checked.
const sentLineSchema: z.core.$ZodType<SentLine> = z.object({
  lineNumber: z.int(),
  code: z.string(),
  modifiers: z.array(z.string()),
  units: z.number().check(plainZero),
  chargeCents: cents,
  serviceDate: dateSchema,
  diagnosisPointers: z.array(z.int()),
  lineControl: z.exactOptional(z.string()),
  placeOfService: z.exactOptional(z.string()),
  renderingNpi: z.exactOptional(z.string()),
  basis: z.exactOptional(z.literal('MJ')),
  serviceDateTo: z.exactOptional(dateSchema),
});

const providerSchema = z.object({ npi: z.string(), taxonomyCode: z.exactOptional(z.string()) });

/** The keys of a {@link SentClaim}. */
export const sentClaimShape = {
  claimId: z.string(),
  patientId: z.string(),
  payerId: z.string(),
  frequencyCode: z.enum(['1', '7', '8']),
  originalClaimNumber: z.exactOptional(z.string()),
  billingProvider: z.object({
    npi: z.string(),
    taxId: z.exactOptional(z.string()),
    taxonomyCode: z.exactOptional(z.string()),
  }),
  renderingProvider: z.exactOptional(providerSchema),
  supervisingProvider: z.exactOptional(z.object({ npi: z.string() })),
  placeOfService: z.string(),
  admittedOn: z.exactOptional(dateSchema),
  authorizationNumber: z.exactOptional(z.string()),
  diagnoses: z.array(z.string()),
  payerOrder: z.exactOptional(payerOrderSchema),
  filingIndicator: z.exactOptional(z.string().check(z.regex(/^[A-Z0-9]{1,2}$/))),
  otherPayers: z.exactOptional(z.array(otherCoverageSchema)),
  lines: z.array(sentLineSchema),
  totalChargeCents: cents,
  patientPaidCents: z.exactOptional(cents),
};

/** The shape of a {@link SentClaim}. */
export const sentClaimSchema: z.core.$ZodType<SentClaim> = z.object(sentClaimShape);
