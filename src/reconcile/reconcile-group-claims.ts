import * as z from 'zod/mini';
import { ask, type RuleSettings } from '../finding/ask.js';
import { countsOf, type Finding, verdictOf } from '../finding/finding.js';
import { type PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import { rulesetOf } from '../finding/ruleset.js';
import type { InputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { sessionFacts } from '../record/session-facts.js';
import type { BilledService } from '../unbundling/billed-service.js';
import { readServices } from '../unbundling/read-services.js';
import { type BilledPatient, billedPatients } from './billed-patient.js';
import type { ReconciliationReport } from './reconciliation-report.js';
import { attendingReconciliationRules, billedReconciliationRules } from './reconciliation-rules.js';

const optionsSchema = z.strictObject(ruleOptionShapes);

const findingsOf = (patient: BilledPatient, settings: RuleSettings): Finding[] => {
  const findings: Finding[] = [];
  if (patient.attended)
    for (const rule of attendingReconciliationRules) ask(rule, patient, settings, findings);
  if (patient.lines.length > 0)
    for (const rule of billedReconciliationRules) ask(rule, patient, settings, findings);
  return findings;
};

/**
 * Compares the claim file with the roster: was one claim filed for the whole group, was an absent
 * member billed, or was a member who attended left out? Only active lines count. The lines of the
 * session are those with its `groupSessionId`; a line without one counts if its patient, date, and
 * group code are those of the session.
 *
 * @param session The session and its roster.
 * @param services The service lines of the claim file. Those of other sessions are ignored.
 * @param options Rule settings, and payer policies, whose own group codes then count as well.
 * @throws {@link InputError} if the input is malformed. Faults of the lines start with `/services`.
 */
export const reconcileGroupClaims = (
  session: GroupSession,
  services: BilledService[],
  options: RuleOptions | PreparedOptions = {},
): ReconciliationReport => {
  const faults: InputFault[] = [];
  const recorded = tryInput(groupSessionSchema, session, '', faults);
  const lines = readServices(services, '/services', faults);
  const read = readOptions(optionsSchema, options, '/options', faults);
  const { basis } = orThrow(read, faults);
  const facts = sessionFacts(orThrow(recorded, faults), { payers: basis.payers });
  const findings = billedPatients(facts, orThrow(lines, faults)).flatMap((patient) =>
    findingsOf(patient, basis.settings),
  );
  const policies = facts.roster.map(({ policy }) => policy);
  return {
    kind: 'reconciliation',
    verdict: verdictOf(findings),
    counts: countsOf(findings),
    findings,
    ruleset: rulesetOf(basis, policies),
  };
};
