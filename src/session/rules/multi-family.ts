import { defineDatedRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { multiFamilyCode } from '../../reference/codes/group-codes.js';
import * as cite from '../../reference/sources.js';

/** A group of several families is another service. */
export const multiFamily = defineDatedRule({
  id: 'session/multi-family',
  title: 'The group was for patients, not for several families.',
  description:
    'Psychotherapy with several families in one group has its own code; it is not group psychotherapy of the patients.',
  citations: [cite.ncciManual('Chapter XI, section V, paragraph 5: 90849 beside 90853')],
  likelyDenial: { carc: '96', rarc: 'N657' },
  since: '0.1.0',
  looksAt: '/groupType',
  deciders: ['clinician', 'compliance'],
  figure: multiFamilyCode,
  reasons: {
    'another-code': {
      outcome: 'fail',
      message: 'This was a multi-family group, which has its own code: {code}.',
      remedy:
        'Bill {code} where the payer covers it and its own requirements are met; do not bill group psychotherapy.',
    },
  },
  check({ recorded: { groupType } }: SessionFacts, code) {
    // session/group-type reports it.
    if (groupType === undefined) return 'not-applicable';
    return groupType === 'multi-family' ? { reason: 'another-code', params: { code } } : 'pass';
  },
});
