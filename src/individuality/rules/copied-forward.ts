import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { JudgedSubject } from '../judged-subject.js';

/** A patient's notes resemble each other; a note that is the last one again does not show this session. */
export const copiedForward = defineRule({
  id: 'individuality/copied-forward',
  title: 'The note says what is new since the patient’s earlier notes.',
  description:
    'Psychiatric notes repeat about half of themselves from one visit to the next. A note that is nearly all an earlier one does not show what happened in this session.',
  citations: [
    cite('ngsCloned', 'Worded exactly like or similar to previous entries'),
    cite('library', 'No payer publishes a percentage for cloned text'),
  ],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/text',
  reasons: {
    repeated: {
      outcome: 'review',
      message:
        '{carried} percent of this note’s own words stand in this patient’s earlier notes; from {threshold} percent on, by this library’s own threshold, a person should look.',
      remedy: 'Write what this patient did in this session, and take out what is carried forward.',
    },
  },
  check({ judged: { entry, grounds }, thresholds }: JudgedSubject) {
    if (entry.verdict === 'too-short') return 'not-applicable';
    if (!grounds.repeats) return 'pass';
    return {
      reason: 'repeated',
      params: { carried: grounds.carried, threshold: thresholds.carriedForward },
    };
  },
});
