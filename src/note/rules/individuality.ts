import { defineRule, type Fault } from '../../finding/rule.js';
import { repeated } from '../../individuality/rules/copied-forward.js';
import { kindOfSharedText, sharedText } from '../../individuality/rules/copied-from-member.js';
import { nothingSpecific } from '../../individuality/rules/generic.js';
import { cloned } from '../../individuality/rules/name-swap.js';
import { tooFewWords } from '../../individuality/rules/too-short.js';
import * as cite from '../../reference/sources.js';
import type { JudgedMemberNote } from '../judged-member-note.js';

type Reason = 'cloned' | 'copied' | 'template' | 'carried-forward' | 'generic' | 'too-short';

const reviews = ({ judged: { grounds }, thresholds }: JudgedMemberNote): Fault<Reason>[] => {
  const { found, copied, carried } = grounds;
  const faults: Fault<Reason>[] = [];
  if (grounds.shares) faults.push({ reason: kindOfSharedText(grounds), params: { found, copied } });
  if (grounds.repeats)
    faults.push({
      reason: 'carried-forward',
      params: { carried, threshold: thresholds.carriedForward },
    });
  if (grounds.generic) faults.push({ reason: 'generic' });
  return faults;
};

/** If the name at the top changed, would the note still read as true? */
export const individuality = defineRule({
  id: 'note/individuality',
  title: 'The note would not read as true under another member’s name.',
  description:
    'Shared context may repeat in every chart; participation, response, risk, and plan should not. The comparison ignores names, pronouns, numbers, and dates, because a copied note usually changes only those. No payer publishes a percentage: the thresholds are this library’s own.',
  citations: [
    cite.guide('Documentation requirements for each member note: the name test'),
    cite.ngsCloned('Exactly the same from patient to patient'),
    cite.library('No payer publishes a percentage for cloned text'),
  ],
  since: '0.1.0',
  looksAt: '/note',
  deciders: ['clinician', 'compliance'],
  ownWork: true,
  passing: ['found', 'copied', 'carried', 'threshold', 'words', 'minimum'],
  reasons: {
    cloned: { ...cloned, likelyDenial: { carc: '50' } },
    ...sharedText,
    'carried-forward': repeated,
    generic: nothingSpecific,
    'too-short': tooFewWords,
  },
  check(note: JudgedMemberNote) {
    const { judged, thresholds } = note;
    const { verdict, nameSwap } = judged.entry;
    if (verdict === 'individual') return 'pass';
    if (verdict === 'too-short')
      return {
        reason: 'too-short',
        params: { words: judged.ownWords, minimum: thresholds.minimumWords },
      };
    if (verdict === 'review') return reviews(note);
    return {
      reason: 'cloned',
      params: {
        copied: judged.grounds.copied,
        threshold: thresholds.cloned,
        notes: [...nameSwap.wouldAlsoBeTrueOf],
      },
    };
  },
});
