import * as z from 'zod/mini';
import { decidedSchema } from '../../../finding/decision.js';
import type { Finding } from '../../../finding/finding.js';
import { findingOf } from '../../../finding/rule.js';
import { type ClonedNotes, clonedNotesSchema } from '../../../individuality/find-cloned-notes.js';
import { copiedFromMember } from '../../../individuality/rules/copied-from-member.js';
import { groupedBy } from '../../../input/lists.js';
import { readInput } from '../../../input/read-input.js';
import { citationSchema } from '../../../reference/citation.js';
import * as cite from '../../../reference/sources.js';

/** The fields of a finding that are converted. */
export type ToldFinding = Pick<
  Finding,
  'reason' | 'outcome' | 'decided' | 'path' | 'relatedPaths' | 'message' | 'remedy' | 'citations'
> & {
  rule: string;
  /** Of a finding that a decision can be about. */
  key?: string;
  /** The notes it is about, where the path does not lead to them. */
  noteIds?: string[];
};

interface WithFindings {
  findings: ToldFinding[];
}

interface MemberWithFindings extends WithFindings {
  /** Rules that hold the claim although a setting turns them off. */
  heldAnyway?: string[];
}

interface ReportWithFindings extends WithFindings {
  members?: MemberWithFindings[];
  held?: WithFindings[];
}

/**
 * Any report of this library: of a session, of a patient's day, of notes, of a claim file, a batch of claims,
 * or the copies among many notes.
 */
export type FindingsReport = ReportWithFindings | ClonedNotes;

const findings: z.core.$ZodType<ToldFinding[]> = z.array(
  z.object({
    rule: z.string(),
    reason: z.string(),
    key: z.exactOptional(z.string()),
    outcome: z.enum(['fail', 'review', 'no-data', 'advice']),
    decided: z.exactOptional(decidedSchema),
    path: z.string(),
    relatedPaths: z.exactOptional(z.array(z.string())),
    message: z.string(),
    remedy: z.string(),
    citations: z.array(citationSchema),
  }),
);

const withFindings = z.array(z.object({ findings }));

const reportSchema: z.core.$ZodType<ReportWithFindings> = z.object({
  findings,
  members: z.exactOptional(
    z.array(z.object({ findings, heldAnyway: z.exactOptional(z.array(z.string())) })),
  ),
  held: z.exactOptional(withFindings),
});

const anyReport: z.core.$ZodType<FindingsReport> = z.union([reportSchema, clonedNotesSchema]);

/** Each pair of copies, as a finding about the later note. */
const clonedFindings = ({ pairs }: ClonedNotes): ToldFinding[] =>
  pairs.map(({ a, b, similarity }) => {
    const params = { copied: similarity, found: similarity };
    const { key: _, ...finding } = findingOf(
      copiedFromMember,
      { reason: 'copied', params, path: '' },
      { path: '' },
    );
    return { ...finding, noteIds: [a, b] };
  });

/** Each rule that holds claims although a setting turns it off, as a finding about the members whom it holds. */
const heldAnyway = (members: readonly MemberWithFindings[]): ToldFinding[] => {
  const held = members.flatMap(({ heldAnyway: rules = [] }, index) =>
    rules.map((rule) => ({ rule, path: `/members/${index}` })),
  );
  return [...groupedBy(held, ({ rule }) => rule)].map(([rule, [first, ...others]]) => ({
    rule,
    reason: 'held-anyway',
    outcome: 'fail',
    path: first?.path ?? '',
    ...(others.length > 0 ? { relatedPaths: others.map(({ path }) => path) } : {}),
    message: `The rule ${rule} holds the claim although a setting turns it off or makes it milder.`,
    remedy: 'Remove the setting and check again to see what is wrong; no setting releases it.',
    citations: [cite.library('What no setting releases')],
  }));
};

/** The findings of a report in its order, each once: a batch repeats those that hold several claims. */
export const findingsOf = (report: FindingsReport): ToldFinding[] => {
  const read = readInput(anyReport, report);
  if (!('findings' in read)) return clonedFindings(read);
  const { findings, members = [], held = [] } = read;
  const distinct = new Map<string, ToldFinding>();
  for (const one of [
    findings,
    ...[...members, ...held].map((part) => part.findings),
    heldAnyway(members),
  ].flat()) {
    const key = JSON.stringify(one);
    if (!distinct.has(key)) distinct.set(key, one);
  }
  return [...distinct.values()];
};
