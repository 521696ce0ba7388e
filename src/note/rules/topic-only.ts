import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { saysOnly } from '../topic-words.js';

/** The topic is the group’s; what this member did with it is the note. */
export const topicOnly = defineRule({
  id: 'note/topic-only',
  title: 'The note says more of this member than the group’s focus.',
  description:
    'Document the therapeutic exchange, not just the topic. The contribution (`participation` and `text`) only restates the focus where each of its words is one of the focus or one in which attendance is reported ("actively participated in the discussion"). Capitals, punctuation, Unicode form and the endings -s, -e, -ed, -ing do not count. This is a heuristic of this library, for notes in English.',
  citations: [
    cite('guide', 'Common mistakes: using the code for a class'),
    cite('library', 'Words that only restate the focus or report attendance'),
  ],
  since: '0.1.0',
  looksAt: '/note/participation',
  reasons: {
    'restates-focus': {
      outcome: 'review',
      message:
        'By this library’s own word list, the contribution only restates the focus of the group.',
      remedy: 'Write what this member shared, avoided or did with the topic.',
    },
  },
  check({ note: { participation, text }, session: { recorded } }: NoteFacts) {
    const { focus = '' } = recorded;
    const contribution = [participation ?? '', text ?? ''].filter(hasText);
    if (contribution.length === 0 || !hasText(focus)) return 'not-applicable';
    if (contribution.some((part) => !saysOnly(focus, part))) return 'pass';
    return {
      reason: 'restates-focus',
      at: hasText(participation) ? '/note/participation' : '/note/text',
    };
  },
});
