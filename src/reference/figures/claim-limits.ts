import type { Citation } from '../citation.js';
import { cite } from '../sources.js';

/** How much a professional claim (837P) can hold. */
export interface ClaimLimits {
  readonly diagnoses: number;
  /** Diagnosis pointers of one line. */
  readonly pointers: number;
  /** Modifiers of one line. */
  readonly modifiers: number;
  readonly citation: Citation;
}

/** The limits of the 837P implementation guide. */
export const claimLimits: ClaimLimits = {
  diagnoses: 12,
  pointers: 4,
  modifiers: 4,
  citation: cite(
    'professionalClaimMap',
    'HI: twelve composites; SV101: four modifiers; SV107: four pointers',
  ),
};
