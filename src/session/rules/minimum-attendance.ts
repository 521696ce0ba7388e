import { defineDatedRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { minimumGroupSize } from '../../reference/figures/group-size.js';
import * as cite from '../../reference/sources.js';
import { groupAttendance } from '../group-attendance.js';

/** A group of one is not a group. */
export const minimumAttendance = defineDatedRule({
  id: 'session/minimum-attendance',
  title: 'At least two patients attended together.',
  description:
    'A group needs two patients present at the same time. A session that was scheduled as a group but reached only one patient is not a group service.',
  citations: [cite.guide('Who qualifies for 90853 and how group size affects documentation')],
  likelyDenial: { carc: '16', rarc: 'N657' },
  since: '0.1.0',
  looksAt: '/members',
  deciders: ['clinician', 'compliance'],
  passing: ['minimum'],
  figure: minimumGroupSize,
  reasons: {
    'attendance-not-recorded': {
      outcome: 'no-data',
      message:
        'A group needs at least {minimum} patients together; {attended} attended, and whether {unknown} more attended is not recorded.',
      remedy: 'Enter for each patient on the roster whether they attended.',
    },
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
  check(facts: SessionFacts, minimum) {
    const { patientsAttended: attended, patientsPossible, headcounts } = facts;
    const reason = groupAttendance(facts, minimum);
    switch (reason) {
      case 'enough':
        return 'pass';
      case 'too-few-attended':
        return { reason, params: { attended, minimum } };
      case 'never-together':
        return { reason, params: { attended, minimum, together: headcounts.most } };
      case 'attendance-not-recorded':
        return { reason, params: { attended, unknown: patientsPossible - attended, minimum } };
    }
  },
});
