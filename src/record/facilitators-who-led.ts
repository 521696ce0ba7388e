import type { GroupSession } from './group-session.js';

/** How many facilitators led the group: those of whom it is certain, and all who may have. */
export interface FacilitatorsWhoLed {
  readonly certain: number;
  readonly possible: number;
}

/**
 * The number of facilitators who led the group. A supervisor is listed even when not there, so that one counts as
 * certain only if their presence is recorded.
 */
export const facilitatorsWhoLed = ({ facilitators }: GroupSession): FacilitatorsWhoLed => {
  if (!facilitators) return { certain: 0, possible: Number.POSITIVE_INFINITY };
  const supervisors = new Set(facilitators.map(({ supervisedBy }) => supervisedBy));
  const there = facilitators.filter(
    ({ presence }) => !(Array.isArray(presence) && presence.length === 0),
  );
  const certain = there.filter(
    ({ providerId, presence }) => presence !== undefined || !supervisors.has(providerId),
  );
  return { certain: certain.length, possible: there.length };
};
