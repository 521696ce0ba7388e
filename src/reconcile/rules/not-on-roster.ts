import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** Nobody is billed whom the room did not know. */
export const notOnRoster = defineRule({
  id: 'reconcile/not-on-roster',
  title: 'Everybody who is billed is on the roster.',
  description:
    'The roster proves attendance. A line of this session for somebody who is not on it has nothing behind it.',
  citations: [cite('guide', 'What the group psychotherapy code means: the roster')],
  likelyDenial: { carc: 'B12' },
  since: '0.1.0',
  looksAt: '',
  reasons: {
    'unknown-patient': {
      outcome: 'fail',
      message: 'The claim file bills this session for a patient who is not on its roster.',
      remedy: 'Void the line, or move it to the session and patient to which it belongs.',
    },
  },
  check({ onRoster, lines }: BilledPatient) {
    return onRoster
      ? 'pass'
      : { reason: 'unknown-patient', serviceIds: lines.map(({ serviceId }) => serviceId) };
  },
});
