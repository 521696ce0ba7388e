import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** The claim and the session have the same date of service. */
export const dateMismatch = defineRule({
  id: 'reconcile/date-mismatch',
  title: 'Each line of the session has the session’s date of service.',
  description:
    'The date of service is the calendar date on which the group started. A line of this session with another date does not match the chart.',
  citations: [cite.guide('Documentation requirements for each member note')],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'other-day': {
      outcome: 'fail',
      message:
        'A line of this session is dated {billed}, but the session took place on {delivered}.',
      remedy: 'Correct the date of the line, or the session that it names.',
    },
  },
  check({ lines, serviceDate }: BilledPatient) {
    const faults = lines
      .filter((line) => line.serviceDate !== serviceDate)
      .map((line) => ({
        reason: 'other-day' as const,
        params: { billed: line.serviceDate, delivered: serviceDate },
        relatedPaths: ['/start'],
        serviceIds: [line.serviceId],
      }));
    return faults.length > 0 ? faults : 'pass';
  },
});
