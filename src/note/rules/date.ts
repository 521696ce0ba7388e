import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** A note with another date documents another session. */
export const date = defineRule({
  id: 'note/date',
  title: 'The note gives the date of service.',
  description:
    'The note gives the date on which the session began. A note with another date does not support a claim for this session. A note without a date is not checked.',
  citations: [cite.guide('Documentation requirements for each member note')],
  likelyDenial: { carc: '252', rarc: 'N705' },
  since: '0.1.0',
  looksAt: '/note/serviceDate',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'another-day': {
      outcome: 'fail',
      message: 'The note is dated {noteDate}; the session was on {serviceDate}.',
      remedy: 'Attach the note of this session, or correct the date with a labeled amendment.',
    },
  },
  check({ note: { serviceDate: noteDate }, serviceDate }: NoteFacts) {
    if (noteDate === undefined) return 'not-applicable';
    return noteDate === serviceDate
      ? 'pass'
      : { reason: 'another-day', params: { noteDate, serviceDate } };
  },
});
