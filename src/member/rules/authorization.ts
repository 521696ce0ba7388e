import { defineRule } from '../../finding/rule.js';
import type { Authorization } from '../../record/authorization.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { windowIncludes } from '../../time/calendar-date.js';

const faultsOf = ({ from, to, sessionsLeft }: Authorization, serviceDate: string) => [
  ...(windowIncludes({ from, to }, serviceDate)
    ? []
    : [{ reason: 'outside-its-dates' as const, params: { from, to, serviceDate } }]),
  ...(sessionsLeft === 0
    ? [{ reason: 'used-up' as const, at: '/authorization/sessionsLeft' }]
    : []),
];

/** An authorization covers its dates and its number of sessions. */
export const authorization = defineRule({
  id: 'member/authorization',
  title: 'The authorization is on file where the payer requires one, and covers this session.',
  description:
    'Some payers pay only for what they have authorized. An authorization covers the days from its first to its last, and a limited number of sessions.',
  citations: [cite('adjustmentCodes', 'Codes 197, 198 and 284')],
  likelyDenial: { carc: '197', rarc: 'M62' },
  since: '0.1.0',
  looksAt: '/authorization',
  deciders: ['coder', 'compliance'],
  reasons: {
    missing: {
      outcome: 'no-data',
      message: 'This member’s payer requires an authorization, and none is given.',
      remedy: 'Enter the authorization, or obtain one before the claim is sent.',
    },
    'outside-its-dates': {
      outcome: 'fail',
      message: 'The authorization is valid from {from} to {to}, not on {serviceDate}.',
      remedy:
        'Enter the authorization that is valid on the date of service. If there is none, ask the payer for one before the claim is sent.',
      likelyDenial: { carc: '284', rarc: 'N54' },
    },
    'used-up': {
      outcome: 'fail',
      message: 'The authorization had no sessions left before this one.',
      remedy: 'Obtain a new authorization, or enter the one that still had sessions.',
      likelyDenial: { carc: '198', rarc: 'N54' },
    },
  },
  check({ member: { authorization: given }, insured, policy, serviceDate }: MemberFacts) {
    if (!insured) return 'not-applicable';
    if (given && hasText(given.number)) {
      const faults = faultsOf(given, serviceDate);
      return faults.length > 0 ? faults : 'pass';
    }
    if (!policy?.authorizationRequired) return 'not-applicable';
    return {
      reason: 'missing',
      at: given ? '/authorization/number' : '/authorization',
      citations: policy.citations,
      params: { payerId: policy.payerId },
    };
  },
});
