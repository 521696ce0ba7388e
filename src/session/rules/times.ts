import { defineRule } from '../../finding/rule.js';
import { isClosed, leavesOpen, stretchesOf } from '../../record/recorded-presence.js';
import type { MemberFacts, SessionFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { hasLength, intervalOf } from '../../time/interval.js';

const text = {
  id: 'session/times',
  title: 'The session has a start and a later end, and so does each member’s presence.',
  description:
    'Every claim for the group depends on when it started and ended, and on when each member was present.',
  citations: [cite.guide('Documentation requirements for each member note')],
  since: '0.1.0',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'start-not-recorded': {
      outcome: 'no-data',
      message: 'The time at which the session started is not recorded.',
      remedy: 'Enter when the session actually started.',
    },
    'end-not-recorded': {
      outcome: 'no-data',
      message: 'The time at which the session ended is not recorded.',
      remedy: 'Enter when the session actually ended.',
    },
    'ends-before-start': {
      outcome: 'fail',
      message: 'The session does not end after it starts.',
      remedy: 'Enter when the group actually started and ended.',
    },
    'presence-backwards': {
      outcome: 'fail',
      message: 'A recorded presence of this member does not end after it starts.',
      remedy: 'Enter when this member actually arrived and left.',
    },
  },
} as const;

/** The start and end of the session. */
export const times = defineRule({
  ...text,
  looksAt: '/end',
  check({ recorded: { start, end }, isBackwards }: SessionFacts) {
    const faults = [
      ...(start === undefined ? [{ reason: 'start-not-recorded' as const, at: '/start' }] : []),
      ...(end === undefined ? [{ reason: 'end-not-recorded' as const }] : []),
      ...(isBackwards ? [{ reason: 'ends-before-start' as const }] : []),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});

/** The times at which a member arrived and left. */
export const presenceTimes = defineRule({
  ...text,
  looksAt: '/presence',
  check({ member }: MemberFacts) {
    const stretches = stretchesOf(member.presence);
    if (stretches.length === 0) return 'not-applicable';
    const faults = stretches.flatMap((stretch, index) =>
      !isClosed(stretch) || hasLength(intervalOf(stretch))
        ? []
        : [
            {
              reason: 'presence-backwards' as const,
              at: `/presence/${index}`,
              words: [stretch.from, stretch.to],
            },
          ],
    );
    if (faults.length > 0) return faults;
    return leavesOpen(member.presence) ? 'not-applicable' : 'pass';
  },
});
