import { defineDatedRule } from '../../finding/rule.js';
import { isClosed, stretchesOf } from '../../record/recorded-presence.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { leastPresenceShare } from '../../reference/figures/library-heuristics.js';
import { cite } from '../../reference/sources.js';
import { hasLength, type Interval, intervalOf } from '../../time/interval.js';

const lengthOf = (stretches: readonly Interval[]): number =>
  stretches.reduce((sum, { start, end }) => sum + (end - start), 0);

/** A member who was present only briefly was not treated in the group. */
export const minutes = defineDatedRule({
  id: 'member/minutes',
  title: 'This member was present long enough to be treated in the group.',
  description:
    'A member who was in the room for no part of the session received no service. Some payers set a minimum number of minutes for each member. Beyond that, if a member was present for less than half of the session, a person must decide whether the member took part. That share is this library’s own heuristic.',
  citations: [
    cite('guide', 'Documentation requirements for each member note'),
    cite('library', 'A member who was there for half of the session took part in it'),
  ],
  likelyDenial: { carc: '152' },
  since: '0.1.0',
  looksAt: '/presence',
  deciders: ['clinician', 'compliance'],
  passing: ['minimum'],
  figure: leastPresenceShare,
  reasons: {
    'never-present': {
      outcome: 'fail',
      message: 'By the recorded times, this member was present for no part of the session.',
      remedy:
        'Correct the presence times, or record the member as absent. Do not bill for this member.',
    },
    'under-payer-minimum': {
      outcome: 'fail',
      message:
        'This member was present for {minutes} minutes; the payer requires at least {minimum}.',
      remedy:
        'Check the presence times. If they are correct, do not bill this payer for this member.',
    },
    'under-half': {
      outcome: 'review',
      message:
        'This member was present for {minutes} of {sessionMinutes} minutes, less than half of the session (this library’s heuristic).',
      remedy:
        'Decide whether this member received the service, and document the reason in the note.',
    },
  },
  check(facts: MemberFacts, share) {
    const { member, present, minutes: minutesPresent, policy, session } = facts;
    if (facts.neverPresent) return { reason: 'never-present' };
    // Where a presence is backwards, session/times fails and the minutes cannot be counted.
    const countable = stretchesOf(member.presence)
      .filter(isClosed)
      .every((stretch) => hasLength(intervalOf(stretch)));
    if (!session.hasTimes || !countable) return 'not-applicable';
    const minimum = policy?.minutes?.memberMin ?? 0;
    if (policy && minutesPresent < minimum)
      return {
        reason: 'under-payer-minimum',
        citations: policy.citations,
        params: { minutes: minutesPresent, minimum, payerId: policy.payerId },
      };
    return lengthOf(present) < lengthOf([session.whole]) * share
      ? {
          reason: 'under-half',
          params: { minutes: minutesPresent, sessionMinutes: session.minutes },
        }
      : 'pass';
  },
});
