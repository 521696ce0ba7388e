import { inOrder } from '../../../input/lists.js';
import type { Facilitator } from '../../../record/facilitator.js';
import type { BundleIndex } from './bundle-index.js';
import { extensionsOf } from './extensions.js';
import { facilitatorOf, type KnownClinician } from './facilitator-of.js';
import { grouped } from './grouped.js';
import { found, lack } from './ledger.js';
import { type Clinician, clinicianOf, facilitatorsOf, type Participant } from './participants.js';
import type { Placed } from './placed-resource.js';
import type { Reading } from './reading.js';

const knownOf = (
  clinician: Clinician,
  roles: readonly Placed<'PractitionerRole'>[],
  takesPart: readonly Participant[],
  index: BundleIndex,
): KnownClinician => {
  const { practitioner } = clinician;
  const [supervisor] = [...roles, ...(practitioner ? [practitioner] : [])].flatMap((from) =>
    extensionsOf(from.resource, 'supervised-by').flatMap(
      ({ valueReference }) => clinicianOf(valueReference, from, index) ?? [],
    ),
  );
  return { clinician, roles, takesPart, supervisor };
};

const writtenDown = (
  { npi, credential, practitionerType, bills }: Facilitator,
  path: string,
  at: Placed | undefined,
  { ledger }: Reading,
): void => {
  if (at) found(ledger, path, at);
  if (credential === '') lack(ledger, 'credential', `${path}/credential`, { at });
  if (bills && npi === undefined) lack(ledger, 'npi', `${path}/npi`, { at });
  if (practitionerType === undefined)
    lack(ledger, 'practitionerType', `${path}/practitionerType`, { at });
};

const byBillsAndId = (a: Facilitator, b: Facilitator): number =>
  Number(b.bills) - Number(a.bills) || inOrder(a.providerId, b.providerId);

/**
 * Who led the group, and who supervises: those who bill first, then by id. A primary performer
 * bills, unless supervised; a supervisor bills; the extension `bills` stands over both.
 */
export const readFacilitators = (reading: Reading): Facilitator[] => {
  const { index, layout, ledger } = reading;
  const encounters = layout.whole ? [layout.whole, ...layout.parts] : layout.parts;
  const participants = encounters.flatMap((encounter) => facilitatorsOf(encounter, index));
  const rolesOf = grouped(index.all('PractitionerRole'), (role) => [
    index.keyOf(role.resource.practitioner, role),
  ]);
  const known = (clinician: Clinician, takesPart: readonly Participant[]): KnownClinician =>
    knownOf(clinician, rolesOf.get(clinician.key) ?? [], takesPart, index);
  const led = [...grouped(participants, ({ key }) => [key]).values()].flatMap((takesPart) =>
    takesPart.slice(0, 1).map((clinician) => known(clinician, takesPart)),
  );
  const supervisors = new Map(
    led.flatMap(({ supervisor }) => (supervisor ? [[supervisor.key, supervisor] as const] : [])),
  );
  const inTheRoom = new Set(led.map(({ clinician }) => clinician.key));
  const absent = [...supervisors.values()]
    .filter(({ key }) => !inTheRoom.has(key))
    .map((supervisor) => known(supervisor, []));
  const all = [...led, ...absent]
    .map((one) => ({
      facilitator: facilitatorOf(one, supervisors.has(one.clinician.key)),
      at: one.clinician.practitioner ?? one.clinician.role ?? encounters[0],
    }))
    .sort((a, b) => byBillsAndId(a.facilitator, b.facilitator));
  for (const [place, { facilitator, at }] of all.entries())
    writtenDown(facilitator, `/facilitators/${place}`, at, reading);
  const at = encounters[0];
  if (all.length === 0) lack(ledger, 'facilitators', '/facilitators', { at });
  else if (!all.some(({ facilitator }) => facilitator.bills))
    lack(ledger, 'bills', '/facilitators', { at });
  return all.map(({ facilitator }) => facilitator);
};
