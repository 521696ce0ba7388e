import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

/** Codes that pay a whole program day, with the program they pay. */
export const perDiemCodes: History<Readonly<Record<string, string>>> = [
  {
    from: codeFamilySince,
    value: {
      H0015: 'intensive-outpatient',
      S9475: 'intensive-outpatient',
      S9480: 'intensive-outpatient',
      H0035: 'partial-hospitalization',
    },
    citation: cite('hcpcs', 'H0015, H0035, S9475, S9480'),
  },
];
