import type { Citation } from '../citation.js';
import * as cite from '../sources.js';

/** The size limits of a professional claim (837P). */
export interface ClaimLimits {
  readonly diagnoses: number;
  /** Diagnosis pointers per line. */
  readonly pointers: number;
  /** Modifiers per line. */
  readonly modifiers: number;
  readonly citation: Citation;
}

/** The limits of the 837P implementation guide. */
export const claimLimits: ClaimLimits = {
  diagnoses: 12,
  pointers: 4,
  modifiers: 4,
  citation: cite.professionalClaimMap(
    'HI: twelve composites; SV101: four modifiers; SV107: four pointers',
  ),
};

/** The size limits of a claim file and of a paper form. */
export interface ClaimFileLimits {
  /** Claims per transaction set. */
  readonly claims: number;
  /** Claims per patient. */
  readonly claimsOfPatient: number;
  /** Lines per claim. */
  readonly lines: number;
  /** Lines per paper form. */
  readonly linesOfForm: number;
  readonly citations: readonly Citation[];
}

/** The limits of the 837P implementation guide and of the CMS-1500 form. */
export const claimFileLimits: ClaimFileLimits = {
  claims: 5000,
  claimsOfPatient: 100,
  lines: 50,
  linesOfForm: 6,
  citations: [
    cite.professionalClaimMap('Loops 2300 (100 per patient) and 2400 (50 per claim)'),
    cite.transactionSize('At most 5,000 claims per transaction set (a recommendation)'),
    cite.formInstructions('Item 24: six lines'),
  ],
};
