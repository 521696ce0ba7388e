import * as z from 'zod/mini';
import { ask, type RuleSettings } from '../finding/ask.js';
import { type Finding, type Verdict, verdictOf } from '../finding/finding.js';
import { type PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import { type Ruleset, rulesetOf } from '../finding/ruleset.js';
import type { InputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { sessionFacts } from '../record/session-facts.js';
import type { BilledService } from '../unbundling/billed-service.js';
import { readServices } from '../unbundling/read-services.js';
import { type BilledPatient, billedPatients } from './billed-patient.js';
import { attendingReconciliationRules, billedReconciliationRules } from './reconciliation-rules.js';

/** What the claim file says of a session, against who was in the room. */
export interface ReconciliationReport {
  verdict: Verdict;
  /** By patient: in roster order, then those who are not on the roster, by id. */
  findings: Finding[];
  ruleset: Ruleset;
}

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
 * The claim file against the roster: was the room billed once, was somebody billed who was absent,
 * was somebody forgotten who was there? Only active lines count. Lines of the session carry its
 * `groupSessionId`; a line without one counts where patient, date and group code are the session's.
 *
 * @param session Who was in the room.
 * @param services The lines of the claim file; those of other sessions are left alone.
 * @param options Settings of rules, and payer policies, whose own group codes then count as well.
 * @throws {@link InputError} where the input is malformed; faults of the lines start with `/services`.
 */
export const reconcileGroupClaims = (
  session: GroupSession,
  services: BilledService[],
  options: RuleOptions | PreparedOptions = {},
): ReconciliationReport => {
  const faults: InputFault[] = [];
  const scene = tryInput(groupSessionSchema, session, '', faults);
  const lines = readServices(services, '/services', faults);
  const read = readOptions(optionsSchema, options, '/options', faults);
  const { basis } = orThrow(read, faults);
  const facts = sessionFacts(orThrow(scene, faults), { payers: basis.payers });
  const findings = billedPatients(facts, orThrow(lines, faults)).flatMap((patient) =>
    findingsOf(patient, basis.settings),
  );
  const policies = facts.roster.map(({ policy }) => policy);
  return { verdict: verdictOf(findings), findings, ruleset: rulesetOf(basis, policies) };
};
