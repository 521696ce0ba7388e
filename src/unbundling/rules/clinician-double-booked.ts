import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { BookingFacts } from '../day-facts.js';
import { overlapMinutes } from '../service-line.js';

/** A clinician is in one room at a time. */
export const clinicianDoubleBooked = defineRule({
  id: 'unbundling/clinician-double-booked',
  title: 'No clinician served two patients at one time, but in one group.',
  description:
    'Services of one clinician to different patients in the same time are one group session, or one of them did not take place as billed. It is this library’s own check, and a person decides.',
  citations: [
    cite('library', 'One clinician, one time, two patients who were not in one group'),
    cite('guide', 'Outline: the therapist’s time is shared'),
  ],
  since: '0.1.0',
  looksAt: '/start',
  reasons: {
    'two-at-once': {
      outcome: 'review',
      message:
        'The clinician of this service is billed for another patient in {minutes} minutes of the same time, and not as one group session (this library’s own check).',
      remedy:
        'Check times and clinician of both services; if they were one group, bill them as one.',
    },
  },
  check: ({ line, conflict }: BookingFacts) => ({
    reason: 'two-at-once',
    params: { minutes: overlapMinutes(line, conflict) ?? 0 },
    relatedPaths: [conflict.path],
    serviceIds: [line.service.serviceId, conflict.service.serviceId],
  }),
});
