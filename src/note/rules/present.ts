import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** A roster is not a chart. */
export const present = defineRule({
  id: 'note/present',
  title: 'Every member who attended has a note.',
  description:
    'A roster proves that a patient was there, not that the patient received psychotherapy. Each claim needs an entry in that patient’s own chart. Other rules check the parts of the note.',
  citations: [cite.guide('What the group psychotherapy code means')],
  likelyDenial: { carc: '252', rarc: 'N706' },
  since: '0.1.0',
  looksAt: '/note',
  deciders: ['clinician', 'compliance'],
  reasons: {
    missing: {
      outcome: 'fail',
      message: 'This member attended, but has no note.',
      remedy: 'Write this member’s note before the claim goes out.',
    },
  },
  check: ({ member }: MemberFacts) => (member.note ? 'pass' : { reason: 'missing' }),
});
