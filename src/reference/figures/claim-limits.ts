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

/** How much fits into a claim file, and onto a paper form. */
export interface ClaimFileLimits {
  /** Claims of one transaction set. */
  readonly claims: number;
  /** Claims under one patient. */
  readonly claimsOfPatient: number;
  /** Lines of one claim. */
  readonly lines: number;
  /** Lines of one paper form. */
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
    cite('professionalClaimMap', 'Loops 2300 (100 for each patient) and 2400 (50 for each claim)'),
    cite('transactionSize', 'At most 5,000 claims in one transaction set, as a recommendation'),
    cite('formInstructions', 'Item 24: six lines'),
  ],
};
