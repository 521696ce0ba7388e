import { defineDatedRule } from '../../finding/rule.js';
import { codesWithoutOneUnit } from '../../reference/figures/units.js';
import { cite } from '../../reference/sources.js';
import type { ClaimFacts } from '../claim-facts.js';

/** Units are never guessed where the payer does not say how they count. */
export const units = defineDatedRule({
  id: 'claim/units',
  title: 'The units of the group line can be counted.',
  description:
    'A 90853 line has one unit, however long the session is. Other group codes count by session or by minutes, as the payer requires.',
  citations: [
    cite('ncciManual', 'Chapter XI, section V, paragraph 5'),
    cite('hcpcs', 'H0005, G0410, G0411: how units count is the payer’s'),
  ],
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  figure: codesWithoutOneUnit,
  reasons: {
    'basis-unknown': {
      outcome: 'no-data',
      message:
        'The payer requires {code}, and its policy does not say how units of {code} are counted.',
      remedy:
        'Add to the payer’s policy how units of {code} are counted: by session or by minutes.',
    },
    'no-whole-unit': {
      outcome: 'no-data',
      message: '{minutes} minutes are too short for one unit of {code}.',
      remedy:
        'Check the member’s minutes, and ask the payer whether so short an attendance is billable.',
    },
  },
  check({ units: counted, groupCode: code, attendee: { policy, minutes } }: ClaimFacts) {
    // Without a policy the code is 90853, whose units are known.
    if (!policy) return 'not-applicable';
    const { units: basis, citations } = policy;
    if (counted !== undefined) return basis ? 'pass' : 'not-applicable';
    return basis
      ? { reason: 'no-whole-unit', params: { code, minutes }, citations }
      : { reason: 'basis-unknown', params: { code }, citations };
  },
});
