import type { AsKept } from '../input/as-kept.js';
import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { idSchema, readInput, valueAt } from '../input/read-input.js';
import { type ProfessionalClaim, professionalClaimSchema } from './professional-claim.js';
import { type SentClaim, type SentLine, sentClaimSchema } from './sent-claim.js';

// A void must say the same as the original, so what this library would write otherwise is a fault.
const lineFaults = (line: SentLine, { placeOfService, renderingProvider }: SentClaim, at: string) =>
  [
    ...(line.basis ? [inputFault(`${at}/basis`, 'value')] : []),
    ...(line.serviceDateTo === undefined ? [] : [inputFault(`${at}/serviceDateTo`, 'value')]),
    ...((line.placeOfService ?? placeOfService) === placeOfService
      ? []
      : [inputFault(`${at}/placeOfService`, 'conflict')]),
    ...(line.renderingNpi === undefined || line.renderingNpi === renderingProvider?.npi
      ? []
      : [inputFault(`${at}/renderingNpi`, 'conflict')]),
  ] satisfies InputFault[];

/** A claim of a file as a claim of this library. Its session and note are unknown, and so are the sender's names. */
const claimOfFile = (sent: SentClaim): ProfessionalClaim => {
  const faults = sent.lines.flatMap((line, index) => lineFaults(line, sent, `/lines/${index}`));
  if (faults.length > 0) throw new InputError(faults);
  const { filingIndicator: _, lines, ...same } = sent;
  return readInput(
    professionalClaimSchema,
    {
      ...same,
      // A rendering provider who is not named is the billing provider.
      renderingProvider: sent.renderingProvider ?? { npi: sent.billingProvider.npi },
      lines: lines.map(
        ({ lineControl, placeOfService, renderingNpi, basis, serviceDateTo, ...line }) => line,
      ),
      source: { sessionId: '', noteId: '' },
    },
    '',
  );
};

/**
 * The claim that voids one that was sent: a copy with frequency code 8 and the payer's number of the original. A
 * payer takes back what it paid for that claim. Send it before or instead of a new claim, never beside a replacement.
 *
 * A claim that `from837P` read has no names and no session: add the name and address of `billingProvider` before you
 * write it; the IDs in `source` are blank.
 *
 * @param original The claim as it was sent: from `buildPerPatientClaims`, or from a file.
 * @param originalClaimNumber The payer's number of that claim, from the remittance.
 * @throws `InputError` when the claim is malformed or has what this library cannot write again, when the number is
 *   blank (`/originalClaimNumber`, `missing`), and for a claim that is a void itself (`/frequencyCode`, `value`).
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
  original: AsKept<ProfessionalClaim> | AsKept<SentClaim>,
  originalClaimNumber: string,
): ProfessionalClaim => {
  const isOfFile = (valueAt(original, ['source']) ?? undefined) === undefined;
  const claim = isOfFile
    ? claimOfFile(readInput(sentClaimSchema, original, ''))
    : readInput(professionalClaimSchema, original, '');
  if (claim.frequencyCode === '8') throw new InputError([inputFault('/frequencyCode', 'value')]);
  const number = readInput(idSchema, originalClaimNumber, '/originalClaimNumber');
  return { ...claim, frequencyCode: '8', originalClaimNumber: number };
};
