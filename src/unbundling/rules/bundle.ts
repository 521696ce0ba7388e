import { bundleCodes } from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** A monthly bundle includes group therapy. */
export const bundle = definePairRule({
  id: 'unbundling/bundle',
  title: 'No group is billed in the month of a bundle that includes group therapy.',
  description:
    'G2086 to G2088 pay a month of office-based treatment for opioid use disorder, group therapy and counselling included. That there is no edit between the codes is no permission.',
  citations: [cite('hcpcs', 'G2086 to G2088')],
  likelyDenial: { carc: '97' },
  since: '0.1.0',
  looksAt: '/code',
  reasons: {
    'month-of-a-bundle': {
      outcome: 'review',
      message: '{code} is billed for {bundleDate}, in the month of this group.',
      remedy: 'Decide whether the bundle paid this group already; if it did, do not bill it.',
    },
  },
  check({ other: { service, serviceDate: bundleDate }, twoPayers, serviceDate }) {
    const isBundle = inForceOrOldest(bundleCodes, serviceDate).includes(service.code);
    return !isBundle || twoPayers
      ? 'not-applicable'
      : { reason: 'month-of-a-bundle', params: { code: service.code, bundleDate } };
  },
});
