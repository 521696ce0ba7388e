import type { Citation } from '../citation.js';
import { cite } from '../sources.js';

/** The relative values of one code during one window of dates, before any geographic adjustment. */
export interface RelativeValues {
  /** Procedure code: five characters A-Z 0-9. */
  code: string;
  /** First date of service. */
  from: string;
  /** Last date of service; without it, it goes on. */
  to?: string;
  work: number;
  /** Practice expense where the practitioner bears the cost of the room. */
  nonFacilityExpense?: number;
  /** Practice expense where a facility does. */
  facilityExpense?: number;
  malpractice: number;
  /** Where they were read. */
  citation?: Citation;
}

/**
 * Medicare’s relative values of 90853, where a file was read. Before, between and after these windows
 * they are unknown; no facility expense of 2026 was read.
 */
export const relativeValues: readonly (RelativeValues & { readonly citation: Citation })[] = [
  {
    code: '90853',
    from: '2024-03-09',
    to: '2024-12-31',
    work: 0.62,
    nonFacilityExpense: 0.19,
    facilityExpense: 0.08,
    malpractice: 0.02,
    citation: cite('relativeValues2024', '90853'),
  },
  {
    code: '90853',
    from: '2026-01-01',
    to: '2026-12-31',
    work: 0.67,
    nonFacilityExpense: 0.23,
    malpractice: 0.01,
    citation: cite('relativeValues2026', '90853'),
  },
];
