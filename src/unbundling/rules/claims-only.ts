import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { UndocumentedPair } from '../pair-facts.js';

/** What claim files never have is said once, not of each pair. */
export const claimsOnly = defineRule({
  id: 'unbundling/claims-only',
  title: 'Times and notes were compared, not claims alone.',
  description:
    "Claim files have no times and no notes, so that claims alone never show whether two services were separate. With `evidence: 'claims-only'` that is said once, and pairs are judged by codes, modifiers, units, and providers. Whatever times and notes are given are compared.",
  citations: [
    cite.ncciManual('Chapter I, section E: separate and distinct time blocks'),
    cite.library('What claims never hold is said once'),
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'not-compared': {
      outcome: 'advice',
      message: 'The claims have no times or notes, so these were not compared.',
      remedy: 'Check the records of same-day services before an audit does.',
    },
  },
  check: ({ serviceIds }: UndocumentedPair) => ({
    reason: 'not-compared',
    ...(serviceIds.length > 0 ? { serviceIds: [...serviceIds] } : {}),
  }),
});
