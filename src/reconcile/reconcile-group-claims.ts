import * as z from 'zod/mini';
import { ask } from '../finding/ask.js';
import { countsOf, type Finding, type Verdict, verdictOf } from '../finding/finding.js';
import { type PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import { rulesetOf } from '../finding/ruleset.js';
import { Terms } from '../finding/terms.js';
import type { AsKept } from '../input/as-kept.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { sessionFacts } from '../record/session-facts.js';
import type { DeliveredService } from '../session/delivered-service.js';
import { LocalTimes } from '../time/local-time.js';
import type { BilledService } from '../unbundling/billed-service.js';
import { collectedFaults, readServices } from '../unbundling/read-services.js';
import { unreadFindings } from '../unbundling/unread-findings.js';
import { placeOfUnread } from '../unbundling/unread-line.js';
import { type BilledPatient, billedPatients } from './billed-patient.js';
import type { ReconciliationReport } from './reconciliation-report.js';
import { attendingReconciliationRules, billedReconciliationRules } from './reconciliation-rules.js';

/** What the report on a session says about its claims: a `SessionReport` is one. */
export interface CheckedSession {
  sessionId: string;
  service: Pick<DeliveredService, 'kind'>;
  members: { patientId: string; verdict: Verdict | 'absent' }[];
}

/** Options for comparing a claim file with a roster. */
export interface ReconciliationOptions extends RuleOptions {
  /** The payers whose claims the file contains. Members of other payers are not missing. Default: all payers. */
  coversPayers?: string[];
  /** The report of `validateGroupSession` on this session. A member whom it holds has no claim due. */
  report?: CheckedSession;
}

const checkedSessionSchema: z.core.$ZodType<CheckedSession> = z.object({
  sessionId: z.string(),
  service: z.object({ kind: z.enum(['group', 'not-group', 'undecided']) }),
  members: z.array(
    z.object({
      patientId: z.string(),
      verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
    }),
  ),
});

const optionsSchema = z.strictObject({
  ...ruleOptionShapes,
  coversPayers: z.exactOptional(z.array(z.string())),
  report: z.exactOptional(checkedSessionSchema),
});

// A member is held by findings, or because it was no group.
const heldBy = ({ service, members }: CheckedSession): string[] =>
  members
    .filter(
      ({ verdict }) => verdict !== 'absent' && (service.kind !== 'group' || verdict !== 'ready'),
    )
    .map(({ patientId }) => patientId);

const findingsOf = (patient: BilledPatient, terms: Terms): Finding[] => {
  const findings: Finding[] = [];
  if (patient.attendance === 'attended')
    for (const rule of attendingReconciliationRules) ask(rule, patient, terms, findings);
  if (patient.lines.length > 0)
    for (const rule of billedReconciliationRules) ask(rule, patient, terms, findings);
  return findings;
};

/**
 * Compares the claim file with the roster: was one claim filed for the whole group, was an absent
 * member billed, or was a member who attended left out? Only active lines count as billed; a denied line
 * counts as filed. The lines of the
 * session are those with its `groupSessionId`; a line without one counts if its patient, date, and
 * group code are those of the session.
 *
 * @param session The session and its roster.
 * @param services The service lines of the claim file. Those of other sessions are ignored.
 * @param options Rule settings, payer policies, whose own group codes then count as well, the payers that
 *   the claim file covers, and the report on the session.
 * @throws {@link InputError} if the input is malformed, unless `options.faults` collects the faults of lines. Faults of the lines start with `/services`.
 */
export const reconcileGroupClaims = (
  session: AsKept<GroupSession>,
  services: AsKept<BilledService[]>,
  options: AsKept<ReconciliationOptions> | PreparedOptions = {},
): ReconciliationReport => {
  const faults: InputFault[] = [];
  const recorded = tryInput(groupSessionSchema, session, '', faults);
  const ofOptions: InputFault[] = [];
  const read = readOptions(optionsSchema, options, '/options', ofOptions);
  const lines = readServices(services, '/services', faults, {
    faults: read?.own.faults,
    times: new LocalTimes(recorded?.timeZone),
  });
  for (const fault of ofOptions) faults.push(fault);
  if (recorded && read?.own.report && read.own.report.sessionId !== recorded.sessionId)
    faults.push(inputFault('/options/report/sessionId', 'conflict'));
  const { basis, own } = orThrow(read, faults);
  const facts = sessionFacts(orThrow(recorded, faults), { payers: basis.payers });
  const held = own.report ? heldBy(own.report) : [];
  const scope = { coversPayers: own.coversPayers, held: new Set(held) };
  const terms = new Terms(basis);
  const list = orThrow(lines, faults);
  const findings = [
    ...unreadFindings(list.unread, terms),
    ...billedPatients(facts, list, scope).flatMap((patient) => findingsOf(patient, terms)),
  ];
  const policies = facts.roster.map(({ policy }) => policy);
  return {
    kind: 'reconciliation',
    verdict: verdictOf(findings),
    counts: countsOf(findings),
    findings,
    ...(own.report ? { heldMembers: held } : {}),
    unusedDecisions: terms.unused(findings, () => [
      [facts.recorded.sessionId],
      ...list.unread.map(placeOfUnread),
    ]),
    ...collectedFaults(list, own),
    ruleset: rulesetOf(basis, policies),
  };
};
