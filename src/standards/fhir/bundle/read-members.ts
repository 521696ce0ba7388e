import type { GroupMember } from '../../../record/group-member.js';
import { dateOfService } from '../../../time/date-of-service.js';
import { type Reading, recordMissing, recordSource, setKnown } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { extensionFlag, extensionText, personName, unreadable } from './data-types.js';
import { participantsOf } from './participants.js';
import { lacksTelehealthKind, placeOfServiceOf, telehealthOf } from './place-of-service.js';
import { readCoverage } from './read-coverage.js';
import { readDiagnoses } from './read-diagnoses.js';
import { readNote } from './read-note.js';
import type { SessionDetails } from './read-session-details.js';
import { readPresence } from './read-times.js';
import { readTreatmentPlan } from './read-treatment-plan.js';
import { type RosterPatient, readRoster } from './roster.js';
import { allOf } from './session-encounters.js';

/** What holds for all members. */
interface Shared {
  readonly details: SessionDetails;
  readonly serviceDate: string | undefined;
  /** Whether the patients have different primary performers. */
  readonly severalPrimaries: boolean;
}

type Differences = Pick<GroupMember, 'renderingProviderId' | 'placeOfService' | 'telehealth'>;

const primariesOf = (encounters: readonly BundleResource<'Encounter'>[], { index }: Reading) =>
  new Map(
    encounters
      .flatMap((encounter) => participantsOf(encounter, index))
      .flatMap(({ primary, key, providerId }) => (primary ? [[key, providerId] as const] : [])),
  );

/** Reads the rendering provider, place of service and telehealth that differ from the session's. */
const readDifferences = (
  { encounters, attendance }: RosterPatient,
  { details, severalPrimaries }: Shared,
  path: string,
  reading: Reading,
): Differences => {
  const [at] = encounters;
  const differences: Differences = {};
  const [providerId, ...others] = primariesOf(encounters, reading).values();
  if (severalPrimaries && others.length === 0)
    setKnown(differences, 'renderingProviderId', providerId);
  const placeOfService = placeOfServiceOf(at, reading.index);
  if (placeOfService !== unreadable && placeOfService !== details.placeOfService)
    setKnown(differences, 'placeOfService', placeOfService);
  const telehealth = telehealthOf(at);
  if (telehealth !== (details.telehealth ?? 'in-person'))
    setKnown(differences, 'telehealth', telehealth);
  if (attendance === 'attended' && details.telehealth === undefined && lacksTelehealthKind(at))
    recordMissing(reading, 'telehealth', `${path}/telehealth`, { at });
  return differences;
};

const readMember = (
  roster: RosterPatient,
  memberIndex: number,
  shared: Shared,
  reading: Reading,
): GroupMember => {
  const { patientId, patient, attendance, encounters } = roster;
  const { details, serviceDate } = shared;
  const path = `/members/${memberIndex}`;
  const [{ resource: encounter }] = encounters;
  const name = personName(patient?.resource.name);
  if (name && patient) recordSource(reading, `${path}/name`, patient, '.name');
  else recordMissing(reading, 'name', `${path}/name`, { at: patient ?? encounters[0] });
  const member: GroupMember = { patientId };
  setKnown(member, 'attendance', attendance);
  setKnown(member, 'name', name);
  setKnown(member, 'presence', readPresence(roster, details, path, reading));
  Object.assign(
    member,
    readDifferences(roster, shared, path, reading),
    readCoverage(roster, serviceDate, path, reading),
  );
  setKnown(member, 'diagnoses', readDiagnoses(roster, path, reading));
  setKnown(member, 'firstSession', extensionFlag(encounter, 'first-session'));
  setKnown(member, 'treatmentPlan', readTreatmentPlan(roster, serviceDate, path, reading));
  setKnown(member, 'note', readNote(roster, path, reading));
  setKnown(member, 'interactiveComplexity', extensionText(encounter, 'interactive-complexity'));
  return member;
};

/** Reads the members in the order of patient IDs: all patients with an encounter of the session. */
export const readMembers = (reading: Reading, details: SessionDetails): GroupMember[] => {
  const { start, timeZone, serviceDate: stated } = details;
  const shared: Shared = {
    details,
    serviceDate: stated ?? (start === undefined ? undefined : dateOfService(start, timeZone)),
    severalPrimaries: primariesOf(allOf(reading.encounters), reading).size > 1,
  };
  return readRoster(reading).map((patient, memberIndex) =>
    readMember(patient, memberIndex, shared, reading),
  );
};
