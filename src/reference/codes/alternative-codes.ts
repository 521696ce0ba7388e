import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

/** The code for several families together in one psychotherapy group. */
export const multiFamilyCode: History<string> = [
  {
    from: codeFamilySince,
    value: '90849',
    citation: cite('ncciManual', 'Chapter XI, section V, paragraph 5: 90849 beside 90853'),
  },
];

/** The code for a class, where the payer wants no other: a psychoeducational service, by the quarter hour. */
export const instructionCode: History<string> = [
  { from: codeFamilySince, value: 'H2027', citation: cite('hcpcs', 'H2027') },
];
