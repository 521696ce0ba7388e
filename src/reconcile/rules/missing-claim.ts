import { defineDatedRule } from '../../finding/rule.js';
import { minimumGroupSize } from '../../reference/figures/group-size.js';
import { cite } from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** Nobody who was there is forgotten. */
export const missingClaim = defineDatedRule({
  id: 'reconcile/missing-claim',
  title: 'Each insured member who attended has a group line.',
  description:
    'Group psychotherapy is billed for each patient. A member who attended and is on no claim is income lost, and the trace of a claim that was filed for the room.',
  citations: [cite('guide', 'Common mistakes: billing once for the whole group')],
  since: '0.1.0',
  looksAt: '',
  figure: minimumGroupSize,
  reasons: {
    'no-group-line': {
      outcome: 'fail',
      message: 'This member attended and is insured, and no active line bills the group for them.',
      remedy: 'File a claim of its own for this member, or record why none is due.',
    },
  },
  check({ insured, groupLines, room }: BilledPatient, minimum) {
    if (!insured || room.attended < minimum) return 'not-applicable';
    return groupLines.length > 0 ? 'pass' : { reason: 'no-group-line' };
  },
});
