import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** Each patient needs a plan of their own. */
export const plan = defineRule({
  id: 'note/plan',
  title: 'The note has a plan for this member.',
  description:
    'The plan names the next group, individual follow-up, homework, or a referral. A section that is one text is not checked.',
  citations: [cite('guide', 'Documentation requirements for each member note')],
  since: '0.1.0',
  looksAt: '/note/plan',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'review',
      message: 'The note has no plan for this member.',
      remedy: 'Write the plan: next group, individual follow-up, homework, or referral.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'plan');
    if (given === 'blank') return { reason: 'blank' };
    return given === 'own-box' ? 'pass' : 'not-applicable';
  },
});
