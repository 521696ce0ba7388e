import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { isEarlier } from '../../time/instant.js';

/** A note from before the end cannot tell the end. */
export const writtenBeforeEnd = defineRule({
  id: 'note/written-before-end',
  title: 'The note was written after the session ended.',
  description:
    'A note that was finished before the session ended cannot have seen the whole of the response and the plan; it may be a copy. That this calls for a reader is this library’s own caution.',
  citations: [
    cite('guide', 'Documentation requirements for each member note'),
    cite('library', 'A note from before the end of its session is read again'),
  ],
  since: '0.1.0',
  looksAt: '/note/writtenAt',
  reasons: {
    early: {
      outcome: 'review',
      message: 'The note was written at {writtenAt}, before the session ended at {endedAt}.',
      remedy: 'Check that the note tells what happened, and add what came after it was written.',
    },
  },
  check({ note: { writtenAt }, session: { recorded } }: NoteFacts) {
    if (writtenAt === undefined) return 'not-applicable';
    if (!isEarlier(writtenAt, recorded.end)) return 'pass';
    return { reason: 'early', params: { writtenAt, endedAt: recorded.end } };
  },
});
