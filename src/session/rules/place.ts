import { defineRule } from '../../finding/rule.js';
import { type MemberFacts, settingPath } from '../../record/session-facts.js';
import { billableEntry } from '../../reference/payer-policy.js';
import {
  type PlaceCoverage,
  type PlaceTerms,
  placeCoverage,
} from '../../reference/policy-terms.js';
import type { PractitionerType } from '../../reference/practitioner.js';
import * as cite from '../../reference/sources.js';

/** The coverage that a rule reports, with the terms of a policy or of one of its practitioner types. */
const uncovered = (
  terms: PlaceTerms | undefined,
  placeOfService: string,
): Exclude<PlaceCoverage, 'covered'> | undefined => {
  const coverage = placeCoverage(terms, placeOfService);
  return coverage === 'covered' ? undefined : coverage;
};

const placeReason = { 'not-covered': 'not-covered', unsettled: 'not-settled' } as const;

const practitionerReason = {
  'not-covered': 'not-covered-for-practitioner',
  unsettled: 'not-settled-for-practitioner',
} as const;

const practitionerOf = ({ renderingProvider }: MemberFacts): PractitionerType | undefined =>
  typeof renderingProvider === 'string'
    ? undefined
    : renderingProvider.facilitator.practitionerType;

/** Payers cover groups at some places of service and not at others. */
export const place = defineRule({
  id: 'session/place',
  title: 'The place of service is recorded, and the payer covers group psychotherapy there.',
  description:
    'Every claim line has a place of service. Some payers do not pay for a group at every place of service, or not for every practitioner there: another payment to the facility may already include it. A policy can list the places of service that are covered, those that are not, and those that a person must settle because no source was found.',
  citations: [cite.placeOfService('Two-digit codes')],
  likelyDenial: { carc: '5', rarc: 'M77' },
  since: '0.1.0',
  looksAt: '/placeOfService',
  deciders: ['coder', 'compliance'],
  reasons: {
    'place-of-service-not-recorded': {
      outcome: 'no-data',
      message: 'The place of service is not recorded.',
      remedy: 'Enter the two-digit place of service of the session, or this member’s own.',
      likelyDenial: { carc: '16', rarc: 'M77' },
    },
    'not-covered': {
      outcome: 'fail',
      message:
        'This member’s payer does not cover group psychotherapy at place of service {placeOfService}.',
      remedy: 'Correct the place of service, or do not bill this payer for it.',
    },
    'not-covered-for-practitioner': {
      outcome: 'fail',
      message:
        'This member’s payer does not cover group psychotherapy by this practitioner type ({practitioner}) at place of service {placeOfService}.',
      remedy:
        'Correct the place of service or the rendering provider; otherwise, do not bill this payer for it.',
      likelyDenial: { carc: '170', rarc: 'N95' },
    },
    'not-settled': {
      outcome: 'review',
      message:
        'No source was found that settles whether this member’s payer pays separately for a group at place of service {placeOfService}.',
      remedy:
        'Ask the payer whether it pays separately for the group there, and add the answer to its policy.',
    },
    'not-settled-for-practitioner': {
      outcome: 'review',
      message:
        'No source was found that settles whether this member’s payer pays this practitioner type ({practitioner}) separately for a group at place of service {placeOfService}.',
      remedy:
        'Ask the payer whether it pays this practitioner for the group there, and add the answer to its policy.',
      likelyDenial: { carc: '170', rarc: 'N95' },
    },
  },
  check(facts: MemberFacts) {
    const { insured, policy, placeOfService, serviceDate } = facts;
    if (!insured) return 'not-applicable';
    if (placeOfService === undefined)
      return {
        reason: 'place-of-service-not-recorded' as const,
        path: settingPath(facts, 'placeOfService'),
      };
    if (!policy) return 'not-applicable';
    const practitioner = practitionerOf(facts);
    const entry = practitioner && billableEntry(policy, practitioner, serviceDate);
    if (!policy.placesOfService && !entry?.placesOfService) return 'not-applicable';
    const ofPayer = uncovered(policy.placesOfService, placeOfService);
    const ofPractitioner = entry && uncovered(entry.placesOfService, placeOfService);
    const { payerId, citations } = policy;
    const where = { path: settingPath(facts, 'placeOfService'), citations };
    const params = { payerId, placeOfService };
    const faults = [
      ...(ofPayer ? [{ reason: placeReason[ofPayer], ...where, params }] : []),
      ...(practitioner && ofPractitioner
        ? [
            {
              reason: practitionerReason[ofPractitioner],
              ...where,
              params: { ...params, practitioner },
            },
          ]
        : []),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
