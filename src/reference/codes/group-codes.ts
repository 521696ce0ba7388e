import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

/** The code that payers without another wish take for group psychotherapy. */
export const groupPsychotherapyCode = '90853';

/** The codes under which a group session is billed for one patient. */
export const groupCodes: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['90853', 'G0410', 'G0411', 'H0005'],
    citation: cite('hcpcs', 'G0410, G0411, H0005: group psychotherapy and group counselling'),
  },
];
