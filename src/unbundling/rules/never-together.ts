import * as cite from '../../reference/sources.js';
import type { EditTerms } from '../pair-edits.js';
import { definePairRule } from '../pair-facts.js';

const reasons = {
  applies: 'never-together',
  'other-rendering-provider': 'other-rendering-provider',
  'not-known': 'edits-not-known',
} as const satisfies Record<Exclude<EditTerms, 'none'>, string>;

/** Some pairs of codes are never paid together, whatever the modifier. */
export const neverTogether = definePairRule({
  id: 'unbundling/never-together',
  title: 'No two codes are billed together that are never paid together.',
  description:
    'For one patient, provider, and date of service, an NCCI edit with modifier indicator 0 pays the column 1 code and denies the column 2 code, whatever the modifier and however far apart the services were.',
  citations: [
    cite.ptpEdits('Edits with 90853, modifier indicator 0'),
    cite.ncciManual('Chapter I, section E; chapter XI, section C'),
  ],
  likelyDenial: { carc: '236' },
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'never-together': {
      outcome: 'fail',
      message:
        '{column1} and {column2} are never paid together to one provider for one patient and date of service; {column2} is denied.',
      remedy: 'Do not bill {column2} for this date of service.',
    },
    'other-rendering-provider': {
      outcome: 'review',
      message:
        '{column1} and {column2} are never paid together to one provider. These lines have one billing provider and two rendering providers.',
      remedy: 'Ask the payer whether it treats the two as one provider before billing {column2}.',
    },
    'edits-not-known': {
      outcome: 'review',
      message:
        'Under NCCI edits, {column1} and {column2} are never paid together. No policy says whether this payer applies NCCI edits; those of {program} were assumed.',
      remedy: 'Find out whether the payer applies NCCI edits before billing {column2}.',
    },
  },
  check({ edit, editTerms, program, policy, group, other }) {
    if (edit?.modifierIndicator !== '0' || editTerms === 'none') return 'not-applicable';
    const { column1, column2 } = edit;
    return {
      reason: reasons[editTerms],
      path: `${(column2 === group.service.code ? group : other).path}/code`,
      params: { column1, column2, ...(editTerms === 'not-known' ? { program } : {}) },
      citations: policy?.citations ?? [],
    };
  },
});
