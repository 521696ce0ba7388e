import { hasText } from '../../record/member-note.js';
import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';
import { plainWords, sameWords } from '../same-text.js';
import type { ServiceLine } from '../service-line.js';

const interventionsOf = ({ service: { note } }: ServiceLine): string[] =>
  (note?.interventions ?? []).filter(hasText);

const asSet = (interventions: readonly string[]): string =>
  [...new Set(interventions.map(plainWords))].sort().join('\n');

const areSame = (ofGroup: readonly string[], ofOther: readonly string[]): boolean =>
  ofGroup.length > 0 && asSet(ofGroup) === asSet(ofOther);

/** Two services of one day did different work. */
export const sameFocus = definePairRule({
  id: 'unbundling/same-focus',
  title: 'The two services had a clinical focus of their own.',
  description:
    'A morning on relapse triggers and an afternoon on accountability are two services. One focus on both lines makes a reader ask what the second was for.',
  citations: [cite('guide', 'Same-day billing: different clinical focus, different interventions')],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/note/focus',
  reasons: {
    'one-focus': {
      outcome: 'review',
      message: 'Both services name one clinical focus.',
      remedy: 'Decide whether these were two services; if so, let each note name its own focus.',
    },
    'one-set-of-interventions': {
      outcome: 'advice',
      message: 'Both services list the same interventions.',
      remedy: 'Let each note say what was done in it.',
    },
  },
  check({ compared, twoPayers, group, other }) {
    if (!compared || twoPayers) return 'not-applicable';
    const focus = group.service.note?.focus;
    if (hasText(focus) && sameWords(focus, other.service.note?.focus))
      return { reason: 'one-focus' };
    return areSame(interventionsOf(group), interventionsOf(other))
      ? { reason: 'one-set-of-interventions', at: '/note/interventions' }
      : 'pass';
  },
});
