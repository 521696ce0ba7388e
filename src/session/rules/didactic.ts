import { defineRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { oftenNotTherapy } from './interactive.js';

/** Exchange in a class does not make the class psychotherapy. */
export const didactic = defineRule({
  id: 'session/didactic',
  title: 'The group was psychotherapy rather than instruction or company.',
  description:
    'A psychoeducation, support or activity group can hold real therapeutic exchange, and a session can be taught for most of its time. Whether it was psychotherapy, a person must decide.',
  citations: [
    cite('guide', 'Common mistakes: using the code for a class'),
    cite('guide', 'Is a DBT skills group billed the same way?'),
  ],
  likelyDenial: { carc: '96', rarc: 'N180' },
  since: '0.1.0',
  looksAt: '/groupType',
  reasons: {
    'teaching-group': {
      outcome: 'review',
      message: 'The group type is {groupType}, and therapeutic exchange is recorded.',
      remedy:
        'Decide whether psychotherapy was the substance of the session, and let the record show it.',
    },
    'mostly-instruction': {
      outcome: 'review',
      message: 'Most of the time was instruction.',
      remedy:
        'Decide whether group psychotherapy is the right code; if it is not, ask the payer which code it wants.',
    },
  },
  check({ recorded: { groupType, interaction = [], instruction } }: SessionFacts) {
    const faults = [
      ...(oftenNotTherapy.includes(groupType) && interaction.length > 0
        ? [{ reason: 'teaching-group' as const, params: { groupType } }]
        : []),
      ...(instruction === 'most'
        ? [{ reason: 'mostly-instruction' as const, path: '/instruction' }]
        : []),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
