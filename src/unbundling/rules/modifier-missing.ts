import { distinctServiceModifiers } from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import { cite } from '../../reference/sources.js';
import type { PairFacts } from '../pair-facts.js';
import { definePairRule } from '../pair-rule.js';
import type { ServiceLine } from '../service-line.js';

const remedy =
  'Only if they were separate services, each documented on its own: put {modifier} on line {line} ({code}).';

// The line that would be denied; a visit says for itself that it was separate.
const lineToMark = ({ family, edit, group, other }: PairFacts): ServiceLine => {
  if (family === 'evaluation-and-management' || family === 'visit') return other;
  return edit?.column2 === group.service.code ? group : other;
};

const modifierToUse = ({ terms, modifier: { accepted }, serviceDate }: PairFacts): string => {
  const { otherPractitioner } = inForceOrOldest(distinctServiceModifiers, serviceDate);
  return terms === 'other-rendering-provider' && accepted.includes(otherPractitioner)
    ? otherPractitioner
    : (accepted[0] ?? 'what the payer accepts');
};

const reasonOf = ({ terms, edit, payerWantsModifier }: PairFacts) => {
  if (edit?.modifierIndicator === '1' && terms === 'applies') return 'no-modifier' as const;
  if (payerWantsModifier) return 'payer-requires' as const;
  return terms === 'other-rendering-provider' ? 'other-rendering-provider' : 'edits-not-known';
};

/** Where an edit allows both services, a modifier says that they were two. */
export const modifierMissing = definePairRule({
  id: 'unbundling/modifier-missing',
  title: 'Where an edit or the payer asks for a modifier, it is there.',
  description:
    'Some pairs of codes are paid together only where a modifier says that the services were distinct: NCCI edits of Medicare list them, and payers have lists of their own. The modifier belongs on the code that would be denied, and on an evaluation and management line it is 25. It comes last: first the services have to have been distinct.',
  citations: [
    cite('ptpEdits', 'Edits with 90853'),
    cite('ncciManual', 'Chapter I, section E'),
    cite('guide', 'Same-day billing: commercial payers’ administrative requirements'),
  ],
  likelyDenial: { carc: '236' },
  since: '0.1.0',
  looksAt: '/modifiers',
  reasons: {
    'no-modifier': {
      outcome: 'fail',
      message:
        'The NCCI edit {edit} asks for a modifier between two lines of one rendering provider, and neither line has one that is accepted.',
      remedy,
    },
    'payer-requires': {
      outcome: 'fail',
      message:
        'The payer requires a modifier for individual psychotherapy on the day of a group, and neither line has one that is accepted.',
      remedy,
    },
    'other-rendering-provider': {
      outcome: 'review',
      message:
        'The NCCI edit {edit} asks for a modifier, and neither line has one that is accepted; the lines are of one billing provider with two rendering providers.',
      remedy: `Ask the payer whether it takes the two for one provider. ${remedy}`,
    },
    'edits-not-known': {
      outcome: 'review',
      message:
        'The NCCI edit {edit} asks for a modifier, and neither line has one that is accepted; no policy says whether this payer applies NCCI edits.',
      remedy: `Find out whether the payer applies NCCI edits. ${remedy}`,
    },
  },
  check(pair) {
    const { modifier, edit, policy } = pair;
    if (!modifier.needed) return 'not-applicable';
    if (modifier.sufficient) return 'pass';
    const line = lineToMark(pair);
    const { serviceId, code } = line.service;
    return {
      reason: reasonOf(pair),
      path: `${line.path}/modifiers`,
      params: {
        line: serviceId,
        code,
        modifier: modifierToUse(pair),
        accepted: modifier.accepted,
        ...(edit ? { edit: `${edit.column1}/${edit.column2}` } : {}),
      },
      citations: policy?.citations ?? [],
    };
  },
});
