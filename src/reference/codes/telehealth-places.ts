import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

/**
 * The places of service that themselves say telehealth: 02 for a patient who is not at home, 10 for
 * one who is. The code set that was read does not say since when each exists, and neither ever meant
 * anything else; so the first date is that of the code family.
 */
export const telehealthPlaces: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['02', '10'],
    citation: cite('placeOfService', 'Codes 02 and 10'),
  },
];
