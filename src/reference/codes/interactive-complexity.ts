import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

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
