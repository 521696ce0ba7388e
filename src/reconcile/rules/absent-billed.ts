import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** An absent member is not billed. */
export const absentBilled = defineRule({
  id: 'reconcile/absent-billed',
  title: 'No absent member is billed.',
  description:
    'A claim states that the patient received the service. An absent member has no claim, whatever was scheduled.',
  citations: [cite.guide('Common mistakes: the absent-member problem')],
  likelyDenial: { carc: 'B12' },
  since: '0.1.0',
  looksAt: '/attendance',
  deciders: ['coder', 'compliance'],
  reasons: {
    'attendance-not-recorded': {
      outcome: 'no-data',
      message: 'The session is billed for this patient, and whether they attended is not recorded.',
      remedy: 'Enter whether this patient attended. If the patient was absent, void the line.',
    },
    'absent-but-billed': {
      outcome: 'fail',
      message: 'The roster lists this member as absent, but the session is billed for them.',
      remedy: 'Void the line, or correct the roster if the member attended.',
    },
  },
  check({ onRoster, attendance, lines }: BilledPatient) {
    if (!onRoster) return 'not-applicable';
    if (attendance === 'attended') return 'pass';
    const reason = attendance === 'absent' ? 'absent-but-billed' : 'attendance-not-recorded';
    return { reason, serviceIds: lines.map(({ serviceId }) => serviceId) };
  },
});
