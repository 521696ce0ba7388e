import { hasText } from '../../record/member-note.js';
import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';
import type { ServiceLine } from '../service-line.js';
import { plainWords, sameWords } from '../text-comparison.js';

const interventionsOf = ({ service: { note } }: ServiceLine): string[] =>
  (note?.interventions ?? []).filter(hasText);

const asSet = (interventions: readonly string[]): string =>
  [...new Set(interventions.map(plainWords))].sort().join('\n');

const areSame = (ofGroup: readonly string[], ofOther: readonly string[]): boolean =>
  ofGroup.length > 0 && asSet(ofGroup) === asSet(ofOther);

/** Two services on one date do different work. */
export const sameFocus = definePairRule({
  id: 'unbundling/same-focus',
  title: 'Each of the two services has its own clinical focus.',
  description:
    'Work on relapse triggers in the morning and on accountability in the afternoon is two services. When both lines name the same focus, a reviewer asks why the second service was needed.',
  citations: [cite.guide('Same-day billing: different clinical focus, different interventions')],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/note/focus',
  deciders: ['clinician', 'coder', 'compliance'],
  reasons: {
    'one-focus': {
      outcome: 'review',
      message: 'Both services name the same clinical focus.',
      remedy: 'Decide whether these were two services; if so, name the focus of each in its note.',
    },
    'two-groups': {
      outcome: 'advice',
      message: 'Both groups name the same clinical focus.',
      remedy: 'Name in each note what that group worked on.',
    },
    'one-set-of-interventions': {
      outcome: 'advice',
      message: 'Both services list the same interventions.',
      remedy: 'Document in each note what was done in that service.',
    },
  },
  check({ compared, family, twoPayers, group, other }) {
    if (!compared || twoPayers) return 'not-applicable';
    const focus = group.service.note?.focus;
    if (hasText(focus) && sameWords(focus, other.service.note?.focus))
      return {
        reason: family === 'group' ? 'two-groups' : 'one-focus',
        words: [plainWords(focus)],
      };
    const interventions = interventionsOf(group);
    return areSame(interventions, interventionsOf(other))
      ? {
          reason: 'one-set-of-interventions',
          at: '/note/interventions',
          words: [asSet(interventions)],
        }
      : 'pass';
  },
});
