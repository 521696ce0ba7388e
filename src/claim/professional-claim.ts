/** The provider or group that is paid. */
export interface BillingProvider {
  /** National Provider Identifier. */
  npi: string;
  name?: string;
  /** Employer identification number, or social security number of a person who bills. */
  taxId?: string;
  /** Provider taxonomy code (NUCC). */
  taxonomyCode?: string;
  address?: Address;
}

/** A postal address in the United States. */
export interface Address {
  line1: string;
  line2?: string;
  city: string;
  /** Two letters. */
  state: string;
  postalCode: string;
}

/** One service on a claim. */
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
  /** Which of the claim's diagnoses the line is for, counted from 1; at most four. */
  diagnosisPointers: number[];
}

/** The claim of one patient for one group session. */
export interface ProfessionalClaim {
  /** Patient control number: stable, unique, at most 20 characters of A-Z 0-9 -. */
  claimId: string;
  patientId: string;
  payerId: string;
  /** 1: original. 7: replaces `originalClaimNumber`. */
  frequencyCode: '1' | '7';
  /** The payer's number of the claim that this one replaces. */
  originalClaimNumber?: string;
  /** Who is paid. */
  billingProvider: BillingProvider;
  /** The clinician under whom the service is billed. */
  renderingProvider: { npi: string; taxonomyCode?: string };
  /** The supervisor, where a supervised clinician delivered the service. */
  supervisingProvider?: { npi: string };
  /** Two digits. */
  placeOfService: string;
  /** Number of the prior authorization. */
  authorizationNumber?: string;
  /** ICD-10-CM with the dot, primary first; at most twelve. */
  diagnoses: string[];
  lines: ServiceLine[];
  /** The sum of the lines in cents. */
  totalChargeCents: number;
  /** The session and the note that the claim rests on; no format sends them. */
  source: { sessionId: string; noteId: string };
}
