import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import { daysBetween } from '../../time/calendar-date.js';
import type { ClaimFacts } from '../claim-facts.js';

/** A claim past the payer's days is lost money. */
export const timelyFiling = defineRule({
  id: 'claim/timely-filing',
  title: 'The claim goes out within the payer’s days.',
  description:
    'Each payer sets how many days after the date of service a claim may still be filed.',
  citations: [cite('guide', 'Same-day billing: build payer checks into the billing workflow')],
  likelyDenial: { carc: '29' },
  since: '0.1.0',
  looksAt: '/payerId',
  reasons: {
    late: {
      outcome: 'fail',
      message:
        'The claim would go out {days} days after the date of service; the payer takes it for {limit}.',
      remedy: 'Ask the payer whether an exception applies. Do not bill the patient instead.',
    },
  },
  check({ billing: { submissionDate }, of: { policy }, serviceDate }: ClaimFacts) {
    if (policy?.timelyFilingDays === undefined || submissionDate === undefined)
      return 'not-applicable';
    const { timelyFilingDays: limit, citations } = policy;
    const days = daysBetween(serviceDate, submissionDate);
    return days > limit
      ? {
          reason: 'late',
          path: '/billing/submissionDate',
          params: { days, limit },
          citations,
        }
      : 'pass';
  },
});
