import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** What follows is this patient’s own. */
export const plan = defineRule({
  id: 'note/plan',
  title: 'The note says what follows for this member.',
  description:
    'The plan names the next group, individual follow-up, homework or a referral. A section that is one text is not asked.',
  citations: [cite('guide', 'Documentation requirements for each member note')],
  since: '0.1.0',
  looksAt: '/note/plan',
  reasons: {
    blank: {
      outcome: 'review',
      message: 'The note says nothing of what follows for this member.',
      remedy: 'Write the plan: next group, individual follow-up, homework or referral.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'plan');
    if (given === 'blank') return { reason: 'blank' };
    return given === 'own-box' ? 'pass' : 'not-applicable';
  },
});
