import { defineRule, type Reason } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedSubject } from '../judge-note.js';

/** Also a reason of the rule on a session's notes. */
export const tooFewWords = {
  outcome: 'no-data',
  message:
    'The note has {words} words outside the shared frame. This library compares notes of at least {minimum} words, which is its own threshold.',
  remedy: 'Write this patient’s participation, response, and plan.',
} as const satisfies Reason;

/** A few words match any other few words by chance. */
export const tooShort = defineRule({
  id: 'individuality/too-short',
  title: 'The note is long enough to be compared.',
  description:
    'A short honest note and a short copy look the same. Outside the shared frame a note needs enough words to be judged.',
  citations: [cite.library('Fewest words that can be compared')],
  since: '0.1.0',
  looksAt: '/text',
  deciders: ['clinician', 'compliance'],
  passing: ['words', 'minimum'],
  reasons: { 'too-short': tooFewWords },
  check({ judged: { entry, ownWords }, thresholds }: JudgedSubject) {
    if (entry.verdict !== 'too-short') return 'pass';
    return {
      reason: 'too-short',
      params: { words: ownWords, minimum: thresholds.minimumWords },
    };
  },
});
