import { defineRule } from '../../finding/rule.js';
import type { MemberFacts, SessionFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { hasLength, intervalOf } from '../../time/interval.js';

const text = {
  id: 'session/times',
  title: 'The session ended after it began, and so did each presence.',
  description:
    'Every claim of the group rests on when it began and ended, and on when each member was there.',
  citations: [cite('guide', 'Documentation requirements for each member note')],
  likelyDenial: { carc: '16' },
  since: '0.1.0',
  reasons: {
    'ends-before-start': {
      outcome: 'fail',
      message: 'The session does not end after it starts.',
      remedy: 'Record when the group really began and ended.',
    },
    'presence-backwards': {
      outcome: 'fail',
      message: 'A presence of this member does not end after it starts.',
      remedy: 'Record when this member really came and left.',
    },
  },
} as const;

/** The session's own times. */
export const times = defineRule({
  ...text,
  looksAt: '/end',
  check: ({ hasTimes }: SessionFacts) => (hasTimes ? 'pass' : { reason: 'ends-before-start' }),
});

/** The times at which a member came and left. */
export const presenceTimes = defineRule({
  ...text,
  looksAt: '/presence',
  check({ member: { presence = [] } }: MemberFacts) {
    if (presence.length === 0) return 'not-applicable';
    const faults = presence.flatMap((stretch, place) =>
      hasLength(intervalOf(stretch))
        ? []
        : [{ reason: 'presence-backwards' as const, at: `/presence/${place}` }],
    );
    return faults.length > 0 ? faults : 'pass';
  },
});
