import type { PayerPolicy } from '../reference/payer-policy.js';
import { type ServiceLine, sameId } from './service-line.js';

/**
 * How a procedure-to-procedure edit bears on two lines.
 *
 * - `applies`: one rendering provider, and the payer applies the edits.
 * - `not-known`: one rendering provider, and no policy says whether the edits apply.
 * - `other-rendering-provider`: two rendering providers of one billing provider.
 * - `none`: two billing providers as far as is known, two payers, or a payer who ignores the edits.
 */
export type EditTerms = 'applies' | 'not-known' | 'other-rendering-provider' | 'none';

/** On which terms the edits bear on two lines under a policy. */
export const editTerms = (
  { service: a }: ServiceLine,
  { service: b }: ServiceLine,
  policy: PayerPolicy | undefined,
  twoPayers: boolean,
): EditTerms => {
  if (twoPayers || policy?.ncci === 'ignore') return 'none';
  if (a.renderingNpi !== b.renderingNpi)
    return sameId(a.billingNpi, b.billingNpi) ? 'other-rendering-provider' : 'none';
  return policy?.ncci === 'apply' ? 'applies' : 'not-known';
};
