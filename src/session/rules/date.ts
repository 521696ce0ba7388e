import { defineRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { dateOfService, hasDateOfService } from '../../time/date-of-service.js';

/** The date of service is the day on which the group started. */
export const date = defineRule({
  id: 'session/date',
  title: 'The session started on the recorded date of service.',
  description:
    'The date of service is the calendar date on which the group started, where the clinic is. If both are recorded and differ, one of them is wrong, and so would be the date of every claim.',
  citations: [cite.guide('Documentation requirements for each member note')],
  deciders: ['clinician', 'compliance'],
  since: '0.1.0',
  looksAt: '/serviceDate',
  reasons: {
    'another-day': {
      outcome: 'fail',
      message:
        'The recorded date of service is {serviceDate}, but the session started on {startedOn}.',
      remedy: 'Correct the date of service, the start, or the time zone.',
    },
  },
  check({ recorded: { start, serviceDate, timeZone } }: SessionFacts) {
    // A start with offset zero and no time zone tells no local day.
    if (start === undefined || serviceDate === undefined || !hasDateOfService(start, timeZone))
      return 'not-applicable';
    const startedOn = dateOfService(start, timeZone);
    return startedOn === serviceDate
      ? 'pass'
      : { reason: 'another-day', params: { serviceDate, startedOn }, relatedPaths: ['/start'] };
  },
});
