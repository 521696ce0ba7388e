import type { Outcome } from '../../finding/finding.js';
import type { Citation } from '../../reference/citation.js';
import { type FindingView, outcomes } from '../views/finding-view.js';
import { groupedBy } from './grouped-by.js';
import { denialText } from './wording.js';

/** One message, and everybody of whom it is said. */
export interface FindingCase {
  message: string;
  patientIds: string[];
  serviceIds: string[];
  /** Where; of many, with a star for the places in which they differ. */
  paths: string[];
}

/** All findings of one rule that have the same reason and outcome. */
export interface FindingGroup {
  /** Its place in the list, counted from 1. */
  number: number;
  rule: string;
  reason: string;
  outcome: Outcome;
  cases: FindingCase[];
  remedies: string[];
  citations: Citation[];
  /** The codes with which a payer is likely to answer. */
  denials: string[];
}

/** Which group a finding is in. */
export const groupKey = ({ rule, reason, outcome }: FindingView): string =>
  JSON.stringify([rule, reason, outcome]);

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

// Twelve members' paths that differ in their place alone say no more than one.
const fewPaths = (paths: readonly string[]): string[] =>
  paths.length <= 2
    ? [...paths]
    : distinct(paths.map((path) => path.replace(/\/\d+(?=\/|$)/g, '/*')));

const casesOf = (findings: readonly FindingView[]): FindingCase[] =>
  [...groupedBy(findings, ({ message }) => message)].map(([message, same]) => ({
    message,
    patientIds: distinct(same.flatMap(({ patientId }) => patientId ?? [])),
    serviceIds: distinct(same.flatMap(({ serviceIds = [] }) => serviceIds)),
    paths: fewPaths(distinct(same.map(({ path }) => path))),
  }));

/** Findings by rule and reason: the gravest outcome first, then as they came. */
export const findingGroups = (findings: readonly FindingView[]): FindingGroup[] => {
  const groups = [...groupedBy(findings, groupKey).values()];
  return outcomes
    .flatMap((outcome) => groups.filter(([first]) => first?.outcome === outcome))
    .flatMap((group, place): FindingGroup[] => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          number: place + 1,
          rule: first.rule,
          reason: first.reason,
          outcome: first.outcome,
          cases: casesOf(group),
          remedies: distinct(group.map(({ remedy }) => remedy)),
          citations: distinct(group.flatMap(({ citations }) => citations)),
          denials: distinct(
            group.flatMap(({ likelyDenial }) => (likelyDenial ? [denialText(likelyDenial)] : [])),
          ),
        },
      ];
    });
};

/** How many findings there are of each outcome. */
export const outcomeCounts = (findings: readonly FindingView[]): Record<Outcome, number> => {
  const counts = { fail: 0, review: 0, 'no-data': 0, advice: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
};

/** Findings that are not among the others: same rule, reason, place and message. */
export const furtherFindings = (
  candidates: readonly FindingView[],
  others: readonly FindingView[],
): FindingView[] => {
  const identity = ({ rule, reason, outcome, path, patientId, message }: FindingView) =>
    JSON.stringify([rule, reason, outcome, path, patientId, message]);
  const known = new Set(others.map(identity));
  return candidates.filter((finding) => {
    const id = identity(finding);
    return !known.has(id) && known.add(id);
  });
};
