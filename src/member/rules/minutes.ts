import { defineDatedRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { leastPresenceShare } from '../../reference/figures/library-heuristics.js';
import { cite } from '../../reference/sources.js';
import { hasLength, type Interval, intervalOf } from '../../time/interval.js';

const lengthOf = (stretches: readonly Interval[]): number =>
  stretches.reduce((sum, { start, end }) => sum + (end - start), 0);

/** A member who looked in was not treated in the group. */
export const minutes = defineDatedRule({
  id: 'member/minutes',
  title: 'This member was there long enough to be treated in the group.',
  description:
    'Some payers set fewest minutes for a member. Beyond that, under half of the session a person must decide whether the member took part; that share is this library’s own heuristic.',
  citations: [
    cite('guide', 'Documentation requirements for each member note'),
    cite('library', 'A member who was there for half of the session took part in it'),
  ],
  likelyDenial: { carc: '152' },
  since: '0.1.0',
  looksAt: '/presence',
  figure: leastPresenceShare,
  reasons: {
    'under-payer-minimum': {
      outcome: 'fail',
      message: 'This member was there for {minutes} minutes; the payer wants at least {minimum}.',
      remedy: 'Check the presence. If it is right, do not bill this payer for the member.',
    },
    'under-half': {
      outcome: 'review',
      message:
        'This member was there for {minutes} of {sessionMinutes} minutes, under half of the session (this library’s heuristic).',
      remedy: 'Decide whether this member received the service; let the note give the reason.',
    },
  },
  check({ member, present, minutes: there, policy, session }: MemberFacts, share) {
    // Where a time is backwards, session/times has failed and the minutes mean nothing.
    const countable = (member.presence ?? []).every((stretch) => hasLength(intervalOf(stretch)));
    if (!session.hasTimes || !countable) return 'not-applicable';
    const minimum = policy?.minutes?.memberMin ?? 0;
    if (policy && there < minimum)
      return {
        reason: 'under-payer-minimum',
        citations: policy.citations,
        params: { minutes: there, minimum, payerId: policy.payerId },
      };
    return lengthOf(present) < lengthOf([session.whole]) * share
      ? { reason: 'under-half', params: { minutes: there, sessionMinutes: session.minutes } }
      : 'pass';
  },
});
