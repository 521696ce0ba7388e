import * as z from 'zod/mini';
import type { AsKept } from '../input/as-kept.js';
import { groupedBy } from '../input/lists.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type Finding, findingSchema } from './finding.js';
import { withoutFacts } from './key.js';

/** What is compared of a report: every report with findings is one. */
export interface ReportWithFindings {
  findings: Finding[];
  /** Of a session report. */
  members?: { findings: Finding[] }[];
}

/** What changed between two reports. Each finding of either report is in exactly one of the lists. */
export interface ReportComparison {
  /** Only in the earlier report. */
  resolved: Finding[];
  /** Only in the later report. */
  added: Finding[];
  /** In both, with the same reason, outcome, decision and facts; as in the later report. */
  remaining: Finding[];
  /** The same rule about the same thing, with another reason, outcome, decision or other facts. */
  changed: { before: Finding; after: Finding }[];
}

const findings = z.array(findingSchema);

const reportSchema: z.core.$ZodType<ReportWithFindings> = z.object({
  findings,
  members: z.exactOptional(z.array(z.object({ findings }))),
});

/** The shape of a {@link ReportComparison}. */
export const reportComparisonSchema: z.core.$ZodType<ReportComparison> = z.object({
  resolved: findings,
  added: findings,
  remaining: findings,
  changed: z.array(z.object({ before: findingSchema, after: findingSchema })),
});

const allOf = ({ findings: own, members = [] }: ReportWithFindings): Finding[] => [
  ...own,
  ...members.flatMap((member) => member.findings),
];

const keyOf = ({ key }: Finding): string => key;
const questionOf = ({ key }: Finding): string => withoutFacts(key);
const subjectOf = ({ rule, key }: Finding): string =>
  `${rule} ${withoutFacts(key).split(':').slice(1).join(' ')}`;

const isSame = (before: Finding, after: Finding): boolean =>
  before.key === after.key &&
  before.outcome === after.outcome &&
  JSON.stringify(before.decided) === JSON.stringify(after.decided);

/**
 * Compares two reports on the same thing: what was resolved, what is new, what is still there, and what changed.
 * Findings are matched by rule, place and what they are about, never by their position.
 *
 * @param before The earlier report.
 * @param after The later report.
 * @throws {@link InputError} if one of them is not a report with findings. Faults of the later one start with `/after`.
 */
export const compareReports = (
  before: AsKept<ReportWithFindings>,
  after: AsKept<ReportWithFindings>,
): ReportComparison => {
  const faults: Parameters<typeof tryInput>[3] = [];
  const earlier = tryInput(reportSchema, before, '', faults);
  const later = tryInput(reportSchema, after, '/after', faults);
  const old = new Set(allOf(orThrow(earlier, faults)));
  const now = allOf(orThrow(later, faults));
  const matches = new Map<Finding, Finding>();
  // The closest match first: the same fact, then the same question, then the same rule about the same thing.
  for (const nameOf of [keyOf, questionOf, subjectOf]) {
    const open = groupedBy(old, nameOf);
    for (const finding of now) {
      const match = matches.has(finding) ? undefined : open.get(nameOf(finding))?.shift();
      if (!match) continue;
      old.delete(match);
      matches.set(finding, match);
    }
  }
  const comparison: ReportComparison = {
    resolved: [...old],
    added: [],
    remaining: [],
    changed: [],
  };
  for (const finding of now) {
    const match = matches.get(finding);
    if (!match) comparison.added.push(finding);
    else if (isSame(match, finding)) comparison.remaining.push(finding);
    else comparison.changed.push({ before: match, after: finding });
  }
  return comparison;
};
