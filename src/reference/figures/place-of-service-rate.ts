import type { History } from '../dated.js';
import { cite } from '../sources.js';

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
