import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';
import { bundlePays } from '../treatment-bundles.js';

const reasons = { month: 'month-of-a-bundle', week: 'week-of-a-bundle' } as const;

/** A bundle of a month or a week includes group therapy. */
export const bundle = definePairRule({
  id: 'unbundling/bundle',
  title: 'No group is billed in the month or the week of a bundle that includes group therapy.',
  description:
    'G2086 to G2088 pay for a month of office-based treatment for opioid use disorder, including group therapy and counseling; G2067 to G2075 pay an opioid treatment program for seven days from their date of service on. That no NCCI edit exists between the codes does not mean that both are paid.',
  citations: [
    cite.hcpcs('G2086 to G2088'),
    cite.opioidTreatmentPrograms('G2067 to G2075: seven days, individual and group therapy'),
  ],
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
    'week-of-a-bundle': {
      outcome: 'review',
      message:
        '{code} is billed for {bundleDate} and pays for seven days, this group’s date among them.',
      remedy:
        'Decide whether the bundle already pays for this group; if it does, do not bill the group.',
    },
  },
  check({ other, twoPayers, serviceDate }) {
    const window = bundlePays(other, serviceDate);
    return !window || twoPayers
      ? 'not-applicable'
      : {
          reason: reasons[window],
          params: { code: other.service.code, bundleDate: other.serviceDate },
        };
  },
});
