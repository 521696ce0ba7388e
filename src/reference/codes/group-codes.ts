import type { History } from '../dated.js';
import * as cite from '../sources.js';

/**
 * First date of service of the current psychotherapy codes: the edits of the former interactive group
 * code 90857 end on 2012-12-31 (NCCI procedure-to-procedure edits, 2024-07-01 file). This library has
 * no figures for earlier dates.
 */
export const codeFamilySince = '2013-01-01';

/** The code for group psychotherapy, unless the payer requires another. */
export const groupPsychotherapyCode = '90853';

/** The codes under which a group session is billed for one patient, whoever the payer is. */
export const groupCodes: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['90853', '90849', '96164', 'G0410', 'G0411', 'H0005'],
    citation: cite.hcpcs('G0410, G0411, H0005, 96164: group services'),
  },
];

/** The group codes whose unit is one session, whatever its length. */
export const codesPerSession: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['90853', '90849'],
    citation: cite.ncciManual('Chapter XI, section V, paragraph 5: 90849 and 90853'),
  },
];

/** The modifier that makes a code of these series a group code. */
export interface GroupModifier {
  readonly modifier: string;
  /** First letters of the codes. */
  readonly series: readonly string[];
}

/** HQ on a state code: group setting. */
export const groupModifier: History<GroupModifier> = [
  {
    from: codeFamilySince,
    value: { modifier: 'HQ', series: ['H', 'T'] },
    citation: cite.hcpcs('HQ: group setting'),
  },
];

/** The code for a psychotherapy group of several families. */
export const multiFamilyCode: History<'90849'> = [
  {
    from: codeFamilySince,
    value: '90849',
    citation: cite.ncciManual('Chapter XI, section V, paragraph 5: 90849 and 90853'),
  },
];

/** The code for a class, unless the payer requires another: a psychoeducational service, per 15 minutes. */
export const instructionCode: History<string> = [
  { from: codeFamilySince, value: 'H2027', citation: cite.hcpcs('H2027') },
];

/** The add-on code for interactive complexity. */
export const interactiveComplexityCode = '90785';
