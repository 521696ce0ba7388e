import type { AsKept } from '../input/as-kept.js';
import { InputError, inputFault } from '../input/input-error.js';
import { idSchema, readInput } from '../input/read-input.js';
import { type ProfessionalClaim, professionalClaimSchema } from './professional-claim.js';

/**
 * The claim that voids one that was sent: a copy with frequency code 8 and the payer's number of the original. A
 * payer takes back what it paid for that claim. Send it before or instead of a new claim, never beside a replacement.
 *
 * @param original The claim as it was sent.
 * @param originalClaimNumber The payer's number of that claim, from the remittance.
 * @throws `InputError` when the claim is malformed, when the number is blank (`/originalClaimNumber`, `missing`), and
 *   for a claim that is a void itself (`/frequencyCode`, `value`).
 *
 * @example
 * ```ts
 * import { voidClaim } from 'group-therapy-billing';
 *
 * const [sent] = batch.claims;
 * const voided = sent && voidClaim(sent, 'PAYER-1');
 * voided?.frequencyCode;  //=> '8'
 * ```
 */
export const voidClaim = (
  original: AsKept<ProfessionalClaim>,
  originalClaimNumber: string,
): ProfessionalClaim => {
  const claim = readInput(professionalClaimSchema, original, '');
  if (claim.frequencyCode === '8') throw new InputError([inputFault('/frequencyCode', 'value')]);
  const number = readInput(idSchema, originalClaimNumber, '/originalClaimNumber');
  return { ...claim, frequencyCode: '8', originalClaimNumber: number };
};
