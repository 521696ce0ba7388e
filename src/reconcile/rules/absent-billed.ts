import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** Nobody is billed for a group they missed. */
export const absentBilled = defineRule({
  id: 'reconcile/absent-billed',
  title: 'Nobody who was absent is billed.',
  description:
    'A claim says that this patient received the service. An absent member has no claim, whatever was scheduled.',
  citations: [cite('guide', 'Common mistakes: the absent-member problem')],
  likelyDenial: { carc: 'B12' },
  since: '0.1.0',
  looksAt: '/attendance',
  reasons: {
    'absent-but-billed': {
      outcome: 'fail',
      message: 'The roster says that this member was absent, and the claim file bills the session.',
      remedy: 'Void the line, or correct the roster if the member was there.',
    },
  },
  check({ onRoster, attended, lines }: BilledPatient) {
    if (!onRoster) return 'not-applicable';
    return attended
      ? 'pass'
      : { reason: 'absent-but-billed', serviceIds: lines.map(({ serviceId }) => serviceId) };
  },
});
