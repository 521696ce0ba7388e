import { defineRule } from '../../finding/rule.js';
import { facilitatorsWhoLed } from '../../record/facilitators-who-led.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts, SessionBasics } from '../../record/session-facts.js';
import type { GroupSizeLimit } from '../../reference/policy-terms.js';
import * as cite from '../../reference/sources.js';

const appliesTo =
  ({ program, session: { groupType } }: MemberFacts, led: number) =>
  ({ when }: GroupSizeLimit): boolean =>
    (when?.groupType ?? groupType) === groupType &&
    (when?.program ?? program) === program &&
    (when?.facilitators ?? 0) <= led;

// Who was in the room besides patients and facilitators, where the payer counts them.
const othersCounted = (
  { counts = 'patients' }: GroupSizeLimit,
  { recorded: { others = [] } }: SessionBasics,
): number => (counts === 'everyone' ? others.reduce((sum, { count }) => sum + count, 0) : 0);

/** Some plans limit the size of a group. */
export const payerGroupSize = defineRule({
  id: 'session/payer-group-size',
  title: 'The group had a size that this member’s payer accepts.',
  description:
    'Some plans set a minimum or maximum group size, or require a rationale above a certain number. All patients who attended count, no matter who pays for them; facilitators never count, and others in the room only if the payer counts everyone.',
  citations: [cite.guide('Common mistakes: not checking payer rules on group size')],
  likelyDenial: { carc: '272', rarc: 'N130' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  passing: ['minimum', 'maximum', 'rationaleAbove'],
  reasons: {
    'attendance-not-recorded': {
      outcome: 'no-data',
      message:
        'This member’s payer limits the size of a group. By its count {attended} attended, and whether {unknown} more attended is not recorded.',
      remedy: 'Enter for each patient on the roster whether they attended.',
    },
    'facilitators-not-recorded': {
      outcome: 'no-data',
      message:
        'This member’s payer limits the size of a group by the number of facilitators, and how many led this one is not recorded.',
      remedy: 'Enter every facilitator, and when each of them was there.',
    },
    'below-minimum': {
      outcome: 'fail',
      message:
        'This member’s payer requires at least {minimum} patients in a group; {attended} attended.',
      remedy: 'Do not bill this payer for group psychotherapy.',
    },
    'above-maximum': {
      outcome: 'fail',
      message:
        'This member’s payer accepts at most {maximum} patients in a group; {attended} attended.',
      remedy: 'Do not bill this payer for a group of this size.',
    },
    'no-rationale': {
      outcome: 'review',
      message:
        'This member’s payer requires a rationale for more than {rationaleAbove} patients; {attended} attended, and no rationale is recorded.',
      remedy: 'Document how each member still received interactive psychotherapy.',
    },
  },
  check(facts: MemberFacts) {
    const { policy, session } = facts;
    if (!policy?.groupSize) return 'not-applicable';
    const { payerId, citations } = policy;
    const led = facilitatorsWhoLed(session.recorded);
    const limit = policy.groupSize.find(appliesTo(facts, led.certain));
    if (limit !== policy.groupSize.find(appliesTo(facts, led.possible)))
      return {
        reason: 'facilitators-not-recorded',
        path: '/facilitators',
        citations,
        params: { payerId },
      };
    if (!limit) return 'not-applicable';
    const { min = 0, max = Number.POSITIVE_INFINITY, rationaleAbove = max } = limit;
    const attended = session.patientsAttended + othersCounted(limit, session);
    const unknown = session.patientsPossible - session.patientsAttended;
    const where = { path: '/members', citations };
    const params = { attended, payerId };
    if (attended + unknown < min)
      return { reason: 'below-minimum', ...where, params: { ...params, minimum: min } };
    if (attended > max)
      return { reason: 'above-maximum', ...where, params: { ...params, maximum: max } };
    const needsRationale = (count: number): boolean =>
      count > rationaleAbove && !hasText(session.recorded.sizeRationale);
    const isUndecided = attended < min || attended + unknown > max;
    const notRecorded = {
      reason: 'attendance-not-recorded' as const,
      ...where,
      params: { ...params, unknown },
    };
    if (!needsRationale(attended))
      return isUndecided || needsRationale(attended + unknown) ? notRecorded : 'pass';
    const lacking = {
      reason: 'no-rationale' as const,
      ...where,
      path: '/sizeRationale',
      params: { ...params, rationaleAbove },
    };
    // Whoever accepts the missing rationale has not decided whether the group was too large.
    return isUndecided ? [notRecorded, lacking] : lacking;
  },
});
