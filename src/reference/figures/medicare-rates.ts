import type { Citation } from '../citation.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** The relative values of one code during one range of dates, before any geographic adjustment. */
export interface RelativeValues {
  /** Procedure code: five characters A-Z 0-9. */
  code: string;
  /** First date of service. */
  from: string;
  /** Last date of service; by default, the values have no end. */
  to?: string;
  work: number;
  /** Practice expense if the practitioner bears the cost of the room. */
  nonFacilityExpense?: number;
  /** Practice expense if a facility bears it. */
  facilityExpense?: number;
  malpractice: number;
  /** Where the values are published. */
  citation?: Citation;
}

/**
 * Medicare’s relative values of 90853 in the files that were read. They are unknown before, between
 * and after these dates; the facility expense of 2026 was not found.
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

/** Dollars per relative value unit during one range of dates of service. */
export interface ConversionFactor {
  readonly from: string;
  readonly to: string;
  /** One figure, or two: for qualifying participants in an alternative payment model, and for others. */
  readonly dollars: number | { readonly qualifyingParticipant: number; readonly others: number };
  readonly citation: Citation;
}

/** Medicare’s conversion factors for the dates on which the relative values of 90853 are known. */
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

/** The practice expense that Medicare pays at a place of service. */
export type PlaceRate = 'facility' | 'non-facility';

/** The places of service of behavioral health by their rate. */
export type PlaceRates = Readonly<Record<PlaceRate, readonly string[]>>;

/** The rate of each place of service; it is unknown for a place on neither list. */
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

/** The rate of a place of service; `undefined` if it is on neither list. */
export const placeRateOf = (rates: PlaceRates, placeOfService: string): PlaceRate | undefined => {
  if (rates.facility.includes(placeOfService)) return 'facility';
  return rates['non-facility'].includes(placeOfService) ? 'non-facility' : undefined;
};
