import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

/** Monthly bundles whose description includes group therapy and counselling. */
export const bundleCodes: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['G2086', 'G2087', 'G2088'],
    citation: cite('hcpcs', 'G2086 to G2088: office-based treatment for opioid use disorder'),
  },
];
