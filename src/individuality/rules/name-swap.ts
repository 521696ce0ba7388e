import { defineRule, type Reason } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedSubject } from '../judge-note.js';

/** Also a reason of the rule on a session's notes. */
export const cloned = {
  outcome: 'fail',
  message:
    '{copied} percent of this note, not counting the shared frame, is copied from other patients’ notes. At {threshold} percent, this library’s own threshold, a note counts as cloned.',
  remedy: 'Document what this patient shared, how this patient responded and what the plan is.',
} as const satisfies Reason;

/** The guide's own test: would the note still read as true under another name? */
export const nameSwap = defineRule({
  id: 'individuality/name-swap',
  title: 'Under another name the note would not read as true.',
  description:
    'A note that also appears in another patient’s chart does not show this patient’s treatment. The comparison ignores names, pronouns, numbers, and dates, because a copied note usually changes only those.',
  citations: [
    cite.guide('Documentation requirements for each member note: the name test'),
    cite.ngsCloned('Exactly the same from patient to patient'),
    cite.library('No payer publishes a percentage for cloned text'),
  ],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/text',
  deciders: ['clinician', 'compliance'],
  ownWork: true,
  passing: ['copied', 'threshold'],
  reasons: { cloned },
  check({ judged, thresholds }: JudgedSubject) {
    const { verdict, nameSwap: test } = judged.entry;
    if (verdict === 'too-short') return 'not-applicable';
    if (verdict !== 'cloned') return 'pass';
    return {
      reason: 'cloned',
      params: {
        copied: judged.grounds.copied,
        threshold: thresholds.cloned,
        notes: test.wouldAlsoBeTrueOf,
      },
    };
  },
});
