import { defineDatedRule } from '../../finding/rule.js';
import { givenId } from '../../input/read-input.js';
import { isClosed, leavesOpen, stretchesOf } from '../../record/recorded-presence.js';
import type { MemberFacts, SessionBasics } from '../../record/session-facts.js';
import { leastPresenceShare } from '../../reference/figures/library-heuristics.js';
import * as cite from '../../reference/sources.js';
import {
  hasLength,
  type Interval,
  intervalOf,
  isBounded,
  lengthOf,
  minutesOf,
} from '../../time/interval.js';

// Presence in a session without a recorded start or end has no limit.
const minutesAtMost = (present: readonly Interval[]): number =>
  present.every(isBounded) ? minutesOf(present) : Number.POSITIVE_INFINITY;

const pathOfTime = ({ recorded }: SessionBasics): string =>
  recorded.end === undefined ? '/end' : '/start';

/** What the payer’s minimum says about the member’s minutes. */
const payerFault = ({ presence, policy, session }: MemberFacts) => {
  const minimum = policy?.minutes?.memberMin;
  if (!policy || minimum === undefined) return undefined;
  const { citations, payerId } = policy;
  // What is not recorded counts as presence, so it can only make the minutes too many.
  const minutes = minutesAtMost(presence.present);
  if (minutes < minimum)
    return {
      reason: 'under-payer-minimum' as const,
      citations,
      params: { minutes, minimum, payerId },
    };
  if (minutesOf(presence.certain) >= minimum) return undefined;
  const params = { minimum, payerId };
  return presence.isRecorded
    ? { reason: 'session-time-not-recorded' as const, citations, params, path: pathOfTime(session) }
    : { reason: 'presence-not-recorded' as const, citations, params };
};

/** A member who was present only briefly was not treated in the group. */
export const minutes = defineDatedRule({
  id: 'member/minutes',
  title: 'This member was present long enough to be treated in the group.',
  description:
    'A member who was in the room for no part of the session received no service. Some payers set a minimum number of minutes for each member. Beyond that, if a member was present for less than half of the session, a person must decide whether the member took part. That share is this library’s own heuristic.',
  citations: [
    cite.guide('Documentation requirements for each member note'),
    cite.library('A member who was there for half of the session took part in it'),
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
    'presence-not-recorded': {
      outcome: 'no-data',
      message:
        'The payer requires at least {minimum} minutes, and when this member arrived and left is not recorded.',
      remedy:
        'Enter when this member arrived and left, or that they were there for the whole session.',
    },
    'session-time-not-recorded': {
      outcome: 'no-data',
      message:
        'The payer requires at least {minimum} minutes, and the start or end of the session is not recorded.',
      remedy: 'Enter when the session actually started and ended.',
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
    const { member, presence, session } = facts;
    if (facts.neverPresent) return { reason: 'never-present' };
    // Where a presence is backwards, session/times fails and the minutes cannot be counted.
    const countable = stretchesOf(member.presence)
      .filter(isClosed)
      .every((stretch) => hasLength(intervalOf(stretch)));
    if (session.isBackwards || !countable) return 'not-applicable';
    const ofPayer = payerFault(facts);
    if (ofPayer) return ofPayer;
    if (!session.whole) return 'not-applicable';
    const half = lengthOf([session.whole]) * share;
    if (lengthOf(presence.present) < half)
      return {
        reason: 'under-half',
        params: {
          minutes: minutesOf(presence.present),
          sessionMinutes: minutesOf([session.whole]),
        },
      };
    // Which minimum an unknown payer sets is not known; member/payer asks for it.
    if (facts.insured && givenId(member.payerId) === undefined) return 'not-applicable';
    // A heuristic has nothing to measure where it depends on a departure that is not recorded.
    return leavesOpen(member.presence) && lengthOf(presence.certain) < half
      ? 'not-applicable'
      : 'pass';
  },
});
