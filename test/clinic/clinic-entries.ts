import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import type { ClinicEntry } from '../../src/clinic/index.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

/** A fault that has one fix, and whom it holds. */
export interface PlantedFault {
  readonly fix: string;
  /** The member it is about; -1 is the whole session. */
  readonly member: number;
  readonly changes: Changes;
}

const ofMember = (member: number): PlantedFault[] => [
  {
    fix: 'note/signature#unsigned',
    member,
    changes: { [`/members/${member}/note/signature`]: removed },
  },
  { fix: 'member/diagnosis#none', member, changes: { [`/members/${member}/diagnoses`]: [] } },
  {
    fix: 'member/payer#missing',
    member,
    changes: { [`/members/${member}/payerId`]: removed },
  },
  {
    fix: 'note/plan#blank',
    member,
    changes: { [`/members/${member}/note/plan`]: removed },
  },
];

/** Independent faults: each has its own fix, and none hides another. */
export const plantedFaults: readonly PlantedFault[] = [
  ...[0, 1, 2].flatMap(ofMember),
  { fix: 'session/interactive#no-interaction', member: -1, changes: { '/interaction': [] } },
  {
    fix: 'session/npi#missing',
    member: -1,
    changes: { '/facilitators/0/npi': removed },
  },
];

/** The small process group with some faults, on another day. */
export const faultySession = (
  date: string,
  faults: readonly PlantedFault[],
  more: Changes = {},
): GroupSession =>
  JSON.parse(
    JSON.stringify(
      change(smallProcessGroup, {
        ...Object.assign({}, ...faults.map((one) => one.changes)),
        ...more,
      }),
    ).replaceAll('2026-03-04', date),
  );

/** The report on a session, its claims, and the session. */
export const entryOf = (session: GroupSession): Required<ClinicEntry> => ({
  report: validateGroupSession(session, {
    payers: clinicBilling.payers ?? [],
    individuality: false,
    checks: false,
  }),
  batch: buildPerPatientClaims(session, clinicBilling),
  session,
});

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day of the first half of 2026, after the plans began. */
export const dayOf = (index: number): string =>
  `2026-${pad(1 + (index % 6))}-${pad(13 + (Math.floor(index / 6) % 15))}`;

const fault = (index: number): PlantedFault[] => plantedFaults.slice(index, index + 1);

/** Twenty-four sessions of half a year, with faults, absent members, self-pay, and a session without claims. */
export const clinicEntries: readonly ClinicEntry[] = Array.from({ length: 24 }, (_, index) => {
  const faults = index % 3 === 0 ? [] : [...fault(index % 14), ...fault((index * 5) % 14)];
  const entry = entryOf(
    faultySession(dayOf(index), faults, {
      ...(index % 7 === 0 ? { '/members/2/attendance': 'absent' } : {}),
      ...(index % 8 === 0 ? { '/members/1/coverage': 'self-pay' } : {}),
      ...(index % 5 === 0 ? { '/groupType': 'recovery' } : {}),
      ...(index % 4 === 1
        ? { '/members/0/payerId': 'plains-medicaid', '/facilitators/0/providerId': 'dr-abara' }
        : {}),
    }),
  );
  return index % 11 === 10 ? { report: entry.report, session: entry.session } : entry;
});
