import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BookingFacts } from '../double-bookings.js';
import { keyOfLine } from '../service-line.js';

/** A clinician cannot be in two rooms at once. */
export const clinicianDoubleBooked = defineRule({
  id: 'unbundling/clinician-double-booked',
  title: 'A clinician treats several patients at one time only in a group.',
  description:
    'When services of one clinician to different patients overlap, they were one group session, or one of them did not take place as billed. A report on service lines asks once about all lines of a group session that overlap the same service. This is a check of this library, not a payer rule, so a person decides.',
  citations: [
    cite.library('Overlapping services of one clinician to patients who were not in one group'),
    cite.guide('Outline: the therapist’s time is shared'),
  ],
  since: '0.1.0',
  looksAt: '/start',
  deciders: ['clinician', 'coder', 'compliance'],
  reasons: {
    'two-at-once': {
      outcome: 'review',
      message:
        'This service overlaps a service of the same clinician to another patient by {minutes} min, and the two are not one group session. This is a check of this library.',
      remedy:
        'Check the times and the clinician of both services. If they were one group, bill them as one group session.',
    },
  },
  check: ({ line, conflict, minutes }: BookingFacts) => ({
    reason: 'two-at-once',
    params: { minutes },
    relatedPaths: [conflict.path],
    serviceIds: [line.service.serviceId, conflict.service.serviceId],
    about: [keyOfLine(line), keyOfLine(conflict)],
  }),
});
