import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { AddOnFacts } from '../patient-day.js';

/** An add-on code needs a primary service, and a deleted code is not billed. */
export const addOn = defineRule({
  id: 'unbundling/add-on',
  title: 'Add-on codes are billed with their primary service, and no deleted code is billed.',
  description:
    'An add-on code is paid only with a primary service for the same patient, date of service, and claim type: 90785 with an evaluation, psychotherapy, or group psychotherapy; 96165 with 96164; 90833, 90836, 90838, and prolonged services with a visit. A group is no primary service of a prolonged service. 99354 to 99357, and 90857, were deleted.',
  citations: [
    cite.addOnEdits('90785: a type 1 add-on with listed primary codes'),
    cite.interactiveComplexity('90785 with evaluation and psychotherapy'),
    cite.ncciManual('Chapter XI, section C: 90833, 90836, and 90838 with a visit'),
    cite.prolongedServices('99354 to 99357 deleted; 99418 and G0316 to G0318 with a visit'),
    cite.prolongedOfficeVisit('99417 with a visit'),
    cite.prolongedStaffTime('99415 and 99416 with a visit'),
    cite.healthBehaviorGroup('96165 with its primary service'),
  ],
  likelyDenial: { carc: '107' },
  since: '0.1.0',
  looksAt: '/code',
  deciders: ['coder', 'compliance'],
  reasons: {
    'no-primary': {
      outcome: 'fail',
      message: '{code} is billed without a primary service on the same date.',
      remedy: 'Bill the primary service, or remove the add-on code.',
    },
    'deleted-code': {
      outcome: 'fail',
      message: '{code} was deleted; its last date of service was {lastDay}.',
      remedy: 'Remove the line, or bill a current code for the service that was delivered.',
      likelyDenial: { carc: '181' },
    },
  },
  check({ line: { service }, hasPrimary, lastDay }: AddOnFacts) {
    const { code, serviceId } = service;
    const serviceIds = [serviceId];
    if (lastDay !== undefined)
      return { reason: 'deleted-code', params: { code, lastDay }, serviceIds };
    return hasPrimary ? 'pass' : { reason: 'no-primary', params: { code }, serviceIds };
  },
});
