import type { IndividualityReport } from '../individuality/individuality-report.js';
import type { ReconciliationReport } from '../reconciliation/reconcile-group-claims.js';
import type { SessionReport } from '../validation/session-report.js';
import type { UnbundlingView } from './views/unbundling-view.js';

/** Every report of this library that can be read as a page. */
export type ReadableReport =
  | SessionReport
  | UnbundlingView
  | IndividualityReport
  | ReconciliationReport;
