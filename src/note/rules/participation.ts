import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** Attendance is not participation. */
export const participation = defineRule({
  id: 'note/participation',
  title: 'The note says how this member took part.',
  description:
    'A roster proves attendance only. The chart must show what this patient shared or avoided in the group.',
  citations: [cite('guide', 'Documentation requirements for each member note')],
  likelyDenial: { carc: '252', rarc: 'N705' },
  since: '0.1.0',
  looksAt: '/note/participation',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'fail',
      message: 'The note does not say how this member took part.',
      remedy: 'Write what this member shared or avoided.',
    },
    'only-in-text': {
      outcome: 'review',
      message:
        'The member section is one text; a person must check whether it shows participation.',
      remedy: 'Check that the text says what this member shared or avoided.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'participation');
    if (given === 'own-box') return 'pass';
    return given === 'blank' ? { reason: 'blank' } : { reason: 'only-in-text', at: '/note/text' };
  },
});
