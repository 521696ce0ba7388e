/** A mutant that may survive: no test can tell it from the code, or none should. */
export interface AcceptedSurvivor {
  readonly file: string;
  /** The source that it replaces, and what it makes of it, as `npm run mutate` shows them. */
  readonly code: string;
  readonly becomes: string;
  readonly because: string;
}

export const acceptedSurvivors: readonly AcceptedSurvivor[] = [];
