import type { Citation } from '../citation.js';
import { cite } from '../sources.js';

/** Dollars for one relative value during one window of dates of service. */
export interface ConversionFactor {
  readonly from: string;
  readonly to: string;
  /** One for all, or one for qualifying participants in an alternative payment model and one for others. */
  readonly dollars: number | { readonly qualifyingParticipant: number; readonly others: number };
  readonly citation: Citation;
}

/** Medicare’s conversion factors, for the windows in which the relative values of 90853 are known. */
export const conversionFactors: readonly ConversionFactor[] = [
  {
    from: '2024-03-09',
    to: '2024-12-31',
    dollars: 33.2875,
    citation: cite('conversionFactor2024', 'March 9 to December 31, 2024'),
  },
  {
    from: '2026-01-01',
    to: '2026-12-31',
    dollars: { qualifyingParticipant: 33.5675, others: 33.4009 },
    citation: cite('conversionFactor2026', 'Qualifying participants, and others'),
  },
];
