import type { Finding } from '../finding/finding.js';
import type { RuleBasis } from '../finding/rule-options.js';
import type { Ruleset } from '../finding/ruleset.js';
import type { SessionFacts } from '../record/session-facts.js';
import type { BilledService } from '../unbundling/billed-service.js';
import { judgeServices } from '../unbundling/judge-services.js';
import { groupLineOf } from './group-line.js';

/** What else the patients of a session were billed for that day, and how it is read. */
export interface SameDayServices {
  readonly services: readonly BilledService[];
  /** Where the list stands in the caller's input. */
  readonly path: string;
  /** Who is paid, where that is known. */
  readonly billingNpi?: string;
}

/** What came of comparing the session with the rest of the day. */
export interface SameDayResult {
  /** By patient id. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly ncci: Ruleset['ncci'];
}

const unusedId = (wanted: string, used: ReadonlySet<string>): string => {
  let id = wanted;
  while (used.has(id)) id += '*';
  return id;
};

/**
 * Holds the session against what else its patients were billed for that day. The session stands as
 * the group line of each insured member who attended, unless the services have that line already.
 */
export const sameDay = (
  facts: SessionFacts,
  { services, path, billingNpi }: SameDayServices,
  basis: RuleBasis,
): SameDayResult => {
  const { sessionId } = facts.recorded;
  const used = new Set(services.map(({ serviceId }) => serviceId));
  const own = services.filter(
    ({ groupSessionId, status = 'active' }) => groupSessionId === sessionId && status === 'active',
  );
  const lines = new Map(own.map(({ serviceId, patientId }) => [serviceId, patientId]));
  const given = new Set(own.map(({ patientId }) => patientId));
  const standing = facts.attending
    .filter(({ insured, patientId }) => insured && !given.has(patientId))
    .map((member) =>
      groupLineOf(member, unusedId(`${sessionId}/${member.patientId}`, used), billingNpi),
    );
  for (const { serviceId, patientId } of standing) lines.set(serviceId, patientId);
  const { findings, ruleset } = judgeServices(
    [...services, ...standing],
    basis,
    (place) => `${path}/${place}`,
  );
  const byPatient = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { patientId = '', serviceIds = [] } = finding;
    // What two other services of the day have with each other is not this session's.
    if (!serviceIds.some((id) => lines.get(id) === patientId)) continue;
    const known = byPatient.get(patientId);
    if (known) known.push(finding);
    else byPatient.set(patientId, [finding]);
  }
  return { findings: byPatient, ncci: ruleset.ncci };
};
