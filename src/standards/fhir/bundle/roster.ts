import { groupedBy, inOrder } from '../../../input/lists.js';
import type { BundleIndex } from './bundle-index.js';
import { type Reading, recordMissing, recordSource } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { attendanceOf } from './session-encounters.js';

/** A patient of the group, with the patient's encounters of the session. */
export interface RosterPatient {
  readonly patientId: string;
  /** The key that all references to this patient share. */
  readonly patientKey: string;
  readonly patient: BundleResource<'Patient'> | undefined;
  /** `undefined` if no encounter says so. */
  readonly attendance: 'attended' | 'absent' | undefined;
  /** One encounter, or several for a patient who left and came back. */
  readonly encounters: readonly [BundleResource<'Encounter'>, ...BundleResource<'Encounter'>[]];
}

/** The keys of the patients in the Group resource, whether or not they have an encounter. */
const groupMembers = ({ encounters: { whole }, index }: Reading): Set<string> => {
  const group = whole && index.resolve(whole.resource.subject, whole, 'Group');
  const members = (group?.resource.member ?? []).filter(({ inactive }) => !inactive);
  return new Set(members.flatMap(({ entity }) => (group && index.keyOf(entity, group)) ?? []));
};

const rosterPatient = (
  [first, ...more]: readonly BundleResource<'Encounter'>[],
  patientKey: string,
  index: BundleIndex,
): Omit<RosterPatient, 'attendance'> | undefined => {
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

/** Whether all encounters are parts of one that the bundle does not hold, as in the record of one patient. */
const lacksGroup = ({ encounters: { whole, parts }, index }: Reading): boolean =>
  whole === undefined &&
  parts.every(
    (part) =>
      part.resource.partOf !== undefined &&
      index.resolve(part.resource.partOf, part, 'Encounter') === undefined,
  );

/** Reads the roster in the order of patient IDs, and records patients whose attendance is unknown. */
export const readRoster = (reading: Reading): RosterPatient[] => {
  const { index, encounters } = reading;
  const byPatient = groupedBy(encounters.parts, (part) => index.keyOf(part.resource.subject, part));
  const roster: RosterPatient[] = [];
  for (const [patientKey, ofPatient] of byPatient) {
    const patient = rosterPatient(ofPatient, patientKey, index);
    if (!patient) continue;
    const stated = ofPatient.map(attendanceOf);
    const attendance =
      stated.find((one) => one === 'attended') ?? stated.find((one) => one !== undefined);
    roster.push({ ...patient, attendance });
  }
  const withoutEncounter = [...groupMembers(reading)].filter((key) => !byPatient.has(key));
  for (const _ of withoutEncounter)
    recordMissing(reading, 'members', '/members', { at: encounters.whole });
  if (withoutEncounter.length === 0 && (byPatient.size === 0 || lacksGroup(reading)))
    recordMissing(reading, 'members', '/members', { at: encounters.whole ?? encounters.parts[0] });
  roster.sort((a, b) => inOrder(a.patientId, b.patientId));
  if (encounters.whole) recordSource(reading, '/members', encounters.whole);
  for (const [memberIndex, patient] of roster.entries()) {
    const [at] = patient.encounters;
    const path = `/members/${memberIndex}`;
    recordSource(reading, path, at);
    if (!patient.attendance) recordMissing(reading, 'attendance', `${path}/attendance`, { at });
  }
  return roster;
};
