import type { Finding } from '../finding/finding.js';
import type { RuleBasis } from '../finding/rule-options.js';
import type { Ruleset } from '../finding/ruleset.js';
import type { Terms } from '../finding/terms.js';
import { groupedBy } from '../input/lists.js';
import type { SessionFacts } from '../record/session-facts.js';
import { instantOf, isEarlier } from '../time/instant.js';
import { type BilledService, isActive } from '../unbundling/billed-service.js';
import { checkServices } from '../unbundling/check-services.js';
import { isToLaterPayer } from '../unbundling/later-payers.js';
import { isGroupService, policyOf, sessionIdsOf } from '../unbundling/service-line.js';
import { unreadFindings } from '../unbundling/unread-findings.js';
import { mayBeOf, type UnreadLine } from '../unbundling/unread-line.js';
import { groupLineOf, settingOf } from './group-line.js';

/** The other services that a session's patients were billed for that day. */
export interface SameDayServices {
  readonly services: readonly BilledService[];
  /** The lines that could not be read. */
  readonly unread: readonly UnreadLine[];
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
  /** What was not checked of it. */
  readonly notChecked: readonly string[];
}

const unusedId = (wanted: string, used: ReadonlySet<string>): string => {
  let id = wanted;
  while (used.has(id)) id += '*';
  return id;
};

const hasTimes = ({ start, end }: BilledService): boolean =>
  start !== undefined && end !== undefined && isEarlier(start, end);

const isAtTimesOf = (service: BilledService, start: string, end: string): boolean =>
  service.start !== undefined &&
  service.end !== undefined &&
  instantOf(service.start) === instantOf(start) &&
  instantOf(service.end) === instantOf(end);

// A given line of the session with the times at which the member was there.
const timedLike = (service: BilledService, own: BilledService | undefined): BilledService => {
  const { start, end } = own ?? {};
  return start === undefined || end === undefined || isAtTimesOf(service, start, end)
    ? service
    : { ...service, start, end };
};

const keyOf = ({ rule, reason, serviceIds = [] }: Finding): string =>
  JSON.stringify([rule, reason, serviceIds]);

const merged = (findings: readonly Finding[], more: readonly Finding[]): Finding[] => {
  const known = new Set(findings.map(keyOf));
  return [...findings, ...more.filter((finding) => !known.has(keyOf(finding)))];
};

/**
 * Compares the session with the other services its patients were billed for that day. Each insured
 * member who attended gets a group line for the session, unless the services include one: a group line
 * of this session, date, and claim type. Such a line is checked at its own times and at those of the
 * session.
 */
export const sameDay = (
  facts: SessionFacts,
  { services, unread, path, billingNpi }: SameDayServices,
  basis: RuleBasis,
  terms: Terms,
): SameDayResult => {
  const { recorded, serviceDate, attending } = facts;
  const { sessionId } = recorded;
  const used = new Set(services.map(({ serviceId }) => serviceId));
  const ownLines = new Map(
    attending
      .filter(({ insured, neverPresent }) => insured && !neverPresent)
      .map((member) => [
        member.patientId,
        groupLineOf(member, unusedId(`${sessionId}/${member.patientId}`, used), billingNpi),
      ]),
  );
  // A professional line is one session: one that names two does not say which.
  const isForSession = (service: BilledService): boolean => {
    const ids = sessionIdsOf(service);
    return ids.includes(sessionId) && (ids.length === 1 || settingOf(recorded) !== 'professional');
  };
  const standsIn = (service: BilledService): boolean =>
    isActive(service) &&
    !isToLaterPayer(service) &&
    service.serviceDate === serviceDate &&
    (service.setting ?? 'professional') === settingOf(recorded) &&
    isForSession(service) &&
    isGroupService(service, policyOf(service, basis.payers));
  const given = new Set(services.filter(standsIn));
  const patientsGiven = new Set([...given].map(({ patientId }) => patientId));
  const made = [...ownLines.values()].filter(({ patientId }) => !patientsGiven.has(patientId));
  const atSession = services.map((service) =>
    given.has(service) ? timedLike(service, ownLines.get(service.patientId)) : service,
  );
  const asBilled = services.map((service, index) =>
    hasTimes(service) ? service : (atSession[index] ?? service),
  );
  const pathOf = (index: number): string => `${path}/${index}`;
  const check = (lines: readonly BilledService[]) =>
    checkServices({ services: [...lines, ...made], unread: [], pathOf }, basis, terms, 'patient');
  const { findings, ruleset } = check(asBilled);
  const isElsewhere = asBilled.some((service, index) => service !== atSession[index]);
  const all = isElsewhere ? merged(findings, check(atSession).findings) : findings;
  const patientOf = (lines: Iterable<BilledService>) =>
    new Map([...lines].map(({ serviceId, patientId }) => [serviceId, patientId]));
  const ofSession = patientOf([...given, ...made]);
  const ofAnyLine = patientOf([...services, ...made]);
  // A finding between two other services of the day does not concern this session. A clinician who is
  // double-booked with a member concerns that member, not everyone else in the group.
  const concerns = ({ rule, patientId = '', serviceIds = [] }: Finding): boolean => {
    // A line made from the session has the NPI that session/npi checks.
    if (rule === 'unbundling/provider' && serviceIds.every((id) => !used.has(id))) return false;
    const isOwn = serviceIds.some((id) => ofSession.get(id) === patientId);
    if (rule !== 'unbundling/clinician-double-booked') return isOwn;
    const [line = '', conflict = ''] = serviceIds;
    return ofSession.has(line)
      ? isOwn && !ownLines.has(ofAnyLine.get(conflict) ?? '')
      : ofSession.has(conflict) && ownLines.has(patientId);
  };
  // The line of a patient who is not in the group may double-book the clinician on that day.
  const mayConcern = (line: UnreadLine, patientId: string): boolean =>
    mayBeOf(line, patientId) ||
    (!ownLines.has(line.patientId ?? '') && (line.serviceDate ?? serviceDate) === serviceDate);
  // One line that cannot be read is one finding with one key, whomever it may concern.
  const leftOut = unread.flatMap((line) => {
    const found = unreadFindings([line], terms);
    return [...ownLines.keys()]
      .filter((patientId) => mayConcern(line, patientId))
      .flatMap((patientId) => found.map((finding) => ({ ...finding, patientId })));
  });
  const concerned = [...leftOut, ...all.filter(concerns)];
  return {
    findings: groupedBy(concerned, ({ patientId }) => patientId),
    ncci: ruleset.ncci,
    notChecked: ruleset.notChecked.filter((what) => what !== 'payer-policies'),
  };
};
