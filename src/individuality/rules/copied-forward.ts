import { defineRule, type Reason } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedSubject } from '../judge-note.js';

/** Also a reason of the rule on a session's notes. */
export const repeated = {
  outcome: 'review',
  message:
    '{carried} percent of this note, not counting the shared frame, is also in this patient’s earlier notes. At {threshold} percent, this library’s own threshold, a note needs review.',
  remedy: 'Document what this patient did in this session, and leave out what was carried forward.',
} as const satisfies Reason;

/** A patient's notes resemble each other, but a note that repeats the last one does not show this session. */
export const copiedForward = defineRule({
  id: 'individuality/copied-forward',
  title: 'The note says what is new since the patient’s earlier notes.',
  description:
    'Psychiatric notes repeat about half of their text from one visit to the next. A note that repeats nearly all of an earlier one does not show what happened in this session.',
  citations: [
    cite.ngsCloned('Worded exactly like or similar to previous entries'),
    cite.library('No payer publishes a percentage for cloned text'),
  ],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/text',
  deciders: ['clinician', 'compliance'],
  ownWork: true,
  passing: ['carried', 'threshold'],
  reasons: { repeated },
  check({ judged: { entry, grounds }, thresholds }: JudgedSubject) {
    if (entry.verdict === 'too-short') return 'not-applicable';
    if (!grounds.repeats) return 'pass';
    return {
      reason: 'repeated',
      params: { carried: grounds.carried, threshold: thresholds.carriedForward },
    };
  },
});
