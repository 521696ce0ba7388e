import type { Citation } from '../reference/citation.js';
import type { PlaceRate, RelativeValues } from '../reference/figures/medicare-rates.js';
import type { PractitionerType } from '../reference/practitioner.js';

/** What a rendering provider is to those who pay. */
export interface ScheduledPractitioner {
  type: PractitionerType;
  /**
   * Whether Medicare lists the practitioner as a qualifying participant in an alternative payment model.
   * Needed where the conversion factor depends on it: from 2026-01-01, unless the caller gives the factor.
   */
  qualifyingParticipant?: boolean;
}

/** What a contract allows for one unit of a code. */
export interface ContractRate {
  payerId: string;
  /** Procedure code: five characters A-Z 0-9. */
  code: string;
  /** For whom; without it, for every practitioner whom no other rate of this code names. */
  practitioner?: PractitionerType;
  /** Dates of service for which it holds, the last day included; without it, all. */
  effective?: { from: string; to?: string };
  /** Cents for one unit. */
  allowedCents: number;
  /** Where it stands in the contract. */
  citation?: Citation;
}

/** The geographic practice cost indices of a locality; at most six decimal places each. */
export interface GeographicIndices {
  work: number;
  practiceExpense: number;
  malpractice: number;
}

/** What the Medicare formula needs for one locality and year. */
export interface MedicareTerms {
  /** The payers that pay by this formula. */
  payerIds: string[];
  /** The locality as the caller names it; it stands in the result. */
  locality: string;
  /** The year, or the part of it, for which the indices hold; the last day included. */
  effective: { from: string; to: string };
  indices: GeographicIndices;
  /** Percentage of the schedule that is allowed: one for all, or by practitioner type. */
  percent: number | Partial<Record<PractitionerType, number>>;
  /** Dollars for one relative value; default: the built-in factor where one is in force. */
  conversionFactor?: number;
  /** Relative values that go before the built-in ones, which know 90853 alone. */
  relativeValues?: RelativeValues[];
  /** Places of service by rate, where the built-in list does not name them or the payer differs. */
  placeRates?: Record<string, PlaceRate>;
}

/** By what a payment is estimated. A contract rate goes before the Medicare formula. */
export interface FeeSchedule {
  /** Rendering providers by NPI. */
  practitioners?: Record<string, ScheduledPractitioner>;
  contracts?: ContractRate[];
  medicare?: MedicareTerms[];
}
