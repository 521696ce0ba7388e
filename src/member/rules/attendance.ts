import { defineRule } from '../../finding/rule.js';
import { stretchesOf } from '../../record/recorded-presence.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** Only a patient who attended received the service. */
export const attendance = defineRule({
  id: 'member/attendance',
  title: 'The roster shows whether this patient attended.',
  description:
    'A claim states that the patient received the service. Until the roster shows whether the patient attended, this library holds the claim, and the patient counts neither as present nor as absent.',
  citations: [
    cite.guide('What the group psychotherapy code means: the roster'),
    cite.guide('Common mistakes: the absent-member problem'),
  ],
  likelyDenial: { carc: 'B12' },
  deciders: ['clinician', 'compliance'],
  since: '0.1.0',
  looksAt: '/attendance',
  reasons: {
    'attendance-not-recorded': {
      outcome: 'no-data',
      message: 'Whether this patient attended is not recorded.',
      remedy: 'Enter whether this patient attended or was absent.',
    },
    'presence-contradicts': {
      outcome: 'review',
      message: 'This patient is recorded as absent, but also as having been there.',
      remedy: 'Correct the attendance, or remove the recorded presence.',
    },
  },
  check({ attendance: recorded, member: { presence } }: MemberFacts) {
    if (recorded === 'unknown') return { reason: 'attendance-not-recorded' };
    const wasThere = presence === 'whole' || stretchesOf(presence).length > 0;
    return recorded === 'absent' && wasThere
      ? { reason: 'presence-contradicts', at: '/presence' }
      : 'pass';
  },
});
