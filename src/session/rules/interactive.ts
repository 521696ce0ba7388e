import { defineRule } from '../../finding/rule.js';
import type { GroupType } from '../../record/group-session.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

/** Group types that are often instruction or social contact rather than psychotherapy. */
export const oftenNotTherapy: readonly GroupType[] = ['psychoeducation', 'support', 'activity'];

/** A class is not psychotherapy. */
export const interactive = defineRule({
  id: 'session/interactive',
  title: 'Members and therapist interacted therapeutically.',
  description:
    'Group psychotherapy is therapeutic interaction: feedback between members, relational patterns, rupture, and repair, work connected to each person’s goals. A lecture or a film is not.',
  citations: [
    cite('guide', 'What the group psychotherapy code means'),
    cite('guide', 'Common mistakes: using the code for a class'),
  ],
  likelyDenial: { carc: '96', rarc: 'N180' },
  since: '0.1.0',
  looksAt: '/interaction',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'no-interaction': {
      outcome: 'fail',
      message: 'The record states that no therapeutic interaction took place.',
      remedy: 'Do not bill group psychotherapy. Ask the payer which code to use for a class.',
    },
    'not-recorded-in-a-teaching-group': {
      outcome: 'review',
      message: 'No therapeutic interaction is recorded, and the group type is {groupType}.',
      remedy: 'Document the interaction that took place, or that there was none.',
    },
    'not-recorded': {
      outcome: 'no-data',
      message: 'No therapeutic interaction is recorded.',
      remedy: 'Document the interaction that took place, or that there was none.',
    },
  },
  check({ recorded: { interaction }, groupType }: SessionFacts) {
    if (interaction?.length === 0) return { reason: 'no-interaction' };
    if (interaction) return 'pass';
    return oftenNotTherapy.includes(groupType)
      ? { reason: 'not-recorded-in-a-teaching-group', params: { groupType } }
      : { reason: 'not-recorded' };
  },
});
