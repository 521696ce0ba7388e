import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';

/** The days within which a claim or an appeal must be filed, and the day that they count from. */
export interface FilingLimit {
  days: number;
  /** The date of service, or the date of the remittance that is answered. */
  from: 'service' | 'remittance';
}

/** What is filed: the first claim, one that replaces it, one to a later payer, or an appeal. */
export type FilingKind = 'first' | 'replacement' | 'secondary' | 'appeal';

/** The filing limits of a payer. A kind that is left out is unknown. */
export type FilingLimits = Partial<Record<FilingKind, FilingLimit>>;

const filingLimitSchema: z.core.$ZodType<FilingLimit> = z.strictObject({
  days: z.int().check(z.gte(0), plainZero),
  from: z.enum(['service', 'remittance']),
});

/** The shape of {@link FilingLimits}. */
export const filingLimitsSchema: z.core.$ZodType<FilingLimits> = z.strictObject({
  first: z.exactOptional(filingLimitSchema),
  replacement: z.exactOptional(filingLimitSchema),
  secondary: z.exactOptional(filingLimitSchema),
  appeal: z.exactOptional(filingLimitSchema),
});

interface FilingTerms {
  timelyFilingDays?: number;
  timelyFiling?: FilingLimits;
}

/** Whether the limit of the first claim is the same in both fields, where both have it. */
export const firstLimitsAgree = ({ timelyFilingDays, timelyFiling }: FilingTerms): boolean => {
  const first = timelyFiling?.first;
  if (!first || timelyFilingDays === undefined) return true;
  return first.days === timelyFilingDays && first.from === 'service';
};

/** The filing limit of a kind; `timelyFilingDays` is that of the first claim where `timelyFiling` has none. */
export const filingLimitOf = (
  { timelyFilingDays, timelyFiling }: FilingTerms,
  kind: FilingKind,
): FilingLimit | undefined => {
  const limit = timelyFiling?.[kind];
  if (limit || kind !== 'first' || timelyFilingDays === undefined) return limit;
  return { days: timelyFilingDays, from: 'service' };
};
