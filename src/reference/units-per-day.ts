import { codeFamilySince } from './code-family.js';
import type { History } from './dated.js';
import { cite } from './sources.js';

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
