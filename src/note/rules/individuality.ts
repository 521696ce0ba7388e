import { defineRule, type Fault } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { ComparedNote, Likeness } from '../compared-note.js';

type Reason = 'cloned' | 'copied' | 'template' | 'carried-forward' | 'generic' | 'too-short';

const reviews = ({ shares, repeats, generic, ...likeness }: Likeness): Fault<Reason>[] => {
  const { found, copied, carried, thresholds } = likeness;
  return [
    ...(shares
      ? [
          {
            reason: copied * 2 >= found ? ('copied' as const) : ('template' as const),
            params: { found, copied },
          },
        ]
      : []),
    ...(repeats
      ? [
          {
            reason: 'carried-forward' as const,
            params: { carried, threshold: thresholds.carriedForward },
          },
        ]
      : []),
    ...(generic ? [{ reason: 'generic' as const }] : []),
  ];
};

/** If the name at the top changed, would the note still read as true? */
export const individuality = defineRule({
  id: 'note/individuality',
  title: 'The note would not read as true under another member’s name.',
  description:
    'Shared context can repeat in every chart; participation, response, risk and plan should not. Names, pronouns, numbers and dates are left out of the comparison, for they are what a copy changes. No payer publishes a percentage: the thresholds are this library’s own.',
  citations: [
    cite('guide', 'Documentation requirements for each member note: the name test'),
    cite('ngsCloned', 'Exactly the same from patient to patient'),
    cite('library', 'No payer publishes a percentage for cloned text'),
  ],
  since: '0.1.0',
  looksAt: '/note',
  reasons: {
    cloned: {
      outcome: 'fail',
      message:
        '{copied} percent of the note’s own words stand in other members’ notes; from {threshold} percent on this library calls a note cloned, which is its own threshold.',
      remedy: 'Write what this member shared, how they responded and what follows for them.',
      likelyDenial: { carc: '50' },
    },
    copied: {
      outcome: 'review',
      message:
        '{copied} percent of the note’s own words are copies of other patients’ notes, {found} percent with shared templates; by this library’s own threshold a person should look.',
      remedy: 'Compare the marked passages, and keep only what is true of this member.',
    },
    template: {
      outcome: 'review',
      message:
        '{found} percent of the note’s own words are a template that other notes share, with other facts in it; by this library’s own threshold a person should look.',
      remedy: 'Check that what is filled in is this member’s, and say more of it.',
    },
    'carried-forward': {
      outcome: 'review',
      message:
        '{carried} percent of the note’s own words stand in this patient’s earlier notes; from {threshold} percent on, by this library’s own threshold, a person should look.',
      remedy: 'Write what this member did in this session, and take out what is carried forward.',
    },
    generic: {
      outcome: 'review',
      message:
        'Hardly a word of the note is specific to a person; by this library’s own threshold it would be true of anybody in the group.',
      remedy:
        'Add what this member told or avoided, in their circumstances, and how they answered.',
    },
    'too-short': {
      outcome: 'no-data',
      message:
        'The note has {words} words outside the shared frame; this library compares notes of {minimum} words and more, which is its own threshold.',
      remedy: 'Write this member’s participation, response and plan.',
    },
  },
  check({ likeness }: ComparedNote) {
    const { verdict, copied, words, thresholds } = likeness;
    if (verdict === 'individual') return 'pass';
    if (verdict === 'too-short')
      return { reason: 'too-short', params: { words, minimum: thresholds.minimumWords } };
    if (verdict === 'review') return reviews(likeness);
    return {
      reason: 'cloned',
      params: { copied, threshold: thresholds.cloned, notes: [...likeness.alsoTrueOf] },
    };
  },
});
