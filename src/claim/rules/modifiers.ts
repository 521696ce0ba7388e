import { defineRule } from '../../finding/rule.js';
import { claimLimits } from '../../reference/figures/claim-limits.js';
import type { ClaimFacts } from '../claim-facts.js';
import { leadersType, lineModifiers } from '../line-modifiers.js';

/** A line has room for four modifiers, and some depend on who led the group. */
export const modifiers = defineRule({
  id: 'claim/modifiers',
  title: 'Each line has room for the modifiers that the payer requires, and they are known.',
  description:
    'A payer may require modifiers for a group, for the license of who led it, and for telehealth, in an order of its own. A line holds at most four. No modifier is dropped silently.',
  citations: [claimLimits.citation],
  likelyDenial: { carc: '4' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  passing: ['limit'],
  reasons: {
    'too-many': {
      outcome: 'fail',
      message:
        'The payer’s policy requires more modifiers ({modifiers}) than the {limit} that a line holds.',
      remedy: 'Ask the payer which modifiers come first, and correct its policy.',
    },
    'practitioner-type-unknown': {
      outcome: 'no-data',
      message:
        'The payer’s modifiers depend on the practitioner type of who led the group, which is not recorded.',
      remedy: 'Enter the practitioner type of the facilitator.',
    },
  },
  check({ attendee }: ClaimFacts) {
    const { policy, renderingProvider } = attendee;
    const { modifiersBy = {}, citations = [] } = policy ?? {};
    // Without one rendering provider, session/rendering-provider reports it.
    const isAsked = Object.keys(modifiersBy).length > 0 && typeof renderingProvider !== 'string';
    if (isAsked && leadersType(attendee) === undefined)
      return { reason: 'practitioner-type-unknown', path: '/facilitators', citations };
    const limit = claimLimits.modifiers;
    const required = lineModifiers(attendee);
    if (required.length === 0) return 'not-applicable';
    return required.length > limit
      ? {
          reason: 'too-many',
          params: { modifiers: required, limit },
        }
      : 'pass';
  },
});
