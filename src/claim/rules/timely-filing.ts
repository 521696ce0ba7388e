import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { daysBetween } from '../../time/calendar-date.js';
import type { BilledClaimFacts } from '../claim-facts.js';
import { claimFilingLimit, filingStart } from '../filing-deadline.js';

/** A payer does not pay a claim that is filed too late. */
export const timelyFiling = defineRule({
  id: 'claim/timely-filing',
  title: 'The claim is filed within the payer’s filing limit.',
  description:
    'Each payer sets how many days a claim may be filed after the date of service. A claim that replaces another has a limit of its own, and so has one to a second or third payer; these may count from a remittance.',
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
    'late-after-remittance': {
      outcome: 'fail',
      message:
        'The claim would be filed {days} days after the remittance of the earlier payer; the filing limit is {limit} days.',
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
    const { billing, billedPolicy, serviceDate } = facts;
    const { submissionDate } = billing;
    const filing = claimFilingLimit(facts);
    if (!billedPolicy || !filing || submissionDate === undefined) return 'not-applicable';
    const { days: limit, from } = filing;
    const start = filingStart(facts, filing);
    // A remittance follows the service: within the limit of the service is within that of the remittance.
    const days = daysBetween(start ?? serviceDate, submissionDate);
    if (days <= limit) return 'pass';
    const fault = { path: '/billing/submissionDate', citations: billedPolicy.citations };
    if (start === undefined)
      return { ...fault, reason: 'remittance-date-not-recorded', params: { limit } };
    const reason = from === 'service' ? 'late' : 'late-after-remittance';
    return { ...fault, reason, params: { days, limit } };
  },
});
