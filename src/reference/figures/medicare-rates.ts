import type { Citation } from '../citation.js';
import type { History } from '../dated.js';
import * as cite from '../sources.js';

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
 * Medicare’s relative values of 90853 in the files that were read. Those of 2025 and the facility expense
 * of 2026 were not found.
 */
export const relativeValues: readonly (RelativeValues & { readonly citation: Citation })[] = [
  {
    code: '90853',
    from: '2022-01-01',
    to: '2022-12-31',
    work: 0.59,
    nonFacilityExpense: 0.18,
    facilityExpense: 0.08,
    malpractice: 0.02,
    citation: cite.relativeValueFiles('Files of 2022, 90853'),
  },
  {
    code: '90853',
    from: '2023-01-01',
    to: '2023-12-31',
    work: 0.59,
    nonFacilityExpense: 0.18,
    facilityExpense: 0.08,
    malpractice: 0.02,
    citation: cite.relativeValueFiles('Files of 2023, 90853'),
  },
  {
    code: '90853',
    from: '2024-01-01',
    to: '2024-12-31',
    work: 0.62,
    nonFacilityExpense: 0.19,
    facilityExpense: 0.08,
    malpractice: 0.02,
    citation: cite.relativeValueFiles('Files of 2024, 90853'),
  },
  {
    code: '90853',
    from: '2026-01-01',
    to: '2026-12-31',
    work: 0.67,
    nonFacilityExpense: 0.23,
    malpractice: 0.01,
    citation: cite.relativeValues2026('90853'),
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

/** Medicare’s conversion factors in the sources that were read. */
export const conversionFactors: readonly ConversionFactor[] = [
  {
    from: '2022-01-01',
    to: '2022-12-31',
    dollars: 34.6062,
    citation: cite.relativeValueFiles('Files of 2022, conversion factor'),
  },
  {
    from: '2023-01-01',
    to: '2023-12-31',
    dollars: 33.8872,
    citation: cite.relativeValueFiles('Files of 2023, conversion factor'),
  },
  {
    from: '2024-01-01',
    to: '2024-03-08',
    dollars: 32.7442,
    citation: cite.relativeValueFiles('First file of January 2024, conversion factor'),
  },
  {
    from: '2024-03-09',
    to: '2024-12-31',
    dollars: 33.2875,
    citation: cite.relativeValueFiles('Revised files of 2024, conversion factor'),
  },
  {
    from: '2025-01-01',
    to: '2025-12-31',
    dollars: 32.3465,
    citation: cite.conversionFactors('Calendar year 2025'),
  },
  {
    from: '2026-01-01',
    to: '2026-12-31',
    dollars: { qualifyingParticipant: 33.5675, others: 33.4009 },
    citation: cite.conversionFactors('Calendar year 2026: qualifying participants, and others'),
  },
];

/** The practice expense that Medicare pays at a place of service. */
export type PlaceRate = 'facility' | 'non-facility';

/** The places of service of behavioral health by their rate. */
export type PlaceRates = Readonly<Record<PlaceRate, readonly string[]>>;

/**
 * The rate of each place of service; it is unknown for a place on neither list. For telehealth (02, 10),
 * no source before 2024 was read.
 */
export const placeRates: History<PlaceRates> = [
  {
    from: '2022-01-01',
    value: {
      facility: ['19', '21', '22', '23', '26', '31', '51', '52', '53', '56', '61'],
      'non-facility': [
        ...['03', '04', '11', '12', '13', '14', '15', '16', '17', '20', '32', '33', '49', '50'],
        ...['54', '55', '57', '58', '71', '72', '99'],
      ],
    },
    citation: cite.placeRateManual('Chapter 12, section 20.4.2'),
  },
  {
    from: '2024-01-01',
    value: {
      facility: ['02', '19', '21', '22', '23', '26', '31', '51', '52', '53', '56', '61'],
      'non-facility': [
        ...['03', '04', '10', '11', '12', '13', '14', '15', '16', '17', '20', '32', '33', '49'],
        ...['50', '54', '55', '57', '58', '71', '72', '99'],
      ],
    },
    citation: cite.placeRateManual('Chapter 12, section 20.4.2'),
  },
];

/** The rate of a place of service; `undefined` if it is on neither list. */
export const placeRateOf = (rates: PlaceRates, placeOfService: string): PlaceRate | undefined => {
  if (rates.facility.includes(placeOfService)) return 'facility';
  return rates['non-facility'].includes(placeOfService) ? 'non-facility' : undefined;
};
