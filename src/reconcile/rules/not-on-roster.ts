import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** Only patients on the roster are billed. */
export const notOnRoster = defineRule({
  id: 'reconcile/not-on-roster',
  title: 'Every patient who is billed is on the roster.',
  description:
    'The roster documents attendance. A line of this session for a patient who is not on the roster has no support in the record.',
  citations: [cite.guide('What the group psychotherapy code means: the roster')],
  likelyDenial: { carc: 'B12' },
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'unknown-patient': {
      outcome: 'fail',
      message: 'This session is billed for a patient who is not on its roster.',
      remedy: 'Void the line, or correct its session or patient.',
    },
  },
  check({ onRoster, lines }: BilledPatient) {
    return onRoster
      ? 'pass'
      : { reason: 'unknown-patient', serviceIds: lines.map(({ serviceId }) => serviceId) };
  },
});
