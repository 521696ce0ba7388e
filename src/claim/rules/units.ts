import { defineDatedRule } from '../../finding/rule.js';
import { codesWithoutOneUnit } from '../../reference/figures/units.js';
import { cite } from '../../reference/sources.js';
import type { ClaimFacts } from '../claim-facts.js';

/** Units that nobody has said how to count are not guessed. */
export const units = defineDatedRule({
  id: 'claim/units',
  title: 'It is known how the units of the group line count.',
  description:
    'A 90853 line has one unit whatever the length of the session. Other group codes count by session or by minutes, as the payer says.',
  citations: [
    cite('ncciManual', 'Chapter XI, section V, paragraph 5'),
    cite('hcpcs', 'H0005, G0410, G0411: how units count is the payer’s'),
  ],
  likelyDenial: { carc: '151' },
  since: '0.1.0',
  looksAt: '/payerId',
  figure: codesWithoutOneUnit,
  reasons: {
    'basis-unknown': {
      outcome: 'no-data',
      message: 'The payer wants {code}, and its policy does not say how units of it are counted.',
      remedy:
        'Add to the payer’s policy how units of {code} are counted: by session, or by minutes.',
    },
    'no-whole-unit': {
      outcome: 'no-data',
      message: '{minutes} minutes make no whole unit of {code}.',
      remedy:
        'Check the member’s minutes, and ask the payer whether so short a presence is billable.',
    },
  },
  check({ units: counted, groupCode: code, of: { policy, minutes } }: ClaimFacts) {
    // Only a payer wants another code than 90853, whose units are known.
    if (!policy) return 'not-applicable';
    const { units: basis, citations } = policy;
    if (counted !== undefined) return basis ? 'pass' : 'not-applicable';
    return basis
      ? { reason: 'no-whole-unit', params: { code, minutes }, citations }
      : { reason: 'basis-unknown', params: { code }, citations };
  },
});
