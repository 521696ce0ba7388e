import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { isEarlier } from '../../time/instant.js';

/** A note that was written early cannot describe the end of the session. */
export const writtenBeforeEnd = defineRule({
  id: 'note/written-before-end',
  title: 'The note was written after the session ended.',
  description:
    'A note that was finished before the session ended cannot describe the whole response and plan, and it may be a copy. That such a note needs review is this library’s own caution.',
  citations: [
    cite.guide('Documentation requirements for each member note'),
    cite.library('A note written before the end of its session needs review'),
  ],
  since: '0.1.0',
  looksAt: '/note/writtenAt',
  deciders: ['clinician', 'compliance'],
  later: true,
  reasons: {
    early: {
      outcome: 'review',
      message: 'The note was written on {writtenAt}, before the session ended on {endedAt}.',
      remedy:
        'Check that the note describes what happened, and add what happened after it was written.',
    },
  },
  check({ note: { writtenAt }, session: { recorded } }: NoteFacts) {
    const { end: endedAt } = recorded;
    // Without an end, session/times reports it.
    if (writtenAt === undefined || endedAt === undefined) return 'not-applicable';
    if (!isEarlier(writtenAt, endedAt)) return 'pass';
    return { reason: 'early', params: { writtenAt, endedAt } };
  },
});
