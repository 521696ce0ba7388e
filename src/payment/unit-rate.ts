import type { Citation } from '../reference/citation.js';
import type { MissingFigure, RateBasis } from './reimbursement-estimate.js';

/** What one unit is allowed and why, or which figures are missing. */
export type UnitRate =
  | { readonly cents: number; readonly basis: RateBasis; readonly citations: readonly Citation[] }
  | { readonly missing: readonly MissingFigure[] };

/** A claim's line as a schedule is asked for it. */
export interface PricedService {
  readonly payerId: string;
  readonly code: string;
  readonly serviceDate: string;
  readonly placeOfService: string;
  readonly renderingNpi: string;
}
