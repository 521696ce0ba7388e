import { bundleCodes } from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';

/** A monthly bundle includes group therapy. */
export const bundle = definePairRule({
  id: 'unbundling/bundle',
  title: 'No group is billed in the month of a bundle that includes group therapy.',
  description:
    'G2086 to G2088 pay for a month of office-based treatment for opioid use disorder, including group therapy and counseling. That no NCCI edit exists between the codes does not mean that both are paid.',
  citations: [cite.hcpcs('G2086 to G2088')],
  likelyDenial: { carc: '97' },
  since: '0.1.0',
  looksAt: '/code',
  deciders: ['coder', 'compliance'],
  reasons: {
    'month-of-a-bundle': {
      outcome: 'review',
      message: '{code} is billed for {bundleDate}, in the same month as this group.',
      remedy:
        'Decide whether the bundle already pays for this group; if it does, do not bill the group.',
    },
  },
  check({ other: { service, serviceDate: bundleDate }, twoPayers, serviceDate }) {
    const isBundle = inForceOrOldest(bundleCodes, serviceDate).includes(service.code);
    return !isBundle || twoPayers
      ? 'not-applicable'
      : { reason: 'month-of-a-bundle', params: { code: service.code, bundleDate } };
  },
});
