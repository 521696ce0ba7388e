import { isComparedFamily } from '../../reference/codes/same-day-codes.js';
import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';

/** The same time is not two services. */
export const overlappingTime = definePairRule({
  id: 'unbundling/overlapping-time',
  title: 'The two services took place at different times.',
  description:
    'Psychotherapy time is billed once. Two timed services to one patient need separate blocks of time, whatever their dates of service; one may start when the other ends. A family session without the patient can take place during the group if another clinician holds it.',
  citations: [
    cite.ncciManual('Chapter I, section E: separate and distinct time blocks'),
    cite.guide('Same-day billing with individual psychotherapy'),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/start',
  deciders: ['clinician', 'coder', 'compliance'],
  reasons: {
    'shared-time': {
      outcome: 'fail',
      message: 'The two services overlap by {minutes} min, rounded up.',
      remedy:
        'Bill the overlapping time as one service, or correct the times if they were recorded incorrectly.',
    },
    'patient-need-not-be-present': {
      outcome: 'review',
      message:
        '{code} does not require the patient to be present, and it overlaps the group by {minutes} min. Another clinician provided it.',
      remedy: 'Confirm that the patient attended the group and not the other service.',
    },
    'other-claim-type': {
      outcome: 'review',
      message:
        '{code} on a claim of another type overlaps the group by {minutes} min: one is a professional claim, the other a facility claim.',
      remedy: 'Find out where the patient was during that time, and correct the record.',
    },
  },
  check({ family, sameSetting, mayShareTime, overlapMinutes: minutes, other }) {
    if (!isComparedFamily(family) || minutes === null) return 'not-applicable';
    if (minutes === 0) return 'pass';
    const { code } = other.service;
    if (!sameSetting) return { reason: 'other-claim-type', params: { code, minutes } };
    return mayShareTime
      ? { reason: 'patient-need-not-be-present', params: { code, minutes } }
      : { reason: 'shared-time', params: { minutes } };
  },
});
