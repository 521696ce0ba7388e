import type { Finding } from '../../src/finding/finding.js';
import type { Rule } from '../../src/finding/rule.js';
import type { BilledPatient } from '../../src/reconcile/billed-patient.js';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { answersIn } from '../finding/answers-of-rule.js';

/** The process group with three members, with changes. */
export const group = (changes: Changes = {}): GroupSession => change(smallProcessGroup, changes);

/** The claim file of that group, one line for each member, with changes. */
export const claimLines = (changes: Changes = {}): BilledService[] =>
  change(smallProcessGroupLines, changes);

const [firstLine] = smallProcessGroupLines;
if (!firstLine) throw new Error('The claim file is empty.');

/** One more line of the session, for any patient. */
export const lineOf = (patientId: string, changes: Changes = {}): BilledService =>
  change({ ...firstLine, serviceId: `of-${patientId}`, patientId }, changes);

/** What a rule answers for each patient that it is asked about. */
export const answersOf = (rule: Rule<BilledPatient>, session: Changes, services: Changes) =>
  answersIn(rule, () => reconcileGroupClaims(group(session), claimLines(services)));

/** The first finding with a reason. */
export const findingBy = (
  wanted: string,
  session: Changes,
  services: Changes,
): Finding | undefined =>
  reconcileGroupClaims(group(session), claimLines(services)).findings.find(
    ({ reason }) => reason === wanted,
  );

/** Where each finding points and what it names. */
export const findingsOn = (session: GroupSession, services: BilledService[]) =>
  reconcileGroupClaims(session, services).findings.map(
    ({ rule, reason, path, patientId, serviceIds }) => ({
      rule,
      reason,
      path,
      patientId,
      ...(serviceIds ? { serviceIds } : {}),
    }),
  );

/** `rule path` of each finding. */
export const rulesFound = (session: GroupSession, services: BilledService[]): string[] =>
  findingsOn(session, services).map(({ rule, path }) => `${rule} ${path}`);
