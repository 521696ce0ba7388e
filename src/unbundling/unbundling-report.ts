import type { Finding, Verdict } from '../finding/finding.js';
import type { RuleId } from '../finding/rule-ids.js';
import type { Ruleset } from '../finding/ruleset.js';
import type { ModifierIndicator } from '../reference/edits/ptp-table.js';
import type { BilledService } from './billed-service.js';

/**
 * What a pair comes to.
 *
 * - `distinct`: the record shows two services: times apart, a note of its own for each, a necessity
 *   of its own for each, and no rule failed or asks.
 * - `review`: not shown; where no rule asks for more, there is nothing to do.
 * - `unbundled`: some rule failed.
 */
export type PairVerdict = 'distinct' | 'review' | 'unbundled';

/** Whether a modifier is needed between two lines, and whether it is there. */
export interface PairModifier {
  /** All modifiers of both lines, the first line's first. */
  present: string[];
  /** Whether an edit or the payer asks for one. */
  needed: boolean;
  /** Those that would do, preferred first; on an evaluation and management line 25 alone. */
  accepted: string[];
  /** Whether one that would do is there; true where none is needed. It does not cure shared time. */
  sufficient: boolean;
}

/** A group line and another line of one patient, date and setting. */
export interface UnbundlingPair {
  patientId: string;
  serviceDate: string;
  /** The group line first; of two group lines the lower id. */
  serviceIds: [string, string];
  verdict: PairVerdict;
  /** Minutes shared, rounded up; `null` where a time is missing. */
  overlapMinutes: number | null;
  /** The procedure-to-procedure edit between the two codes on that date. */
  edit?: { column1: string; column2: string; modifierIndicator: ModifierIndicator };
  modifier: PairModifier;
  /** The rules that spoke of this pair. */
  rules: RuleId[];
}

/** An active line of a day on which there is a pair: what it takes to draw that day. */
export type ServiceOfTheDay = Pick<
  BilledService,
  'serviceId' | 'patientId' | 'serviceDate' | 'code' | 'modifiers' | 'start' | 'end'
>;

/** Whether one encounter was billed as two services. */
export interface UnbundlingReport {
  verdict: Verdict;
  /** By patient, date and service id. */
  findings: Finding[];
  /** By patient, date and service ids. */
  pairs: UnbundlingPair[];
  /** Every active line of the days that have a pair; by patient, date, setting and service id. */
  services: ServiceOfTheDay[];
  ruleset: Ruleset;
}
