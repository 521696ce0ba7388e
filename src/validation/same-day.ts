import type { Finding } from '../finding/finding.js';
import type { RuleBasis } from '../finding/rule-options.js';
import type { Ruleset } from '../finding/ruleset.js';
import { groupedBy } from '../input/lists.js';
import type { SessionFacts } from '../record/session-facts.js';
import { type BilledService, isActive } from '../unbundling/billed-service.js';
import { checkServices } from '../unbundling/check-services.js';
import { groupLineOf } from './group-line.js';

/** The other services that a session's patients were billed for that day. */
export interface SameDayServices {
  readonly services: readonly BilledService[];
  /** JSON Pointer to the list in the caller's input. */
  readonly path: string;
  /** The billing provider's NPI, where it is known. */
  readonly billingNpi?: string;
}

/** The result of comparing the session with the day's other services. */
export interface SameDayResult {
  /** By patient ID. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly ncci: Ruleset['ncci'];
}

const unusedId = (wanted: string, used: ReadonlySet<string>): string => {
  let id = wanted;
  while (used.has(id)) id += '*';
  return id;
};

/**
 * Compares the session with the other services its patients were billed for that day. Each insured
 * member who attended gets a group line for the session, unless the services include one.
 */
export const sameDay = (
  facts: SessionFacts,
  { services, path, billingNpi }: SameDayServices,
  basis: RuleBasis,
): SameDayResult => {
  const { sessionId } = facts.recorded;
  const used = new Set(services.map(({ serviceId }) => serviceId));
  const given = services.filter(
    (service) => service.groupSessionId === sessionId && isActive(service),
  );
  const patientsGiven = new Set(given.map(({ patientId }) => patientId));
  const groupLines = facts.attending
    .filter(
      ({ insured, neverPresent, patientId }) =>
        insured && !neverPresent && !patientsGiven.has(patientId),
    )
    .map((member) =>
      groupLineOf(member, unusedId(`${sessionId}/${member.patientId}`, used), billingNpi),
    );
  const patientOfLine = new Map(
    [...given, ...groupLines].map(({ serviceId, patientId }) => [serviceId, patientId]),
  );
  const { findings, ruleset } = checkServices(
    [...services, ...groupLines],
    basis,
    (index) => `${path}/${index}`,
  );
  // A finding between two other services of the day does not concern this session.
  const concerned = findings.filter(({ patientId, serviceIds = [] }) =>
    serviceIds.some((id) => patientOfLine.get(id) === patientId),
  );
  return {
    findings: groupedBy(concerned, ({ patientId }) => patientId),
    ncci: ruleset.ncci,
  };
};
