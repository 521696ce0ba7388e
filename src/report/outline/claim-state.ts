import type { ClaimBatchView } from '../views/claim-view.js';

/** Why no claim is due for a patient who attended. */
export const notBilledText = {
  'self-pay': 'Self-pay',
  'not-billed': 'Not billed',
  'day-rate': 'Inside the program’s day rate',
} as const;

/** What became of each patient's claim, in a word. */
export const claimStates = (claims: ClaimBatchView): ReadonlyMap<string, string> =>
  new Map([
    ...claims.absent.map((patientId) => [patientId, 'None: absent'] as const),
    ...claims.notBilled.map(
      ({ patientId, reason }) =>
        [patientId, `None: ${notBilledText[reason].toLowerCase()}`] as const,
    ),
    ...claims.held.map(({ patientId }) => [patientId, 'Held'] as const),
    ...claims.claims.map(({ patientId, claimId }) => [patientId, claimId] as const),
  ]);
