import { defineRule } from '../../finding/rule.js';
import { claimLimits } from '../../reference/figures/claim-limits.js';
import type { ClaimFacts } from '../claim-facts.js';

/** A professional claim has room for twelve diagnoses. */
export const diagnosisCount = defineRule({
  id: 'claim/diagnosis-count',
  title: 'The claim has room for all diagnoses.',
  description:
    'A professional claim holds a limited number of diagnoses. No diagnosis is dropped silently.',
  citations: [claimLimits.citation],
  since: '0.1.0',
  looksAt: '/diagnoses',
  deciders: ['coder', 'compliance'],
  passing: ['limit'],
  reasons: {
    'too-many': {
      outcome: 'fail',
      message: '{diagnoses} diagnoses are listed; a claim holds at most {limit}.',
      remedy: 'Choose the diagnoses treated in this session, primary first.',
    },
  },
  check({ diagnoses }: ClaimFacts) {
    const limit = claimLimits.diagnoses;
    return diagnoses.length > limit
      ? { reason: 'too-many', params: { diagnoses: diagnoses.length, limit } }
      : 'pass';
  },
});
