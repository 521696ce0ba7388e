import type { GroupMember } from '../../../record/group-member.js';
import { dateOfService } from '../../../time/date-of-service.js';
import { type Charts, chartsOf } from './charts.js';
import { flagOf, textOf } from './extensions.js';
import { found, lack } from './ledger.js';
import { facilitatorsOf } from './participants.js';
import { leavesTelehealthOpen, placeOfServiceOf, telehealthOf } from './place.js';
import { readCoverage } from './read-coverage.js';
import { readDiagnoses } from './read-diagnoses.js';
import { readName } from './read-name.js';
import { readNote } from './read-note.js';
import { readPresence } from './read-presence.js';
import type { Scene } from './read-scene.js';
import { readTreatmentPlan } from './read-treatment-plan.js';
import type { Reading } from './reading.js';
import { setKnown } from './set-known.js';
import { unreadable } from './unreadable.js';
import { readVisits, type Visit } from './visit.js';

/** What holds for the whole roster. */
interface Roster {
  readonly scene: Scene;
  readonly charts: Charts;
  readonly serviceDate: string | undefined;
  /** Whether the patients have different primary performers. */
  readonly shared: boolean;
}

const primariesOf = (encounters: Visit['encounters'][number][], { index }: Reading) =>
  new Map(
    encounters
      .flatMap((encounter) => facilitatorsOf(encounter, index))
      .flatMap(({ primary, key, providerId }) => (primary ? [[key, providerId] as const] : [])),
  );

/** Where this patient was and by whom treated, as far as that differs from the session. */
const differences = (
  { encounters, attendance }: Visit,
  { scene, shared }: Roster,
  path: string,
  reading: Reading,
): Pick<GroupMember, 'renderingProviderId' | 'placeOfService' | 'telehealth'> => {
  const [at] = encounters;
  const own: Pick<GroupMember, 'renderingProviderId' | 'placeOfService' | 'telehealth'> = {};
  const [providerId, ...others] = primariesOf([...encounters], reading).values();
  if (shared && others.length === 0) setKnown(own, 'renderingProviderId', providerId);
  const place = placeOfServiceOf(at, reading.index);
  if (place !== unreadable && place !== scene.placeOfService)
    setKnown(own, 'placeOfService', place);
  const telehealth = telehealthOf(at);
  if (telehealth !== (scene.telehealth ?? 'in-person')) setKnown(own, 'telehealth', telehealth);
  if (attendance === 'attended' && scene.telehealth === undefined && leavesTelehealthOpen(at))
    lack(reading.ledger, 'telehealth', `${path}/telehealth`, { at });
  return own;
};

const memberOf = (visit: Visit, place: number, roster: Roster, reading: Reading): GroupMember => {
  const { patientId, patient, attendance, encounters } = visit;
  const { charts, scene, serviceDate } = roster;
  const path = `/members/${place}`;
  const [{ resource: encounter }] = encounters;
  const name = readName(patient?.resource.name);
  if (name && patient) found(reading.ledger, `${path}/name`, patient, '.name');
  else lack(reading.ledger, 'name', `${path}/name`, { at: patient ?? encounters[0] });
  const member: GroupMember = { patientId, attendance };
  setKnown(member, 'name', name);
  setKnown(member, 'presence', readPresence(visit, scene, path, reading));
  Object.assign(
    member,
    differences(visit, roster, path, reading),
    readCoverage(visit, charts, serviceDate, path, reading),
  );
  setKnown(member, 'diagnoses', readDiagnoses(visit, charts, path, reading));
  setKnown(member, 'firstSession', flagOf(encounter, 'first-session'));
  setKnown(member, 'treatmentPlan', readTreatmentPlan(visit, charts, serviceDate, path, reading));
  setKnown(member, 'note', readNote(visit, charts, path, reading));
  setKnown(member, 'interactiveComplexity', textOf(encounter, 'interactive-complexity'));
  return member;
};

/** The roster, by patient id: everybody of whom the bundle has an encounter of the session. */
export const readMembers = (reading: Reading, scene: Scene): GroupMember[] => {
  const { layout, index } = reading;
  const { start, timeZone } = scene;
  const encounters = layout.whole ? [layout.whole, ...layout.parts] : [...layout.parts];
  const roster: Roster = {
    scene,
    charts: chartsOf(index),
    serviceDate: start === undefined ? undefined : dateOfService(start, timeZone),
    shared: primariesOf(encounters, reading).size > 1,
  };
  return readVisits(reading).map((visit, place) => memberOf(visit, place, roster, reading));
};
