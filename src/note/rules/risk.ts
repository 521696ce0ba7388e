import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

/** A change of risk that is not described protects nobody. */
export const risk = defineRule({
  id: 'note/risk',
  title: 'A change of risk is described.',
  description:
    'Substance use, self-harm risk and safety planning stand in the chart where they change. A change is described in its own box, whatever else the text says; that it did not change is an answer.',
  citations: [
    cite('guide', 'Documentation requirements for each member note'),
    cite('guide', 'A practical note structure'),
  ],
  since: '0.1.0',
  looksAt: '/note/risk',
  reasons: {
    'change-not-described': {
      outcome: 'fail',
      message: 'The note says that risk changed, and does not describe how.',
      remedy: 'Describe the change: substance use, self-harm, safety planning.',
    },
    'unsaid-in-recovery': {
      outcome: 'advice',
      message: 'This recovery group’s note does not record whether risk changed.',
      remedy: 'Record the risk, relapse risk included, or that it did not change.',
    },
  },
  check({ note: { riskChanged, risk: described }, session: { recorded } }: NoteFacts) {
    if (hasText(described)) return 'pass';
    if (riskChanged !== undefined) return riskChanged ? { reason: 'change-not-described' } : 'pass';
    return recorded.groupType === 'recovery' ? { reason: 'unsaid-in-recovery' } : 'not-applicable';
  },
});
