import type { History } from '../dated.js';
import * as cite from '../sources.js';
import { codeFamilySince } from './group-codes.js';

/**
 * The places of service for telehealth: 02 for a patient who is not at home, 10 for a patient at home.
 * The code set does not give their first dates, and neither code ever had another meaning, so the
 * first date is that of the psychotherapy codes.
 */
export const telehealthPlaces: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['02', '10'],
    citation: cite.placeOfService('Codes 02 and 10'),
  },
];

/** The format of ICD-10-CM codes. It does not show whether a code exists. */
export interface DiagnosisCodeShape {
  /** Three to seven characters; the dot after the third is optional. */
  readonly pattern: RegExp;
  /** First character of the codes for circumstances that are not a disorder. */
  readonly circumstances: string;
}

/** Required on claims by date of service; before the first date, claims used ICD-9-CM. */
export const diagnosisCodes: History<DiagnosisCodeShape> = [
  {
    from: '2015-10-01',
    value: { pattern: /^[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/, circumstances: 'Z' },
    citation: cite.icdStructure('Characters 1, 2 and 3 to 7; decimal'),
  },
];
