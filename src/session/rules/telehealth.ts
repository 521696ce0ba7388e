import { defineDatedRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { telehealthPlaces } from '../../reference/codes/billing-codes.js';
import { cite } from '../../reference/sources.js';

// Where the value stands that decided: at the member, or at the session, whose value is the default.
const standsAt = ({ path, member }: MemberFacts, field: 'telehealth' | 'placeOfService'): string =>
  member[field] === undefined ? `/${field}` : `${path}/${field}`;

/** How the patient took part has to fit the place of service, and the payer. */
export const telehealth = defineDatedRule({
  id: 'session/telehealth',
  title: 'The way this member took part fits the place of service and is covered.',
  description:
    'A patient who took part by video or telephone is billed with a place of service that says so, and only where the payer covers it there. Members of one group may differ.',
  citations: [cite('placeOfService', 'Codes 02 and 10')],
  likelyDenial: { carc: '5', rarc: 'M77' },
  since: '0.1.0',
  looksAt: '/telehealth',
  figure: telehealthPlaces,
  reasons: {
    'not-covered': {
      outcome: 'fail',
      message: 'This member’s payer does not cover a group by telehealth of this kind ({kind}).',
      remedy: 'Do not bill this payer for it.',
      likelyDenial: { carc: '96', rarc: 'N130' },
    },
    'not-at-this-place': {
      outcome: 'fail',
      message:
        'This member’s payer covers a group by telehealth of this kind ({kind}) at place of service {places}, not at {placeOfService}.',
      remedy: 'Correct the place of service, or do not bill this payer for it.',
    },
    'place-without-telehealth': {
      outcome: 'review',
      message:
        'Place of service {placeOfService} says telehealth, and this member took part in person.',
      remedy: 'Correct the place of service, or record how this member took part.',
    },
    'telehealth-at-another-place': {
      outcome: 'review',
      message:
        'This member took part by telehealth ({kind}), and place of service {placeOfService} does not say so.',
      remedy: 'Use a place of service for telehealth, or ask the payer which place it wants.',
    },
  },
  check(facts: MemberFacts, placesThatSayTelehealth) {
    const { policy, placeOfService, telehealth: kind } = facts;
    const placeSaysTelehealth = placesThatSayTelehealth.includes(placeOfService);
    const atPlace = { path: standsAt(facts, 'placeOfService'), params: { kind, placeOfService } };
    if (kind === 'in-person')
      return placeSaysTelehealth
        ? { reason: 'place-without-telehealth', ...atPlace, params: { placeOfService } }
        : 'pass';
    const terms = policy?.telehealth?.[kind === 'audio-video' ? 'audioVideo' : 'audioOnly'];
    if (!policy || terms === undefined)
      return placeSaysTelehealth ? 'pass' : { reason: 'telehealth-at-another-place', ...atPlace };
    const { payerId, citations } = policy;
    if (terms === false)
      return {
        reason: 'not-covered',
        path: standsAt(facts, 'telehealth'),
        params: { kind, payerId },
        citations,
      };
    const places = [...terms.placesOfService];
    return places.includes(placeOfService)
      ? 'pass'
      : {
          reason: 'not-at-this-place',
          ...atPlace,
          params: { kind, placeOfService, payerId, places },
          citations,
        };
  },
});
