import type { DatedSubject } from '../finding/rule.js';
import { groupedBy, inOrder } from '../input/lists.js';
import type { Attendance } from '../record/group-member.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import { type BilledService, isActive } from '../unbundling/billed-service.js';
import type { ServiceList } from '../unbundling/read-services.js';
import { isGroupService, sessionIdsOf } from '../unbundling/service-line.js';
import { mayBeOf, type UnreadLine } from '../unbundling/unread-line.js';

/** What the roster and the claim file say about one patient. */
export interface BilledPatient extends DatedSubject {
  readonly patientId: string;
  readonly onRoster: boolean;
  readonly attendance: Attendance;
  /** Attended, insured by a payer that the claim file covers, and not held: billable if enough others attended. */
  readonly billable: boolean;
  /** The active lines of this session, sorted by service ID. */
  readonly lines: readonly BilledService[];
  /** Those of them with a group psychotherapy code. */
  readonly groupLines: readonly BilledService[];
  /** Whether a group line of this session was filed: an active or a denied one. */
  readonly filed: boolean;
  /** Whether a line that could not be read may be a group line of this session for this patient. */
  readonly maybeFiled: boolean;
  /** Whether the patient's payer counts units in minutes, so that they cannot be a head count. */
  readonly unitsAreTime: boolean;
  readonly totals: PatientTotals;
}

/** How many patients the roster and the claim file have in all. */
export interface PatientTotals {
  readonly attended: number;
  /** Those who attended, and those of whom it is not recorded. */
  readonly possible: number;
  readonly billable: number;
  /** With a group line that was filed. */
  readonly filed: number;
}

type PatientWithoutTotals = Omit<BilledPatient, 'totals'>;

const patientIdOf = ({ patientId }: { readonly patientId: string }): string => patientId;

/** What the caller says about the claim file. */
export interface ClaimFileScope {
  /** The payers whose claims the file contains; all of them if not given. */
  readonly coversPayers: readonly string[] | undefined;
  /** The members whose claims are held. */
  readonly held: ReadonlySet<string>;
}

const linesOfSession = (
  { recorded: { sessionId }, memberIndexesByPatient, serviceDate }: SessionFacts,
  services: readonly BilledService[],
  isGroupLine: (line: BilledService) => boolean,
): BilledService[] =>
  services
    .filter((line) => {
      const ids = sessionIdsOf(line);
      return ids.length > 0
        ? ids.includes(sessionId)
        : line.serviceDate === serviceDate &&
            memberIndexesByPatient.has(line.patientId) &&
            isGroupLine(line);
    })
    .sort((a, b) => inOrder(a.serviceId, b.serviceId));

type LinesOfPatient = Pick<BilledPatient, 'lines' | 'groupLines' | 'filed' | 'maybeFiled'>;

// Whether the line may be one of this session: it says so, or does not say which day or session it bills.
const mayBeOfSession = (
  { sessionIds, serviceDate = '' }: UnreadLine,
  facts: SessionFacts,
): boolean => {
  if (sessionIds.length > 0) return sessionIds.includes(facts.recorded.sessionId);
  return serviceDate === '' || serviceDate === facts.serviceDate;
};

const rosterPatient = (
  entries: readonly MemberFacts[],
  lines: LinesOfPatient,
  { coversPayers, held }: ClaimFileScope,
): PatientWithoutTotals[] => {
  // A patient listed twice attended if either entry says so.
  const entry =
    entries.find(({ attended }) => attended) ??
    entries.find(({ attendance }) => attendance === 'unknown') ??
    entries[0];
  if (!entry) return [];
  const { path, where = [], serviceDate, patientId, attendance } = entry;
  return [
    {
      path,
      where,
      serviceDate,
      patientId,
      onRoster: true,
      attendance,
      billable:
        !held.has(patientId) &&
        entries.some(
          (one) =>
            one.attended &&
            one.insured &&
            (coversPayers?.includes(one.member.payerId ?? '') ?? true),
        ),
      ...lines,
      unitsAreTime: entries.some(({ policy }) => policy?.units?.basis === 'minutes'),
    },
  ];
};

const unlistedPatient = (
  patientId: string,
  { serviceDate, recorded: { sessionId } }: SessionFacts,
  lines: LinesOfPatient,
): PatientWithoutTotals => ({
  path: '/members',
  where: [sessionId],
  serviceDate,
  patientId,
  onRoster: false,
  attendance: 'absent',
  billable: false,
  ...lines,
  unitsAreTime: false,
});

/** The patients of the roster in roster order, then those who are only in the claim file, sorted by ID. */
export const billedPatients = (
  facts: SessionFacts,
  { services, unread }: Pick<ServiceList, 'services' | 'unread'>,
  scope: ClaimFileScope,
): BilledPatient[] => {
  const { roster } = facts;
  const entriesByPatient = groupedBy(roster, patientIdOf);
  const isGroupLine = (line: BilledService): boolean =>
    isGroupService(line, undefined) ||
    entriesByPatient.get(line.patientId)?.some(({ policy }) => isGroupService(line, policy)) ===
      true;
  const linesByPatient = groupedBy(linesOfSession(facts, services, isGroupLine), patientIdOf);
  const unreadOfSession = unread.filter((line) => mayBeOfSession(line, facts));
  const linesOf = (patientId: string): LinesOfPatient => {
    const all = linesByPatient.get(patientId) ?? [];
    const lines = all.filter(isActive);
    return {
      lines,
      groupLines: lines.filter(isGroupLine),
      maybeFiled: unreadOfSession.some((line) => mayBeOf(line, patientId)),
      filed: all.some((line) => (isActive(line) || line.status === 'denied') && isGroupLine(line)),
    };
  };
  const unlisted = [...linesByPatient.keys()].filter((id) => !entriesByPatient.has(id));
  const patients: PatientWithoutTotals[] = [
    ...[...entriesByPatient].flatMap(([id, entries]) => rosterPatient(entries, linesOf(id), scope)),
    ...unlisted.sort(inOrder).map((id) => unlistedPatient(id, facts, linesOf(id))),
  ];
  const totals: PatientTotals = {
    attended: facts.patientsAttended,
    possible: facts.patientsPossible,
    billable: patients.filter(({ billable }) => billable).length,
    filed: patients.filter(({ filed }) => filed).length,
  };
  return patients.map((patient) => ({ ...patient, totals }));
};
