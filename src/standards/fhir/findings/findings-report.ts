import * as z from 'zod/mini';
import type { Finding } from '../../../finding/finding.js';
import { readInput } from '../../../input/read-input.js';
import { citationSchema } from '../../../reference/citation.js';

/** What of a finding is told to others. */
export type ToldFinding = Pick<
  Finding,
  'reason' | 'outcome' | 'path' | 'relatedPaths' | 'message' | 'remedy' | 'citations'
> & { rule: string };

interface Finds {
  findings: ToldFinding[];
}

/**
 * Every report of this library: of a session, of a patient's day, of notes, of a claim file,
 * and a batch of claims.
 */
export interface FindingsReport extends Finds {
  members?: Finds[];
  held?: Finds[];
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

const finds = z.array(z.object({ findings }));

const reportSchema: z.core.$ZodType<FindingsReport> = z.object({
  findings,
  members: z.exactOptional(finds),
  held: z.exactOptional(finds),
});

/** Every finding of a report, each once, in the order in which the report lists them. */
export const findingsOf = (report: FindingsReport): ToldFinding[] => {
  const { findings, members = [], held = [] } = readInput(reportSchema, report);
  const once = new Map<string, ToldFinding>();
  for (const one of [findings, ...[...members, ...held].map((part) => part.findings)].flat()) {
    const key = JSON.stringify(one);
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()];
};
