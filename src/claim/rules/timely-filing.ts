import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { daysBetween } from '../../time/calendar-date.js';
import type { BilledClaimFacts } from '../claim-facts.js';
import { claimFilingLimit } from '../filing-deadline.js';

/** A payer does not pay a claim that is filed too late. */
export const timelyFiling = defineRule({
  id: 'claim/timely-filing',
  title: 'The claim is filed within the payer’s filing limit.',
  description:
    'Each payer sets how many days a claim may be filed after the date of service. A claim that replaces another has a limit of its own, which may count from the payer’s remittance.',
  citations: [cite.guide('Same-day billing: build payer checks into the billing workflow')],
  likelyDenial: { carc: '29' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  passing: ['days', 'limit'],
  reasons: {
    late: {
      outcome: 'fail',
      message:
        'The claim would be filed {days} days after the date of service; the filing limit is {limit} days.',
      remedy: 'Ask the payer whether an exception applies. Do not bill the patient instead.',
    },
    'remittance-date-not-recorded': {
      outcome: 'no-data',
      message:
        'The filing limit of {limit} days counts from the remittance, and the date of the remittance is unknown.',
      remedy: 'Check that the claim is filed within {limit} days of the remittance it answers.',
    },
  },
  check(facts: BilledClaimFacts) {
    const { billing, attendee, serviceDate } = facts;
    const { submissionDate } = billing;
    const { policy } = attendee;
    const filing = claimFilingLimit(facts);
    if (!policy || !filing || submissionDate === undefined) return 'not-applicable';
    const { days: limit, from } = filing;
    const days = daysBetween(serviceDate, submissionDate);
    // A remittance follows the service: within the limit of the service is within that of the remittance.
    if (days <= limit) return 'pass';
    const fault = { path: '/billing/submissionDate', citations: policy.citations };
    return from === 'service'
      ? { ...fault, reason: 'late', params: { days, limit } }
      : { ...fault, reason: 'remittance-date-not-recorded', params: { limit } };
  },
});
