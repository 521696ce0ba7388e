import { cite } from '../../reference/sources.js';
import type { EditTerms } from '../edit-terms.js';
import { definePairRule } from '../pair-rule.js';

const reasons = {
  applies: 'never-together',
  'other-rendering-provider': 'other-rendering-provider',
  'not-known': 'edits-not-known',
} as const satisfies Record<Exclude<EditTerms, 'none'>, string>;

/** Some pairs are never paid together, whatever the modifier. */
export const neverTogether = definePairRule({
  id: 'unbundling/never-together',
  title: 'No two codes are billed that are never paid together.',
  description:
    'An NCCI edit with modifier indicator 0 pays its column 1 code and denies its column 2 code for one patient, provider and date, with any modifier and at any distance in time.',
  citations: [
    cite('ptpEdits', 'Edits with 90853, modifier indicator 0'),
    cite('ncciManual', 'Chapter I, section E; chapter XI, section C'),
  ],
  likelyDenial: { carc: '236' },
  since: '0.1.0',
  looksAt: '',
  reasons: {
    'never-together': {
      outcome: 'fail',
      message:
        '{column1} and {column2} are never paid to one provider for one patient and date; {column2} is denied.',
      remedy: 'Do not bill {column2} for this date.',
    },
    'other-rendering-provider': {
      outcome: 'review',
      message:
        '{column1} and {column2} are never paid together to one provider; these lines are of one billing provider with two rendering providers.',
      remedy: 'Ask the payer whether it takes the two for one provider before billing {column2}.',
    },
    'edits-not-known': {
      outcome: 'review',
      message:
        'Under NCCI edits {column1} and {column2} are never paid together; no policy says whether this payer applies them.',
      remedy: 'Find out whether the payer applies NCCI edits before billing {column2}.',
    },
  },
  check({ edit, terms, policy, group, other }) {
    if (edit?.modifierIndicator !== '0' || terms === 'none') return 'not-applicable';
    const { column1, column2 } = edit;
    return {
      reason: reasons[terms],
      path: `${(column2 === group.service.code ? group : other).path}/code`,
      params: { column1, column2 },
      citations: policy?.citations ?? [],
    };
  },
});
