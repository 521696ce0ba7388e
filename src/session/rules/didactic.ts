import { defineRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { oftenNotTherapy } from './interactive.js';

/** Interaction during a class does not make the class psychotherapy. */
export const didactic = defineRule({
  id: 'session/didactic',
  title: 'The group was psychotherapy rather than instruction or social contact.',
  description:
    'A psychoeducation, support, or activity group can include real therapeutic interaction, and any session can be mostly teaching. A person must decide whether it was psychotherapy.',
  citations: [
    cite.guide('Common mistakes: using the code for a class'),
    cite.guide('Is a DBT skills group billed the same way?'),
  ],
  likelyDenial: { carc: '96', rarc: 'N180' },
  since: '0.1.0',
  looksAt: '/groupType',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'teaching-group': {
      outcome: 'review',
      message: 'The group type is {groupType}, and therapeutic interaction is recorded.',
      remedy: 'Decide whether psychotherapy was the substance of the session, and document it.',
    },
    'mostly-instruction': {
      outcome: 'review',
      message: 'Most of the session was instruction.',
      remedy:
        'Decide whether group psychotherapy is the right code. If it is not, ask the payer which code to use.',
    },
  },
  check({ recorded, groupType }: SessionFacts) {
    const { interaction = [], instruction } = recorded;
    const faults = [
      ...(oftenNotTherapy.includes(groupType) && interaction.length > 0
        ? [{ reason: 'teaching-group' as const, params: { groupType } }]
        : []),
      ...(instruction === 'most'
        ? [{ reason: 'mostly-instruction' as const, path: '/instruction' }]
        : []),
    ];
    if (faults.length > 0) return faults;
    // session/group-type and session/interactive report what is missing.
    const isKnown =
      recorded.groupType !== undefined &&
      instruction !== undefined &&
      (recorded.interaction !== undefined || !oftenNotTherapy.includes(groupType));
    return isKnown ? 'pass' : 'not-applicable';
  },
});
