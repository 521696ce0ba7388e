import type { History } from '../dated.js';
import { cite } from '../sources.js';

/**
 * First date of service of the psychotherapy codes as they stand: the edits of the former
 * interactive group code 90857 end on 2012-12-31 (NCCI procedure-to-procedure edits, 2024-07-01 file).
 * Before it this library has no figures.
 */
export const codeFamilySince = '2013-01-01';

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

/** The add-on code for interactive complexity; 90853 is one of the codes that it may follow. */
export const interactiveComplexityCode = '90785';

/** The codes that 90785 may follow. */
export const interactiveComplexityPrimaries: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: [...['90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838'], '90853'],
    citation: cite('interactiveComplexity', '90785 beside evaluation and psychotherapy'),
  },
];
