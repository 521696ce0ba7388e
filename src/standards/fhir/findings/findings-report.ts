import * as z from 'zod/mini';
import type { Finding } from '../../../finding/finding.js';
import { readInput } from '../../../input/read-input.js';
import { citationSchema } from '../../../reference/citation.js';

/** The fields of a finding that are converted. */
export type ToldFinding = Pick<
  Finding,
  'reason' | 'outcome' | 'path' | 'relatedPaths' | 'message' | 'remedy' | 'citations'
> & { rule: string };

interface WithFindings {
  findings: ToldFinding[];
}

/**
 * Any report of this library with findings: of a session, of a patient's day, of notes, of a claim file,
 * or a batch of claims.
 */
export interface FindingsReport extends WithFindings {
  members?: WithFindings[];
  held?: WithFindings[];
}

const findings: z.core.$ZodType<ToldFinding[]> = z.array(
  z.object({
    rule: z.string(),
    reason: z.string(),
    outcome: z.enum(['fail', 'review', 'no-data', 'advice']),
    path: z.string(),
    relatedPaths: z.exactOptional(z.array(z.string())),
    message: z.string(),
    remedy: z.string(),
    citations: z.array(citationSchema),
  }),
);

const withFindings = z.array(z.object({ findings }));

const reportSchema: z.core.$ZodType<FindingsReport> = z.object({
  findings,
  members: z.exactOptional(withFindings),
  held: z.exactOptional(withFindings),
});

/** The findings of a report in its order, each once: a batch repeats those that hold several claims. */
export const findingsOf = (report: FindingsReport): ToldFinding[] => {
  const { findings, members = [], held = [] } = readInput(reportSchema, report);
  const distinct = new Map<string, ToldFinding>();
  for (const one of [findings, ...[...members, ...held].map((part) => part.findings)].flat()) {
    const key = JSON.stringify(one);
    if (!distinct.has(key)) distinct.set(key, one);
  }
  return [...distinct.values()];
};
