import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { mostBillers } from '../../reference/policy-terms.js';
import * as cite from '../../reference/sources.js';

/** One clinician bills for each patient. */
export const renderingProvider = defineRule({
  id: 'session/rendering-provider',
  title: 'Each member who attended has exactly one rendering provider.',
  description:
    'The service is billed under the clinician who treated the patient: the rendering provider of the claim. Two clinicians generally cannot both submit claims for the same group.',
  citations: [cite.guide('Can two co-facilitators both bill for the same group?')],
  likelyDenial: { carc: '16', rarc: 'N290' },
  since: '0.1.0',
  looksAt: '/renderingProviderId',
  deciders: ['coder', 'compliance'],
  reasons: {
    'billing-not-recorded': {
      outcome: 'no-data',
      message: 'Whether a facilitator bills for this session is not recorded.',
      remedy: 'Mark the facilitator who bills, and those who do not.',
    },
    'nobody-bills': {
      outcome: 'fail',
      message: 'No facilitator bills for this session.',
      remedy: 'Mark the facilitator who bills.',
    },
    'several-bill': {
      outcome: 'fail',
      message:
        'Several facilitators bill, and the rendering provider of this member cannot be determined.',
      remedy: 'Let one facilitator bill, or name the rendering provider of this member.',
      likelyDenial: { carc: 'B20', rarc: 'N20' },
    },
    'not-listed': {
      outcome: 'fail',
      message: 'The rendering provider of this member is not among the facilitators.',
      remedy: 'Add the clinician to the facilitators, or name one who is listed.',
    },
    'does-not-bill': {
      outcome: 'fail',
      message:
        'The rendering provider of this member does not bill, and no supervisor who bills is named.',
      remedy: 'Name a facilitator who bills, or the supervisor who bills.',
    },
    'more-than-allowed': {
      outcome: 'fail',
      message:
        'More facilitators bill for this session ({bill}) than this member’s payer allows ({most}).',
      remedy: 'Mark the facilitators who bill this payer, no more than it allows.',
      likelyDenial: { carc: 'B20', rarc: 'N20' },
    },
    'choose-the-biller': {
      outcome: 'no-data',
      message:
        'This member’s payer lets each facilitator bill, and no rendering provider is chosen for the claims.',
      remedy:
        'Check the session and build its claims once for each facilitator who bills, and name the rendering provider each time.',
    },
  },
  check(facts: MemberFacts) {
    const { renderingProvider: provider, policy, member, session } = facts;
    const most = mostBillers(policy?.coFacilitators);
    const bill = session.facilitators.filter(({ bills = false }) => bills).length;
    // A member whose record names the rendering provider is billed by that one alone.
    if (policy && most > 1 && bill > most && !hasText(member.renderingProviderId))
      return {
        reason: 'more-than-allowed',
        path: '/facilitators',
        params: { bill, most },
        citations: policy.citations,
      };
    if (typeof provider !== 'string') return 'pass';
    // session/facilitators reports it.
    if (provider === 'facilitators-not-recorded') return 'not-applicable';
    if (provider === 'billing-not-recorded') {
      const index = session.facilitators.findIndex(({ bills }) => bills === undefined);
      return { reason: provider, path: `/facilitators/${index}/bills` };
    }
    return provider === 'each-bills'
      ? { reason: 'choose-the-biller', ...(policy ? { citations: policy.citations } : {}) }
      : { reason: provider };
  },
});
