import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

/** A change in risk that is not described protects no one. */
export const risk = defineRule({
  id: 'note/risk',
  title: 'A change in risk is described.',
  description:
    'The chart records changes in substance use, self-harm risk, and safety planning. A change is described in its own box, whatever the rest of the note says. No change is an answer, too.',
  citations: [
    cite('guide', 'Documentation requirements for each member note'),
    cite('guide', 'A practical note structure'),
  ],
  since: '0.1.0',
  looksAt: '/note/risk',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'change-not-described': {
      outcome: 'fail',
      message: 'The note says that risk changed, but does not describe the change.',
      remedy: 'Describe the change: substance use, self-harm, safety planning.',
    },
    'unsaid-in-recovery': {
      outcome: 'advice',
      message: 'This recovery group’s note does not record whether risk changed.',
      remedy: 'Describe the risk, including relapse risk, or record that it did not change.',
    },
  },
  check({ note: { riskChanged, risk: described }, session: { recorded } }: NoteFacts) {
    if (hasText(described)) return 'pass';
    if (riskChanged !== undefined) return riskChanged ? { reason: 'change-not-described' } : 'pass';
    return recorded.groupType === 'recovery' ? { reason: 'unsaid-in-recovery' } : 'not-applicable';
  },
});
