import { defineDatedRule } from '../../finding/rule.js';
import { minimumGroupSize } from '../../reference/figures/group-size.js';
import * as cite from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** Every billable member who attended is billed. */
export const missingClaim = defineDatedRule({
  id: 'reconcile/missing-claim',
  title: 'Each insured member who attended has a group line.',
  description:
    'Group psychotherapy is billed for each patient. A member who attended without a claim is lost income, and often a sign that one claim was filed for the whole group. A denied claim was filed. No claim is due for a member whose payer the claim file does not cover, or whose claim this library holds.',
  citations: [cite.guide('Common mistakes: billing once for the whole group')],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  figure: minimumGroupSize,
  reasons: {
    'attendance-not-recorded': {
      outcome: 'no-data',
      message:
        'This member attended and is insured, but no line bills the group for them. Whether enough others attended for a group is not recorded.',
      remedy: 'Enter for each patient on the roster whether they attended.',
    },
    'no-group-line': {
      outcome: 'fail',
      message: 'This member attended and is insured, but no line bills the group for them.',
      remedy: 'File a separate claim for this member, or record why none is due.',
    },
    'line-not-readable': {
      outcome: 'no-data',
      message:
        'No line that could be read bills the group for this member, and a line that was left out may be theirs.',
      remedy: 'Correct the lines where `faults` in the report says, and compare again.',
    },
  },
  check({ billable, filed, maybeFiled, totals }: BilledPatient, minimum) {
    if (!billable || totals.possible < minimum) return 'not-applicable';
    if (filed) return totals.attended < minimum ? 'not-applicable' : 'pass';
    if (totals.attended < minimum) return { reason: 'attendance-not-recorded' };
    return { reason: maybeFiled ? 'line-not-readable' : 'no-group-line' };
  },
});
