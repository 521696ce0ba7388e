import { defineDatedRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { minimumGroupSize } from '../../reference/figures/group-size.js';
import { cite } from '../../reference/sources.js';

/** A group of one is not a group. */
export const minimumAttendance = defineDatedRule({
  id: 'session/minimum-attendance',
  title: 'At least two patients attended together.',
  description:
    'A group needs two patients present at the same time. A session that was scheduled as a group but reached only one patient is not a group service.',
  citations: [cite('guide', 'Who qualifies for 90853 and how group size affects documentation')],
  likelyDenial: { carc: '16', rarc: 'N657' },
  since: '0.1.0',
  looksAt: '/members',
  deciders: ['clinician', 'compliance'],
  passing: ['minimum'],
  figure: minimumGroupSize,
  reasons: {
    'too-few-attended': {
      outcome: 'fail',
      message: 'A group needs at least {minimum} patients; {attended} attended.',
      remedy:
        'Do not bill group psychotherapy. Code the service that was actually delivered, not the one that was scheduled.',
    },
    'never-together': {
      outcome: 'fail',
      message: '{attended} patients attended, but never {minimum} at the same time.',
      remedy:
        'Check the presence times. If they are correct, code the service that was actually delivered to each patient.',
    },
  },
  check({ patientsAttended: attended, mostPresent, hasTimes }: SessionFacts, minimum) {
    if (attended < minimum) return { reason: 'too-few-attended', params: { attended, minimum } };
    if (hasTimes && mostPresent < minimum)
      return { reason: 'never-together', params: { attended, minimum, together: mostPresent } };
    return 'pass';
  },
});
