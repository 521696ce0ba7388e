import * as z from 'zod/mini';
import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './group-codes.js';

/** A procedure code as claims carry it: five characters. */
export const procedureCodeSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^[A-Z0-9]{5}$/, 'Write a code of five characters A-Z 0-9.'));

/** A modifier as claims carry it: two characters. */
export const modifierSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^[A-Z0-9]{2}$/, 'Write a modifier of two characters A-Z 0-9.'));

/** A place of service as claims carry it: two digits. */
export const placeOfServiceSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^\d{2}$/, 'Write a place of service of two digits.'));

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

/** What an ICD-10-CM code looks like. Whether the code exists that year is another question. */
export interface DiagnosisCodeShape {
  /** Three to seven characters; the dot after the third may be left out. */
  readonly pattern: RegExp;
  /** First character of the codes for circumstances that are no disorder. */
  readonly circumstances: string;
}

/** Required on claims by date of service; before it the former edition with other shapes was. */
export const diagnosisCodes: History<DiagnosisCodeShape> = [
  {
    from: '2015-10-01',
    value: { pattern: /^[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/, circumstances: 'Z' },
    citation: cite('icdStructure', 'Characters 1, 2 and 3 to 7; decimal'),
  },
];
