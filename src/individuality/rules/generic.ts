import { defineRule, type Reason } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedSubject } from '../judge-note.js';

/** Also a reason of the rule on a session's notes. */
export const nothingSpecific = {
  outcome: 'review',
  message:
    'Hardly a word of this note is specific to one person. By this library’s own measure it would be true of anyone in the group.',
  remedy:
    'Add what this patient shared or avoided, under which circumstances, and how this patient responded.',
} as const satisfies Reason;

/** A note may be unlike any other and still say nothing about anyone. */
export const generic = defineRule({
  id: 'individuality/generic',
  title: 'The note says something that is true of this patient alone.',
  description:
    'A note can be unlike any other and still fit anyone, if it contains the vocabulary of the service and nothing of the person. What makes it individual is what the patient shared, avoided, did, and answered.',
  citations: [
    cite.guide('Documentation requirements for each member note: the name test'),
    cite.library('Specific words for the length of the note'),
  ],
  since: '0.1.0',
  looksAt: '/text',
  deciders: ['clinician', 'compliance'],
  reasons: { generic: nothingSpecific },
  check({ judged: { entry, grounds } }: JudgedSubject) {
    if (entry.verdict === 'too-short') return 'not-applicable';
    return grounds.generic && entry.verdict === 'review' ? { reason: 'generic' } : 'pass';
  },
});
