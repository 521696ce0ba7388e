import { distinctServiceModifiers, isVisitFamily } from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import * as cite from '../../reference/sources.js';
import { definePairRule, type PairFacts } from '../pair-facts.js';
import type { ServiceLine } from '../service-line.js';

const remedy =
  'Add {modifier} to the {code} line, but only if these were separate services, each documented on its own.';

// The line that would be denied. A visit is always marked itself, as the separate service.
const lineToMark = ({ family, edit, group, other }: PairFacts): ServiceLine => {
  if (isVisitFamily(family) || family === 'prolonged') return other;
  return edit?.column2 === group.service.code ? group : other;
};

const modifierToUse = ({ editTerms, modifier: { accepted }, serviceDate }: PairFacts): string => {
  const { otherPractitioner } = inForceOrOldest(distinctServiceModifiers, serviceDate);
  return editTerms === 'other-rendering-provider' && accepted.includes(otherPractitioner)
    ? otherPractitioner
    : (accepted[0] ?? 'what the payer accepts');
};

const reasonOf = ({ editTerms, edit, payerRequiresModifier }: PairFacts) => {
  if (edit?.modifierIndicator === '1' && editTerms === 'applies') return 'no-modifier' as const;
  if (payerRequiresModifier) return 'payer-requires' as const;
  return editTerms === 'other-rendering-provider' ? 'other-rendering-provider' : 'edits-not-known';
};

/** Where an edit allows both services, a modifier says that they were separate. */
export const modifierMissing = definePairRule({
  id: 'unbundling/modifier-missing',
  title: 'A modifier required by an NCCI edit or by the payer is present.',
  description:
    'Some pairs of codes are paid together only with a modifier that says the services were distinct. Medicare’s NCCI edits list such pairs, and payers have lists of their own. The modifier belongs on the code that would be denied; on an evaluation and management line it is 25. The modifier is the last step: first the services must have been distinct.',
  citations: [
    cite.ptpEdits('Edits with 90853'),
    cite.ncciManual('Chapter I, section E'),
    cite.guide('Same-day billing: commercial payers’ administrative requirements'),
  ],
  likelyDenial: { carc: '236' },
  since: '0.1.0',
  looksAt: '/modifiers',
  deciders: ['coder', 'compliance'],
  passing: ['line', 'code', 'modifier', 'accepted'],
  reasons: {
    'no-modifier': {
      outcome: 'fail',
      message:
        'NCCI edit {edit} requires a modifier between these two lines of one rendering provider, and neither line has an accepted one.',
      remedy,
    },
    'payer-requires': {
      outcome: 'fail',
      message:
        'The payer requires a modifier for individual psychotherapy on the same date as a group, and neither line has an accepted one.',
      remedy,
    },
    'other-rendering-provider': {
      outcome: 'review',
      message:
        'NCCI edit {edit} requires a modifier, and neither line has an accepted one. The lines have one billing provider and two rendering providers.',
      remedy: `Ask the payer whether it treats the two as one provider. ${remedy}`,
    },
    'edits-not-known': {
      outcome: 'review',
      message:
        'NCCI edit {edit} requires a modifier, and neither line has an accepted one. No policy says whether this payer applies NCCI edits; those of {program} were assumed.',
      remedy: `Find out whether the payer applies NCCI edits. ${remedy}`,
    },
  },
  check(pair) {
    const { modifier, edit, policy, program } = pair;
    if (!modifier.needed) return 'not-applicable';
    if (modifier.sufficient) return 'pass';
    const line = lineToMark(pair);
    const { serviceId, code } = line.service;
    const reason = reasonOf(pair);
    return {
      reason,
      path: `${line.path}/modifiers`,
      params: {
        line: serviceId,
        code,
        modifier: modifierToUse(pair),
        accepted: modifier.accepted,
        ...(edit ? { edit: `${edit.column1}/${edit.column2}` } : {}),
        ...(reason === 'edits-not-known' ? { program } : {}),
      },
      citations: policy?.citations ?? [],
    };
  },
});
