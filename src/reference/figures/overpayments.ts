import type { History } from '../dated.js';
import * as cite from '../sources.js';

/**
 * Days after an overpayment of Medicare or Medicaid was identified within which it must be reported and returned.
 * A shorter time of a state is not known here.
 */
export const overpaymentDays: History<number> = [
  {
    from: '2016-03-14',
    value: 60,
    citation: cite.overpayments('Summary: 60 days after the date on which it was identified'),
  },
];
