import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { JudgedSubject } from '../judged-subject.js';

/** The guide's own test: would the note still read as true under another name? */
export const nameSwap = defineRule({
  id: 'individuality/name-swap',
  title: 'Under another name the note would not read as true.',
  description:
    'A note that stands in another patient’s chart as well does not show what this patient’s treatment was. Names, pronouns, numbers and dates are left out of the comparison, for they are what a copy changes.',
  citations: [
    cite('guide', 'Documentation requirements for each member note: the name test'),
    cite('ngsCloned', 'Exactly the same from patient to patient'),
    cite('library', 'No payer publishes a percentage for cloned text'),
  ],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/text',
  reasons: {
    cloned: {
      outcome: 'fail',
      message:
        '{copied} percent of this note’s own words stand in another patient’s note; this library calls {threshold} percent and more a clone, which is its own threshold.',
      remedy: 'Write what this patient shared, how they responded and what follows for them.',
    },
  },
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
