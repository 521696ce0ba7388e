import type { Subject } from '../../finding/rule.js';
import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { Answer } from '../answers.js';

/** An answer to a claim that the caller did not give. */
export interface UnknownSubject extends Subject {
  readonly answer: Answer;
}

/** Every answer is about one of the clinic's claims. */
export const unknownClaim = defineRule({
  id: 'remittance/unknown-claim',
  title: 'Each answer is about a claim that was sent.',
  description:
    'An answer without a claim may belong to another clinic, to a claim outside of the list, or to a claim number that the payer changed. Money for a claim that is not the clinic’s must be given back.',
  citations: [cite.library('Answers joined by claim number')],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'not-ours': {
      outcome: 'review',
      message: 'This answer is about no claim in the list; {paidCents} was paid for it.',
      remedy: 'Look for the claim in the other files. If it is not yours, notify the payer.',
    },
  },
  check({ answer }: UnknownSubject) {
    return { reason: 'not-ours', params: { paidCents: answer.claim.paidCents } };
  },
});
