import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import { daysBetween } from '../../time/calendar-date.js';
import type { ClaimFacts } from '../claim-facts.js';

/** A payer does not pay a claim that is filed too late. */
export const timelyFiling = defineRule({
  id: 'claim/timely-filing',
  title: 'The claim is filed within the payer’s filing limit.',
  description: 'Each payer sets how many days after the date of service a claim may be filed.',
  citations: [cite('guide', 'Same-day billing: build payer checks into the billing workflow')],
  likelyDenial: { carc: '29' },
  since: '0.1.0',
  looksAt: '/payerId',
  reasons: {
    late: {
      outcome: 'fail',
      message:
        'The claim would be filed {days} days after the date of service; the filing limit is {limit} days.',
      remedy: 'Ask the payer whether an exception applies. Do not bill the patient instead.',
    },
  },
  check({ billing: { submissionDate }, attendee: { policy }, serviceDate }: ClaimFacts) {
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
