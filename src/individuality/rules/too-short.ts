import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { JudgedSubject } from '../judged-subject.js';

/** A few words agree with any other few words by chance. */
export const tooShort = defineRule({
  id: 'individuality/too-short',
  title: 'The note is long enough to be compared.',
  description:
    'A short honest note is not a copy, and a short copy cannot be told from it. Outside the shared frame there must be enough words to judge.',
  citations: [cite('library', 'Fewest words that can be compared')],
  since: '0.1.0',
  looksAt: '/text',
  reasons: {
    'too-short': {
      outcome: 'no-data',
      message:
        'The note has {words} words outside the shared frame; this library compares notes of {minimum} words and more.',
      remedy: 'Write this patient’s participation, response and plan in the member section.',
    },
  },
  check({ judged: { entry, ownWords }, thresholds }: JudgedSubject) {
    if (entry.verdict !== 'too-short') return 'pass';
    return {
      reason: 'too-short',
      params: { words: ownWords, minimum: thresholds.minimumWords },
    };
  },
});
