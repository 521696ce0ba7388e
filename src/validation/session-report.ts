import type { Check } from '../finding/ask.js';
import type { Finding, Verdict } from '../finding/finding.js';
import type { Ruleset } from '../finding/ruleset.js';
import type { IndividualityReport } from '../individuality/individuality-report.js';
import type { DeliveredService } from '../session/delivered-service.js';

/** What the report says of one entry of the roster. */
export interface MemberReport {
  patientId: string;
  attended: boolean;
  /** Whole minutes of presence. */
  minutes: number;
  /** When the member was there, within the session. */
  present: { from: string; to: string }[];
  verdict: Verdict | 'absent';
  findings: Finding[];
}

/** Whether a session was a billable group session, and whether each member's note is defensible. */
export interface SessionReport {
  sessionId: string;
  serviceDate: string;
  /** When the group really began and ended, as the session has it. */
  start: string;
  end: string;
  /** Whole minutes of the session. */
  minutes: number;
  /** How many patients attended. */
  attended: number;
  /** The worst over the session's own findings and all members'. */
  verdict: Verdict;
  service: DeliveredService;
  /** The session's own, in a fixed order. */
  findings: Finding[];
  /** In the order of the roster. */
  members: MemberReport[];
  /** All that was looked at. */
  checks?: Check[];
  individuality?: IndividualityReport;
  ruleset: Ruleset;
}
