import type { IndividualityReport } from '../individuality/individuality-report.js';
import type { ReconciliationReport } from '../reconcile/reconcile-group-claims.js';
import type { UnbundlingReport } from '../unbundling/unbundling-report.js';
import type { SessionReport } from '../validation/session-report.js';

type WithOrWithout<Report, Key extends keyof Report> = Omit<Report, Key> &
  Partial<Pick<Report, Key>>;

/**
 * Every report of this library that can be read as a page. A session's `start` and `end` and the
 * `services` of an unbundling report only draw its timeline: a report without them is told in words.
 */
export type ReadableReport =
  | WithOrWithout<SessionReport, 'start' | 'end'>
  | WithOrWithout<UnbundlingReport, 'services'>
  | IndividualityReport
  | ReconciliationReport;
