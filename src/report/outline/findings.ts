import type { ClaimBatch } from '../../billing/claim-batch.js';
import { type Finding, type Outcome, outcomes } from '../../finding/finding.js';
import type { RuleId } from '../../finding/rule-ids.js';
import { groupedBy } from '../../input/lists.js';
import type { Citation } from '../../reference/citation.js';
import type { ReadableReport } from '../read-report.js';

/** One message, and every patient and service that it is about. */
export interface FindingCase {
  message: string;
  patientIds: string[];
  serviceIds: string[];
  /** JSON Pointers; if there are many, with a star for the indexes in which they differ. */
  paths: string[];
}

/** All findings of one rule that have the same reason and outcome. */
export interface FindingGroup {
  /** Its position in the list, counted from 1. */
  number: number;
  rule: RuleId;
  reason: string;
  outcome: Outcome;
  cases: FindingCase[];
  remedies: string[];
  citations: Citation[];
  /** The adjustment codes a payer is likely to use. */
  denials: string[];
}

/** Identifies the group that a finding belongs to. */
export const groupKey = ({
  rule,
  reason,
  outcome,
}: Pick<Finding, 'rule' | 'reason' | 'outcome'>): string => JSON.stringify([rule, reason, outcome]);

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

// The paths of twelve members that differ only in their index say no more than one path does.
const fewPaths = (paths: readonly string[]): string[] =>
  paths.length <= 2
    ? [...paths]
    : distinct(paths.map((path) => path.replace(/\/\d+(?=\/|$)/g, '/*')));

const casesOf = (findings: readonly Finding[]): FindingCase[] =>
  [...groupedBy(findings, ({ message }) => message)].map(([message, same]) => ({
    message,
    patientIds: distinct(same.flatMap(({ patientId }) => patientId ?? [])),
    serviceIds: distinct(same.flatMap(({ serviceIds = [] }) => serviceIds)),
    paths: fewPaths(distinct(same.map(({ path }) => path))),
  }));

const denialText = ({ carc, rarc }: NonNullable<Finding['likelyDenial']>): string =>
  `CARC ${carc}${rarc === undefined ? '' : `, RARC ${rarc}`}`;

/** Findings by rule and reason: the most serious outcome first, then in the order of the report. */
export const findingGroups = (findings: readonly Finding[]): FindingGroup[] => {
  const groups = [...groupedBy(findings, groupKey).values()];
  return outcomes
    .flatMap((outcome) => groups.filter(([first]) => first?.outcome === outcome))
    .flatMap((group, index): FindingGroup[] => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          number: index + 1,
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

/** Candidates that are not among the known findings, each once: another rule, reason, outcome, path, patient, or message. */
export const furtherFindings = (
  candidates: readonly Finding[],
  known: readonly Finding[],
): Finding[] => {
  const identity = ({ rule, reason, outcome, path, patientId, message }: Finding) =>
    JSON.stringify([rule, reason, outcome, path, patientId, message]);
  const seen = new Set(known.map(identity));
  return candidates.filter((finding) => {
    const key = identity(finding);
    return !seen.has(key) && seen.add(key);
  });
};

const ofReport = (report: ReadableReport): Finding[] =>
  report.kind === 'session'
    ? [
        ...report.findings,
        ...report.members.flatMap(({ findings }) => findings),
        ...(report.individuality?.findings ?? []),
      ]
    : report.findings;

/** The findings that only the claims have, each once. */
export const claimFindings = (report: ReadableReport, claims: ClaimBatch): Finding[] =>
  furtherFindings(
    [...claims.findings, ...claims.held.flatMap(({ findings }) => findings)],
    ofReport(report),
  );

/** Every finding of a report, then the ones that only its claims have, each once. */
export const allFindings = (report: ReadableReport, claims?: ClaimBatch): Finding[] => [
  ...ofReport(report),
  ...(claims ? claimFindings(report, claims) : []),
];
