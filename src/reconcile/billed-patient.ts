import type { DatedSubject } from '../finding/rule.js';
import { groupedBy, inOrder } from '../input/lists.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import { groupCodes } from '../reference/codes/group-codes.js';
import { inForce } from '../reference/dated.js';
import { type BilledService, isActive } from '../unbundling/billed-service.js';

/** What the roster and the claim file say about one patient. */
export interface BilledPatient extends DatedSubject {
  readonly patientId: string;
  readonly onRoster: boolean;
  readonly attended: boolean;
  /** Attended and insured: billable if enough others attended. */
  readonly insured: boolean;
  /** The active lines of this session, sorted by service ID. */
  readonly lines: readonly BilledService[];
  /** Those of them with a group psychotherapy code. */
  readonly groupLines: readonly BilledService[];
  /** Whether the patient's payer counts units in minutes, so that they cannot be a head count. */
  readonly unitsAreTime: boolean;
  readonly totals: PatientTotals;
}

/** How many patients the roster and the claim file have in all. */
export interface PatientTotals {
  readonly attended: number;
  /** Attended and insured. */
  readonly insured: number;
  /** With a group line. */
  readonly billed: number;
}

type PatientWithoutTotals = Omit<BilledPatient, 'totals'>;

const patientIdOf = ({ patientId }: { readonly patientId: string }): string => patientId;

const linesOfSession = (
  { recorded: { sessionId }, memberIndexesByPatient, serviceDate }: SessionFacts,
  services: readonly BilledService[],
  isGroupLine: (line: BilledService) => boolean,
): BilledService[] =>
  services
    .filter(isActive)
    .filter((line) =>
      line.groupSessionId === undefined
        ? line.serviceDate === serviceDate &&
          memberIndexesByPatient.has(line.patientId) &&
          isGroupLine(line)
        : line.groupSessionId === sessionId,
    )
    .sort((a, b) => inOrder(a.serviceId, b.serviceId));

type LinesOfPatient = Pick<BilledPatient, 'lines' | 'groupLines'>;

const rosterPatient = (
  entries: readonly MemberFacts[],
  lines: LinesOfPatient,
): PatientWithoutTotals[] => {
  // A patient listed twice attended if either entry says so.
  const entry = entries.find(({ attended }) => attended) ?? entries[0];
  if (!entry) return [];
  const { path, serviceDate, patientId, attended } = entry;
  return [
    {
      path,
      serviceDate,
      patientId,
      onRoster: true,
      attended,
      insured: entries.some((one) => one.attended && one.insured),
      ...lines,
      unitsAreTime: entries.some(({ policy }) => policy?.units?.basis === 'minutes'),
    },
  ];
};

const unlistedPatient = (
  patientId: string,
  serviceDate: string,
  lines: LinesOfPatient,
): PatientWithoutTotals => ({
  path: '/members',
  serviceDate,
  patientId,
  onRoster: false,
  attended: false,
  insured: false,
  ...lines,
  unitsAreTime: false,
});

/** The patients of the roster in roster order, then those who are only in the claim file, sorted by ID. */
export const billedPatients = (
  facts: SessionFacts,
  services: readonly BilledService[],
): BilledPatient[] => {
  const { roster, serviceDate } = facts;
  const entriesByPatient = groupedBy(roster, patientIdOf);
  const known = inForce(groupCodes, serviceDate)?.value ?? [];
  const isGroupLine = ({ code, patientId }: BilledService): boolean =>
    known.includes(code) ||
    entriesByPatient.get(patientId)?.some(({ policy }) => policy?.code === code) === true;
  const linesByPatient = groupedBy(linesOfSession(facts, services, isGroupLine), patientIdOf);
  const linesOf = (patientId: string): LinesOfPatient => {
    const lines = linesByPatient.get(patientId) ?? [];
    return { lines, groupLines: lines.filter(isGroupLine) };
  };
  const unlisted = [...linesByPatient.keys()].filter((id) => !entriesByPatient.has(id));
  const patients: PatientWithoutTotals[] = [
    ...[...entriesByPatient].flatMap(([id, entries]) => rosterPatient(entries, linesOf(id))),
    ...unlisted.sort(inOrder).map((id) => unlistedPatient(id, serviceDate, linesOf(id))),
  ];
  const totals: PatientTotals = {
    attended: facts.patientsAttended,
    insured: patients.filter(({ insured }) => insured).length,
    billed: patients.filter(({ groupLines }) => groupLines.length > 0).length,
  };
  return patients.map((patient) => ({ ...patient, totals }));
};
