import type { History } from '../dated.js';
import { cite } from '../sources.js';

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
