import { defineRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** Somebody led the group. */
export const facilitators = defineRule({
  id: 'session/facilitators',
  title: 'The record names the clinicians who led the group.',
  description:
    'Each claim names the clinician who treated the patient, and that clinician signs the note. Without a facilitator on record, neither can be checked.',
  citations: [cite.guide('Can two co-facilitators both bill for the same group?')],
  likelyDenial: { carc: '16', rarc: 'N290' },
  since: '0.1.0',
  looksAt: '/facilitators',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'facilitators-not-recorded': {
      outcome: 'no-data',
      message: 'No facilitator of this group is recorded.',
      remedy: 'Enter the clinicians who led the group, and mark the one who bills.',
    },
  },
  check: ({ recorded: { facilitators: recorded = [] } }: SessionFacts) =>
    recorded.length > 0 ? 'pass' : { reason: 'facilitators-not-recorded' },
});
