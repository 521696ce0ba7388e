import { defineDatedRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { diagnosisCodes } from '../../reference/codes/billing-codes.js';
import * as cite from '../../reference/sources.js';

/** A claim needs a diagnosis, and circumstances alone are rarely enough. */
export const diagnosis = defineDatedRule({
  id: 'member/diagnosis',
  title: 'This member has an ICD-10-CM diagnosis, and not only Z codes.',
  description:
    'Each claim line points to a diagnosis. Z codes describe circumstances, not a disorder, and alone they often do not support psychotherapy. Only the format of a code is checked here, not whether the code exists that year.',
  citations: [
    cite.icdStructure('Characters 1, 2, and 3 to 7; decimal'),
    cite.icdCompliance('Dates of service on and after 2015-10-01'),
    cite.tricareManual('Chapter 7, section 3.8, paragraph 3.2: Z codes'),
  ],
  likelyDenial: { carc: '16', rarc: 'M76' },
  since: '0.1.0',
  looksAt: '/diagnoses',
  deciders: ['clinician', 'coder', 'compliance'],
  figure: diagnosisCodes,
  reasons: {
    none: {
      outcome: 'fail',
      message: 'This member has no diagnosis.',
      remedy: 'Enter the diagnosis that the treatment plan addresses.',
    },
    'wrong-shape': {
      outcome: 'fail',
      message: 'This diagnosis does not have the format of an ICD-10-CM code.',
      remedy:
        'Correct the code: uppercase letters, three to seven characters, a period after the third.',
      likelyDenial: { carc: '146', rarc: 'M76' },
    },
    'circumstances-only': {
      outcome: 'review',
      message: 'All diagnoses are {chapter} codes, which describe circumstances, not a disorder.',
      remedy:
        'List the treated disorder first, or ask the payer whether it accepts these codes alone.',
      likelyDenial: { carc: '167' },
    },
  },
  check({ member: { diagnoses = [] } }: MemberFacts, { pattern, circumstances }) {
    if (diagnoses.length === 0) return { reason: 'none' };
    const wrong = diagnoses.flatMap((code, index) => (pattern.test(code) ? [] : [index]));
    if (wrong.length > 0)
      return wrong.map((index) => ({ reason: 'wrong-shape' as const, at: `/diagnoses/${index}` }));
    return diagnoses.every((code) => code.startsWith(circumstances))
      ? { reason: 'circumstances-only', params: { chapter: circumstances } }
      : 'pass';
  },
});
