import { defineDatedRule } from '../../finding/rule.js';
import { codesWithoutOneUnit } from '../../reference/figures/units.js';
import * as cite from '../../reference/sources.js';
import { minutesOf } from '../../time/interval.js';
import type { ClaimFacts } from '../claim-facts.js';

/** Units are never guessed where the payer does not say how they count. */
export const units = defineDatedRule({
  id: 'claim/units',
  title: 'The units of the group line can be counted.',
  description:
    'A 90853 line has one unit, however long the session is. Other group codes count by session or by minutes, as the payer requires.',
  citations: [
    cite.ncciManual('Chapter XI, section V, paragraph 5'),
    cite.hcpcs('H0005, G0410, G0411: how units count is the payer’s'),
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
    'presence-not-recorded': {
      outcome: 'no-data',
      message:
        'Units of {code} are counted by the minute, and when this member arrived and left is not recorded.',
      remedy:
        'Enter when this member arrived and left, or that they were there for the whole session.',
    },
    'session-time-not-recorded': {
      outcome: 'no-data',
      message:
        'Units of {code} are counted by the minute, and the start or end of the session is not recorded.',
      remedy: 'Enter when the session actually started and ended.',
    },
    'no-whole-unit': {
      outcome: 'no-data',
      message: '{minutes} minutes are too short for one unit of {code}.',
      remedy:
        'Check the member’s minutes, and ask the payer whether so short an attendance is billable.',
    },
  },
  check({ units: counted, unitsLack, groupCode: code, attendee }: ClaimFacts) {
    const { policy, presence } = attendee;
    // Without a policy the code is 90853, whose units are known.
    if (!policy) return 'not-applicable';
    const { units: basis, citations } = policy;
    if (counted !== undefined) return basis ? 'pass' : 'not-applicable';
    if (unitsLack) return { reason: unitsLack, at: '/presence', params: { code }, citations };
    return basis
      ? {
          reason: 'no-whole-unit',
          params: { code, minutes: minutesOf(presence.present) },
          citations,
        }
      : { reason: 'basis-unknown', params: { code }, citations };
  },
});
