import { defineRule } from '../../finding/rule.js';
import type { Interaction } from '../../record/group-session.js';
import type { SessionFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

const linksToMembers: readonly Interaction[] = [
  'linked-to-disclosure',
  'member-feedback',
  'therapeutic-processing',
  'behavioral-rehearsal',
];

/** A skills group is psychotherapy only where the skills are linked to its members. */
export const skillsLinkage = defineRule({
  id: 'session/skills-linkage',
  title: 'A skills group linked the skills to its members and to their goals.',
  description:
    'A skills group can be psychotherapy when the therapist links the skills to disclosures, feedback, processing, or rehearsal, and to treatment goals.',
  citations: [
    cite.guide('Who qualifies for 90853: a skills group can meet the standard'),
    cite.guide('Is a DBT skills group billed the same way?'),
  ],
  likelyDenial: { carc: '96', rarc: 'N180' },
  since: '0.1.0',
  looksAt: '/interaction',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'not-linked-to-members': {
      outcome: 'review',
      message:
        'This skills group has no documented link to disclosure, feedback, processing, or rehearsal.',
      remedy:
        'Document how the skills were linked to what members said and did, or use another code.',
    },
    'not-linked-to-goals': {
      outcome: 'review',
      message: 'This skills group has no documented link to treatment goals.',
      remedy: 'Document how the skills served the members’ goals, or use another code.',
    },
  },
  check({ recorded: { interaction }, groupType }: SessionFacts) {
    // Without any interaction, session/interactive reports it.
    if (groupType !== 'skills' || !interaction?.length) return 'not-applicable';
    const faults = [
      ...(interaction.some((kind) => linksToMembers.includes(kind))
        ? []
        : [{ reason: 'not-linked-to-members' as const }]),
      ...(interaction.includes('linked-to-goals')
        ? []
        : [{ reason: 'not-linked-to-goals' as const }]),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
