import { defineRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** Some rules and payers ask what kind of group it was. */
export const groupType = defineRule({
  id: 'session/group-type',
  title: 'The type of the group is recorded.',
  description:
    'A process group, a skills group, and a class need different documentation, and some payers limit the size of certain groups. A group whose type is not recorded is judged as one of type other.',
  citations: [cite.guide('A practical note structure: group type')],
  since: '0.1.0',
  looksAt: '/groupType',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'group-type-not-recorded': {
      outcome: 'advice',
      message: 'The type of this group is not recorded, so it was judged as type other.',
      remedy: 'Enter the type of the group, so that the rules for its type are checked.',
    },
  },
  check: ({ recorded }: SessionFacts) =>
    recorded.groupType === undefined ? { reason: 'group-type-not-recorded' } : 'pass',
});
