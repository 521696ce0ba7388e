import type { ClaimBatchView } from '../views/claim-view.js';

/** Why no claim is due for a patient who attended. */
export const notBilledText = {
  'self-pay': 'Self-pay',
  'not-billed': 'Not billed',
  'day-rate': 'Inside the program’s day rate',
} as const;

/** What became of a patient's claim: its id, or in words why there is none. */
export type ClaimState = { claimId: string } | { words: string };

/** What became of each patient's claim. */
export const claimStates = (claims: ClaimBatchView): ReadonlyMap<string, ClaimState> =>
  new Map<string, ClaimState>([
    ...claims.absent.map((patientId) => [patientId, { words: 'None: absent' }] as const),
    ...claims.notBilled.map(
      ({ patientId, reason }) =>
        [patientId, { words: `None: ${notBilledText[reason].toLowerCase()}` }] as const,
    ),
    ...claims.held.map(({ patientId }) => [patientId, { words: 'Held' }] as const),
    ...claims.claims.map(({ patientId, claimId }) => [patientId, { claimId }] as const),
  ]);
