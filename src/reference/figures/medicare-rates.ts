import type { Citation } from '../citation.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** The relative values of one code during one window of dates, before any geographic adjustment. */
export interface RelativeValues {
  /** Procedure code: five characters A-Z 0-9. */
  code: string;
  /** First date of service. */
  from: string;
  /** Last date of service; without it, it goes on. */
  to?: string;
  work: number;
  /** Practice expense where the practitioner bears the cost of the room. */
  nonFacilityExpense?: number;
  /** Practice expense where a facility does. */
  facilityExpense?: number;
  malpractice: number;
  /** Where they were read. */
  citation?: Citation;
}

/**
 * Medicare’s relative values of 90853, where a file was read. Before, between and after these windows
 * they are unknown; no facility expense of 2026 was read.
 */
export const relativeValues: readonly (RelativeValues & { readonly citation: Citation })[] = [
  {
    code: '90853',
    from: '2024-03-09',
    to: '2024-12-31',
    work: 0.62,
    nonFacilityExpense: 0.19,
    facilityExpense: 0.08,
    malpractice: 0.02,
    citation: cite('relativeValues2024', '90853'),
  },
  {
    code: '90853',
    from: '2026-01-01',
    to: '2026-12-31',
    work: 0.67,
    nonFacilityExpense: 0.23,
    malpractice: 0.01,
    citation: cite('relativeValues2026', '90853'),
  },
];

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

/** Which practice expense Medicare pays at a place of service. */
export type PlaceRate = 'facility' | 'non-facility';

/** The places of service of behavioral health by the rate that is paid there. */
export type PlaceRates = Readonly<Record<PlaceRate, readonly string[]>>;

/** The rates of places; a place on neither list is unknown. */
export const placeRates: History<PlaceRates> = [
  {
    from: '2024-01-01',
    value: {
      facility: ['02', '19', '22', '31', '51', '52', '53', '55', '56'],
      'non-facility': ['03', '10', '11', '12', '32', '49', '50', '57', '58', '71', '72', '99'],
    },
    citation: cite('placeOfService', 'Facility and non-facility payment'),
  },
];

/** The rate of a place; `undefined` where the lists do not name it. */
export const placeRateOf = (rates: PlaceRates, placeOfService: string): PlaceRate | undefined => {
  if (rates.facility.includes(placeOfService)) return 'facility';
  return rates['non-facility'].includes(placeOfService) ? 'non-facility' : undefined;
};
