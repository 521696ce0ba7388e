import { codeFamilySince } from '../codes/group-codes.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** Units of a 90853 line: each session is one, however long it lasts. */
export const unitsPerGroupSession: History<number> = [
  {
    from: codeFamilySince,
    value: 1,
    citation: cite('ncciManual', 'Chapter XI, section V, paragraph 5'),
  },
];

/** Most units of 90853 that one practitioner reports for one patient on one date. */
export const unitsPerPractitionerDay: History<number> = [
  {
    from: codeFamilySince,
    value: 1,
    citation: cite('ncciManual', 'Chapter XI, section V, paragraph 5'),
  },
];

/** Units of 90853 for one patient and date above which an outpatient hospital is asked why. */
export const unitsPerFacilityDay: History<number> = [
  {
    from: '2024-07-01',
    value: 4,
    citation: cite(
      'unlikelyEdits',
      'Outpatient hospital table, 90853: 4, adjudication indicator 3',
    ),
  },
];

/** Group codes whose units differ from program to program, so that the payer has to say how they count. */
export const codesWithoutOneUnit: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['H0005', 'G0410', 'G0411'],
    citation: cite('hcpcs', 'H0005, G0410, G0411: how units count is the payer’s'),
  },
];
