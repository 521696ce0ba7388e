import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';
import {
  type OtherCoverage,
  otherCoverageSchema,
  type PayerOrder,
  payerOrderSchema,
} from '../record/other-coverage.js';
import {
  modifierSchema,
  placeOfServiceSchema,
  procedureCodeSchema,
} from '../reference/codes/code-formats.js';
import { dateSchema } from '../time/time-schema.js';
import { type Address, addressSchema, addressShape } from './postal-address.js';

/** The provider or group that is paid. */
export interface BillingProvider {
  /** National Provider Identifier. */
  npi: string;
  name?: string;
  /** Employer Identification Number, or the Social Security number of a person who bills. */
  taxId?: string;
  /** Provider taxonomy code (NUCC). */
  taxonomyCode?: string;
  address?: Address;
}

/** One service line of a claim. */
export interface ServiceLine {
  /** Counted from 1. */
  lineNumber: number;
  code: string;
  /** In order, at most four. */
  modifiers: string[];
  units: number;
  /** Charge of the whole line in cents. */
  chargeCents: number;
  /** Date of service. */
  serviceDate: string;
  /** The claim's diagnoses that the line treats, counted from 1; at most four. */
  diagnosisPointers: number[];
}

/** The claim of one patient for one group session. */
export interface ProfessionalClaim {
  /** Patient control number: stable, unique, at most 20 characters of A-Z 0-9 -. */
  claimId: string;
  patientId: string;
  payerId: string;
  /** Which payer of the patient the claim is for. Left out: the primary one. */
  payerOrder?: PayerOrder;
  /** The patient's other payers in their order: earlier ones with what they answered, later ones without. */
  otherPayers?: OtherCoverage[];
  /** 1: original. 7: replaces `originalClaimNumber`. 8: voids it. */
  frequencyCode: '1' | '7' | '8';
  /** The payer's number of the claim that this one replaces or voids. */
  originalClaimNumber?: string;
  billingProvider: BillingProvider;
  /** The clinician under whom the service is billed. */
  renderingProvider: { npi: string; taxonomyCode?: string };
  /** The supervisor, where a supervised clinician delivered the service. */
  supervisingProvider?: { npi: string };
  /** Two digits. */
  placeOfService: string;
  /** The day on which an inpatient was admitted. */
  admittedOn?: string;
  /** Number of the prior authorization. */
  authorizationNumber?: string;
  /** ICD-10-CM with the dot, primary first; at most twelve. */
  diagnoses: string[];
  lines: ServiceLine[];
  /** The sum of the lines in cents. */
  totalChargeCents: number;
  /** What the patient has paid for these services, in cents. */
  patientPaidCents?: number;
  /** The session and note behind the claim; no format sends them. */
  source: { sessionId: string; noteId: string };
}

const cents = z.int().check(z.gte(0), z.lte(9_999_999_999), plainZero);
const counted = z.int().check(z.gte(1), z.lte(99_999));

const billingProviderShape = {
  npi: z.string(),
  name: z.exactOptional(z.string()),
  taxId: z.exactOptional(z.string()),
  taxonomyCode: z.exactOptional(z.string()),
  address: z.exactOptional(addressSchema),
};

/** The shape of a {@link BillingProvider} that a caller gives. */
export const billingProviderSchema: z.core.$ZodType<BillingProvider> =
  z.strictObject(billingProviderShape);

const renderingProviderShape = { npi: z.string(), taxonomyCode: z.exactOptional(z.string()) };
const supervisingProviderShape = { npi: z.string() };
const sourceShape = { sessionId: z.string(), noteId: z.string() };
const serviceLineShape = {
  lineNumber: counted,
  code: procedureCodeSchema,
  modifiers: z.array(modifierSchema),
  units: counted,
  chargeCents: cents,
  serviceDate: dateSchema,
  diagnosisPointers: z.array(counted),
};

const claimShape = {
  claimId: z.string(),
  patientId: z.string(),
  payerId: z.string(),
  payerOrder: z.exactOptional(payerOrderSchema),
  otherPayers: z.exactOptional(z.array(otherCoverageSchema)),
  frequencyCode: z.enum(['1', '7', '8']),
  originalClaimNumber: z.exactOptional(z.string()),
  billingProvider: billingProviderSchema,
  renderingProvider: z.strictObject(renderingProviderShape),
  supervisingProvider: z.exactOptional(z.strictObject(supervisingProviderShape)),
  placeOfService: placeOfServiceSchema,
  admittedOn: z.exactOptional(dateSchema),
  authorizationNumber: z.exactOptional(z.string()),
  diagnoses: z.array(z.string()),
  lines: z.array(z.strictObject(serviceLineShape)),
  totalChargeCents: cents,
  patientPaidCents: z.exactOptional(cents),
  source: z.strictObject(sourceShape),
};

/** The shape of a {@link ProfessionalClaim} that a caller gives. Each format checks its own limits. */
export const professionalClaimSchema: z.core.$ZodType<ProfessionalClaim> =
  z.strictObject(claimShape);

/** The shape of a {@link ProfessionalClaim} in an answer; a later version may add keys. */
export const answeredClaimSchema: z.core.$ZodType<ProfessionalClaim> = z.object({
  ...claimShape,
  billingProvider: z.object({
    ...billingProviderShape,
    address: z.exactOptional(z.object(addressShape)),
  }),
  renderingProvider: z.object(renderingProviderShape),
  supervisingProvider: z.exactOptional(z.object(supervisingProviderShape)),
  lines: z.array(z.object(serviceLineShape)),
  source: z.object(sourceShape),
});
