import { inOrder } from '../../../input/lists.js';
import { attendanceOf } from './attendance.js';
import type { BundleIndex } from './bundle-index.js';
import { grouped } from './grouped.js';
import { found, lack } from './ledger.js';
import type { Placed } from './placed-resource.js';
import type { Reading } from './reading.js';

/** One patient's part in the session. */
export interface Visit {
  readonly patientId: string;
  /** Equal for two references exactly where they point to this patient. */
  readonly patientKey: string;
  readonly patient: Placed<'Patient'> | undefined;
  readonly attendance: 'attended' | 'absent';
  /** One, or several where the patient left and came back. */
  readonly encounters: readonly [Placed<'Encounter'>, ...Placed<'Encounter'>[]];
}

/** The patients whom the group lists, whether or not the bundle has an encounter of them. */
const listed = ({ layout: { whole }, index }: Reading): Set<string> => {
  const group = whole && index.resolve(whole.resource.subject, whole, 'Group');
  const members = (group?.resource.member ?? []).filter(({ inactive }) => !inactive);
  return new Set(members.flatMap(({ entity }) => (group && index.keyOf(entity, group)) ?? []));
};

const visitOf = (
  [first, ...more]: readonly Placed<'Encounter'>[],
  patientKey: string,
  index: BundleIndex,
): Omit<Visit, 'attendance'> | undefined => {
  if (!first) return undefined;
  const patientId = index.idOfReference(first.resource.subject, first);
  if (patientId === undefined) return undefined;
  return {
    patientId,
    patientKey,
    patient: index.resolve(first.resource.subject, first, 'Patient'),
    encounters: [first, ...more],
  };
};

/** The roster by patient id. Whoever neither attended nor was absent, as far as is told, is written down. */
export const readVisits = (reading: Reading): Visit[] => {
  const { index, layout, ledger } = reading;
  const byPatient = grouped(layout.parts, (part) => [index.keyOf(part.resource.subject, part)]);
  const visits: Visit[] = [];
  for (const [patientKey, encounters] of byPatient) {
    const visit = visitOf(encounters, patientKey, index);
    if (!visit) continue;
    const told = encounters.map(attendanceOf);
    const attendance =
      told.find((one) => one === 'attended') ?? told.find((one) => one !== undefined);
    if (attendance) visits.push({ ...visit, attendance });
    else lack(ledger, 'attendance', '/members', { at: visit.encounters[0] });
  }
  const unseen = [...listed(reading)].filter((key) => !byPatient.has(key));
  for (const _ of unseen) lack(ledger, 'members', '/members', { at: layout.whole });
  if (byPatient.size === 0 && unseen.length === 0)
    lack(ledger, 'members', '/members', { at: layout.whole });
  visits.sort((a, b) => inOrder(a.patientId, b.patientId));
  if (layout.whole) found(ledger, '/members', layout.whole);
  for (const [place, { encounters }] of visits.entries())
    found(ledger, `/members/${place}`, encounters[0]);
  return visits;
};
