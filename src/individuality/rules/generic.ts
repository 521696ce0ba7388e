import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { JudgedSubject } from '../judged-subject.js';

/** Nobody else has the text, and yet it says nothing about anyone. */
export const generic = defineRule({
  id: 'individuality/generic',
  title: 'The note says something that is true of this patient alone.',
  description:
    'A note can be unlike every other and still fit anybody: it holds the words of the service and none of the person. What makes it theirs is what they told, avoided, did and answered.',
  citations: [
    cite('guide', 'Documentation requirements for each member note: the name test'),
    cite('library', 'Specific words for the length of the note'),
  ],
  since: '0.1.0',
  looksAt: '/text',
  reasons: {
    generic: {
      outcome: 'review',
      message:
        'Hardly a word of this note is specific to a person; by this library’s own measure it would be true of anybody in the group.',
      remedy:
        'Add what this patient told or avoided, in their circumstances, and how they answered.',
    },
  },
  check({ judged: { entry, grounds } }: JudgedSubject) {
    if (entry.verdict === 'too-short') return 'not-applicable';
    return grounds.generic && entry.verdict === 'review' ? { reason: 'generic' } : 'pass';
  },
});
