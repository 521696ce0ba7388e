import { codeFamilySince } from '../codes/group-codes.js';
import type { History } from '../dated.js';
import * as cite from '../sources.js';

/** Units of a 90853 line: one per session, regardless of its length. */
export const unitsPerGroupSession: History<number> = [
  {
    from: codeFamilySince,
    value: 1,
    citation: cite.ncciManual('Chapter XI, section V, paragraph 5'),
  },
];

/** The most units of 90853 that one practitioner reports for one patient on one date. */
export const unitsPerPractitionerDay: History<number> = [
  {
    from: codeFamilySince,
    value: 1,
    citation: cite.ncciManual('Chapter XI, section V, paragraph 5'),
  },
];

/** The most units of 90853 per patient and date that an outpatient hospital bills without review. */
export const unitsPerFacilityDay: History<number> = [
  {
    from: '2024-07-01',
    value: 4,
    citation: cite.unlikelyEdits('Outpatient hospital table, 90853: 4, adjudication indicator 3'),
  },
  {
    from: '2026-10-01',
    value: 4,
    citation: cite.hospitalUnlikelyEdits2026(
      'Outpatient hospital table, 90853: 4, adjudication indicator 3',
    ),
  },
];

/** Group codes whose units differ by program, so that the payer must define them. */
export const codesWithoutOneUnit: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['H0005', 'G0410', 'G0411'],
    citation: cite.hcpcs('H0005, G0410, G0411: the payer defines the units'),
  },
];
