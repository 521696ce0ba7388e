import { groupedBy, inOrder } from '../input/lists.js';
import type { AcknowledgedClaim, AcknowledgementFile } from './acknowledgement-file.js';
import { claimNumberOf } from './answers.js';

/** What the acknowledgments say about one claim. */
export interface Acknowledged {
  /** The day of acceptance that proves when the claim was filed. */
  readonly acceptedOn: string | undefined;
  /** The codes of the last word on the claim, if that rejects it. */
  readonly rejection: readonly string[] | undefined;
}

const nothing: Acknowledged = { acceptedOn: undefined, rejection: undefined };

// The payer's acceptance is the proof. A clearinghouse that accepted may still have been refused by the payer.
const acceptedOnOf = (said: readonly AcknowledgedClaim[]): string | undefined => {
  const accepted = said.filter(({ state }) => state === 'accepted');
  const byPayer = accepted.find(({ by }) => by === 'payer');
  const isRefused = said.some(({ state, by }) => state === 'rejected' && by === 'payer');
  return byPayer?.on ?? (isRefused ? undefined : accepted[0]?.on);
};

/** Looks up what was said about a claim, by its number. */
export const acknowledgedClaims = (
  files: readonly AcknowledgementFile[],
): ((claimId: string) => Acknowledged) => {
  const byNumber = groupedBy(
    files.flatMap(({ claims }) => claims),
    ({ claimId }) => claimNumberOf(claimId),
  );
  return (claimId) => {
    const said = byNumber.get(claimNumberOf(claimId))?.toSorted((a, b) => inOrder(a.on, b.on));
    const last = said?.at(-1);
    if (!said || !last) return nothing;
    return {
      acceptedOn: acceptedOnOf(said),
      rejection: last.state === 'rejected' ? last.codes : undefined,
    };
  };
};
