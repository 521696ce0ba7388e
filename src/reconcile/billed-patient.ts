import type { Subject } from '../finding/rule.js';
import { inOrder } from '../input/lists.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import { groupCodes } from '../reference/codes/group-codes.js';
import { inForce } from '../reference/dated.js';
import type { BilledService } from '../unbundling/billed-service.js';

/** What is known of one patient of the roster or of the claim file. */
export interface BilledPatient extends Subject {
  readonly patientId: string;
  readonly onRoster: boolean;
  readonly attended: boolean;
  /** Attended and insured; billable where enough others attended. */
  readonly insured: boolean;
  /** The active lines of this session, in the order of their ids. */
  readonly lines: readonly BilledService[];
  /** Those of them that carry a code for group psychotherapy. */
  readonly groupLines: readonly BilledService[];
  /** Whether this patient's payer counts units in minutes, so that they say nothing of heads. */
  readonly unitsAreTime: boolean;
  readonly room: Room;
}

/** What is known of all patients together. */
export interface Room {
  /** How many different patients attended. */
  readonly attended: number;
  /** How many of them are insured. */
  readonly insured: number;
  /** How many different patients have a group line. */
  readonly billed: number;
}

type Person = Omit<BilledPatient, 'room'>;

const byPatient = <T extends { readonly patientId: string }>(
  things: readonly T[],
): Map<string, [T, ...T[]]> => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const known = groups.get(thing.patientId);
    if (known) known.push(thing);
    else groups.set(thing.patientId, [thing]);
  }
  return groups;
};

const linesOfSession = (
  { recorded: { sessionId }, memberIndexesByPatient, serviceDate }: SessionFacts,
  services: readonly BilledService[],
  isGroupCode: (line: BilledService) => boolean,
): BilledService[] =>
  services
    .filter(({ status = 'active' }) => status === 'active')
    .filter((line) =>
      line.groupSessionId === undefined
        ? line.serviceDate === serviceDate &&
          memberIndexesByPatient.has(line.patientId) &&
          isGroupCode(line)
        : line.groupSessionId === sessionId,
    )
    .sort((a, b) => inOrder(a.serviceId, b.serviceId));

const rosterPatient = (
  entries: readonly [MemberFacts, ...MemberFacts[]],
  lines: readonly BilledService[],
  groupLines: readonly BilledService[],
): Person => {
  // A patient who is listed twice and was there once was there.
  const entry = entries.find(({ attended }) => attended) ?? entries[0];
  const { path, serviceDate, patientId, attended } = entry;
  return {
    path,
    serviceDate,
    patientId,
    onRoster: true,
    attended,
    insured: entries.some((one) => one.attended && one.insured),
    lines,
    groupLines,
    unitsAreTime: entries.some(({ policy }) => policy?.units?.basis === 'minutes'),
  };
};

/** The patients of the roster in its order, then those whom only the claim file knows. */
export const billedPatients = (
  facts: SessionFacts,
  services: readonly BilledService[],
): BilledPatient[] => {
  const entriesByPatient = byPatient(facts.roster);
  const known = inForce(groupCodes, facts.serviceDate)?.value ?? [];
  const isGroupCode = ({ code, patientId }: BilledService): boolean =>
    known.includes(code) ||
    entriesByPatient.get(patientId)?.some(({ policy }) => policy?.code === code) === true;
  const linesByPatient = byPatient(linesOfSession(facts, services, isGroupCode));
  const strangers = [...linesByPatient]
    .filter(([patientId]) => !entriesByPatient.has(patientId))
    .sort(([a], [b]) => inOrder(a, b));
  const people: Person[] = [
    ...[...entriesByPatient].map(([patientId, entries]) => {
      const lines = linesByPatient.get(patientId) ?? [];
      return rosterPatient(entries, lines, lines.filter(isGroupCode));
    }),
    ...strangers.map(([patientId, lines]) => ({
      path: '/members',
      serviceDate: facts.serviceDate,
      patientId,
      onRoster: false,
      attended: false,
      insured: false,
      lines,
      groupLines: lines.filter(isGroupCode),
      unitsAreTime: false,
    })),
  ];
  const room: Room = {
    attended: facts.patientsAttended,
    insured: people.filter(({ insured }) => insured).length,
    billed: people.filter(({ groupLines }) => groupLines.length > 0).length,
  };
  return people.map((person) => ({ ...person, room }));
};
