import { groupedBy, inOrder } from '../../../input/lists.js';
import type { Facilitator } from '../../../record/facilitator.js';
import { hasText } from '../../../record/member-note.js';
import { type PractitionerType, practitionerTypes } from '../../../reference/practitioner.js';
import { own, systems } from '../systems.js';
import { type Reading, recordMissing, recordSource, setKnown } from './bundle-reading.js';
import { type BundleResource, identifiersOf } from './bundle-resources.js';
import {
  codesOf,
  conceptText,
  extensionFlag,
  extensionsOf,
  nameSuffix,
  personName,
} from './data-types.js';
import { type Clinician, clinicianOf, type Participant, participantsOf } from './participants.js';
import { allOf } from './session-encounters.js';

/** A clinician with everything the bundle holds about them. */
interface KnownClinician {
  readonly clinician: Clinician;
  readonly roles: readonly BundleResource<'PractitionerRole'>[];
  readonly participations: readonly Participant[];
  readonly supervisor: Clinician | undefined;
}

const knownClinician = (
  clinician: Clinician,
  roles: readonly BundleResource<'PractitionerRole'>[],
  participations: readonly Participant[],
  { index }: Reading,
): KnownClinician => {
  const { practitioner } = clinician;
  const [supervisor] = [...roles, ...(practitioner ? [practitioner] : [])].flatMap((from) =>
    extensionsOf(from.resource, 'supervised-by').flatMap(
      ({ valueReference }) => clinicianOf(valueReference, from, index) ?? [],
    ),
  );
  return { clinician, roles, participations, supervisor };
};

const statedBills = ({ clinician, roles, participations }: KnownClinician): boolean | undefined =>
  [
    ...participations,
    ...roles.map(({ resource }) => resource),
    clinician.practitioner?.resource ?? {},
  ]
    .map((extended) => extensionFlag(extended, 'bills'))
    .find((flag) => flag !== undefined);

const bills = (known: KnownClinician, supervises: boolean): boolean =>
  statedBills(known) ??
  (supervises || (!known.supervisor && known.participations.some(({ primary }) => primary)));

const qualificationsOf = ({ clinician: { practitioner }, roles }: KnownClinician) => [
  ...roles.flatMap(({ resource }) => [...(resource.code ?? []), ...(resource.specialty ?? [])]),
  ...(practitioner?.resource.qualification ?? []).map(({ code }) => code),
];

const practitionerTypeOf = (known: KnownClinician): PractitionerType | undefined => {
  const [code, ...others] = codesOf(qualificationsOf(known), own('practitioner-type'));
  return others.length === 0 ? practitionerTypes.find((type) => type === code) : undefined;
};

const npiOf = ({ clinician: { practitioner, reference } }: KnownClinician): string | undefined =>
  [...(practitioner ? identifiersOf(practitioner) : []), reference.identifier ?? {}].find(
    ({ system }) => system === systems.npi,
  )?.value;

const credentialOf = ({ clinician: { practitioner } }: KnownClinician): string | undefined => {
  const qualifications = practitioner?.resource.qualification ?? [];
  return [
    nameSuffix(practitioner?.resource.name),
    ...qualifications.map(({ code }) => conceptText(code)),
  ].find(hasText);
};

/** @param supervises Whether this clinician supervises another clinician of the session. */
const facilitatorOf = (known: KnownClinician, supervises: boolean): Facilitator => {
  const { clinician, supervisor } = known;
  const [taxonomyCode, ...others] = codesOf(qualificationsOf(known), systems.taxonomy);
  const facilitator: Facilitator = {
    providerId: clinician.providerId,
    bills: bills(known, supervises),
  };
  setKnown(facilitator, 'credential', credentialOf(known));
  setKnown(facilitator, 'name', personName(clinician.practitioner?.resource.name));
  setKnown(facilitator, 'npi', npiOf(known));
  setKnown(facilitator, 'practitionerType', practitionerTypeOf(known));
  if (others.length === 0) setKnown(facilitator, 'taxonomyCode', taxonomyCode);
  setKnown(facilitator, 'supervisedBy', supervisor?.providerId);
  return facilitator;
};

const recordFacilitator = (
  facilitator: Facilitator,
  path: string,
  at: BundleResource | undefined,
  reading: Reading,
): void => {
  const { npi, credential, practitionerType } = facilitator;
  if (at) recordSource(reading, path, at);
  if (credential === undefined) recordMissing(reading, 'credential', `${path}/credential`, { at });
  if (facilitator.bills && npi === undefined) recordMissing(reading, 'npi', `${path}/npi`, { at });
  if (practitionerType === undefined)
    recordMissing(reading, 'practitionerType', `${path}/practitionerType`, { at });
};

const byBillsAndId = (a: Facilitator, b: Facilitator): number =>
  Number(b.bills) - Number(a.bills) || inOrder(a.providerId, b.providerId);

/**
 * Reads the facilitators and their supervisors: those who bill first, then in the order of IDs. A primary
 * performer bills unless supervised, and a supervisor bills; the extension `bills` overrides both.
 */
export const readFacilitators = (reading: Reading): Facilitator[] => {
  const { index } = reading;
  const encounters = allOf(reading.encounters);
  const participants = encounters.flatMap((encounter) => participantsOf(encounter, index));
  const rolesByClinician = groupedBy(index.all('PractitionerRole'), (role) =>
    index.keyOf(role.resource.practitioner, role),
  );
  const known = (clinician: Clinician, participations: readonly Participant[]): KnownClinician =>
    knownClinician(clinician, rolesByClinician.get(clinician.key) ?? [], participations, reading);
  const led = [...groupedBy(participants, ({ key }) => key).values()].flatMap((participations) =>
    participations.slice(0, 1).map((clinician) => known(clinician, participations)),
  );
  const supervisors = new Map(
    led.flatMap(({ supervisor }) => (supervisor ? [[supervisor.key, supervisor] as const] : [])),
  );
  const present = new Set(led.map(({ clinician }) => clinician.key));
  const notPresent = [...supervisors.values()]
    .filter(({ key }) => !present.has(key))
    .map((supervisor) => known(supervisor, []));
  const all = [...led, ...notPresent]
    .map((one) => ({
      facilitator: facilitatorOf(one, supervisors.has(one.clinician.key)),
      at: one.clinician.practitioner ?? one.clinician.role ?? encounters[0],
    }))
    .sort((a, b) => byBillsAndId(a.facilitator, b.facilitator));
  for (const [facilitatorIndex, { facilitator, at }] of all.entries())
    recordFacilitator(facilitator, `/facilitators/${facilitatorIndex}`, at, reading);
  const at = encounters[0];
  if (all.length === 0) recordMissing(reading, 'facilitators', '/facilitators', { at });
  else if (!all.some(({ facilitator }) => facilitator.bills))
    recordMissing(reading, 'bills', '/facilitators', { at });
  return all.map(({ facilitator }) => facilitator);
};
