import type { PayerOrder } from '../record/other-coverage.js';
import type { Address } from './postal-address.js';
import type { BillingProvider } from './professional-claim.js';

/** What a claim depends on besides the record of the session. */
export interface ClaimTerms {
  billingProvider: BillingProvider;
  /** Where the session took place, if that is not the billing provider's address. Checked; not on the claims. */
  facilityAddress?: Address;
  /** Cents per unit: by code, or one number for the group code. A line's charge is that times its units. */
  chargeCents: number | Record<string, number>;
  /** The date on which the claims are submitted. */
  submissionDate?: string;
  /** Patient ID, of a patient on the roster, to the payer's number of the claim to replace. */
  replaces?: Record<string, string>;
  /** The payer that the claims are for. Default: `'primary'`. */
  claimFor?: PayerOrder;
  /** Patient ID, of a patient on the roster, to what the patient has paid for these services, in cents. */
  patientPaidCents?: Record<string, number>;
  /** IDs of patients on the roster whose claims are being voided: this call builds no claim for them. */
  voids?: string[];
}
