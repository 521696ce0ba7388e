import { defineDatedRule } from '../../finding/rule.js';
import { type MemberFacts, settingPath } from '../../record/session-facts.js';
import { telehealthTermsOf } from '../../record/telehealth-terms.js';
import { telehealthPlaces } from '../../reference/codes/billing-codes.js';
import * as cite from '../../reference/sources.js';

// member/payer reports a payer that is not known, or without a policy.
const withoutTerms = ({ insured, policy, session }: MemberFacts) =>
  insured && !policy && session.payersGiven ? 'not-applicable' : 'pass';

/** How the patient took part must match the place of service and the payer’s coverage. */
export const telehealth = defineDatedRule({
  id: 'session/telehealth',
  title: 'How this member took part matches the place of service and is covered.',
  description:
    'A patient who took part by video or telephone is billed with a telehealth place of service, and only where the payer covers it. Members of one group may differ.',
  citations: [cite.placeOfService('Codes 02 and 10')],
  likelyDenial: { carc: '5', rarc: 'M77' },
  since: '0.1.0',
  looksAt: '/telehealth',
  deciders: ['coder', 'compliance'],
  figure: telehealthPlaces,
  reasons: {
    'not-covered': {
      outcome: 'fail',
      message:
        'This member’s payer does not cover group psychotherapy by this kind of telehealth ({kind}).',
      remedy: 'Do not bill this payer for it.',
      likelyDenial: { carc: '96', rarc: 'N130' },
    },
    'not-at-this-place': {
      outcome: 'fail',
      message:
        'This member’s payer covers this kind of telehealth ({kind}) at place of service {places}, not at {placeOfService}.',
      remedy: 'Correct the place of service, or do not bill this payer for it.',
    },
    'place-without-telehealth': {
      outcome: 'review',
      message:
        'Place of service {placeOfService} is for telehealth, but this member took part in person.',
      remedy: 'Correct the place of service, or document how this member took part.',
    },
    'telehealth-at-another-place': {
      outcome: 'review',
      message:
        'This member took part by telehealth ({kind}), but place of service {placeOfService} is not for telehealth.',
      remedy:
        'Use a telehealth place of service, or ask the payer which place of service it requires.',
    },
  },
  check(facts: MemberFacts, placesForTelehealth) {
    const { policy, placeOfService, telehealth: kind } = facts;
    const terms = telehealthTermsOf(facts);
    if (policy && terms === false)
      return {
        reason: 'not-covered',
        path: settingPath(facts, 'telehealth'),
        params: { kind, payerId: policy.payerId },
        citations: policy.citations,
      };
    // session/place reports it.
    if (placeOfService === undefined) return 'not-applicable';
    const placeIsForTelehealth = placesForTelehealth.includes(placeOfService);
    const atPlace = {
      path: settingPath(facts, 'placeOfService'),
      params: { kind, placeOfService },
    };
    if (kind === 'in-person')
      return placeIsForTelehealth
        ? { reason: 'place-without-telehealth', ...atPlace, params: { placeOfService } }
        : 'pass';
    if (!policy || !terms)
      return placeIsForTelehealth
        ? withoutTerms(facts)
        : { reason: 'telehealth-at-another-place', ...atPlace };
    const places = [...terms.placesOfService];
    return places.includes(placeOfService)
      ? 'pass'
      : {
          reason: 'not-at-this-place',
          ...atPlace,
          params: { kind, placeOfService, payerId: policy.payerId, places },
          citations: policy.citations,
        };
  },
});
