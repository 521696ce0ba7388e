import { codeFamilySince } from './code-family.js';
import type { History } from './dated.js';
import { cite } from './sources.js';

/** Units of a 90853 line: each session is one, however long it lasts. */
export const unitsPerGroupSession: History<number> = [
  {
    from: codeFamilySince,
    value: 1,
    citation: cite('ncciManual', 'Chapter XI, section V, paragraph 5'),
  },
];

/** The code that payers without another wish take for group psychotherapy. */
export const groupPsychotherapyCode = '90853';

/** The add-on code for interactive complexity; 90853 is one of the codes that it may follow. */
export const interactiveComplexityCode = '90785';

/** Group codes whose units differ from program to program, so that the payer has to say how they count. */
export const codesWithoutOneUnit: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['H0005', 'G0410', 'G0411'],
    citation: cite('hcpcs', 'H0005, G0410, G0411: how units count is the payer’s'),
  },
];
