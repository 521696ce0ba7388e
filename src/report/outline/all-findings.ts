import type { AnyReport } from '../read-report.js';
import type { ClaimBatchView } from '../views/claim-view.js';
import type { FindingView } from '../views/finding-view.js';
import { furtherFindings } from './finding-groups.js';

const ofReport = ({ kind, report }: AnyReport): FindingView[] =>
  kind === 'session'
    ? [
        ...report.findings,
        ...report.members.flatMap(({ findings }) => findings),
        ...(report.individuality?.findings ?? []),
      ]
    : report.findings;

/** Every finding of a report, and what its claims add: each once. */
export const allFindings = (read: AnyReport, claims?: ClaimBatchView): FindingView[] => {
  const own = ofReport(read);
  const added = claims
    ? furtherFindings([...claims.findings, ...claims.held.flatMap(({ findings }) => findings)], own)
    : [];
  return [...own, ...added];
};
