import type { Telehealth } from '../../../record/group-member.js';
import { systems } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import { codesOf, textOf } from './extensions.js';
import type { Placed } from './placed-resource.js';
import { unreadable } from './unreadable.js';

type Encounter = Placed<'Encounter'>;

/** The place of service of the locations of an encounter: two digits. */
export const placeOfServiceOf = (
  encounter: Encounter,
  index: BundleIndex,
): string | typeof unreadable | undefined => {
  const codes = codesOf(
    (encounter.resource.location ?? []).flatMap(
      ({ location }) => index.resolve(location, encounter, 'Location')?.resource.type ?? [],
    ),
    systems.placeOfService,
  );
  const [code] = codes;
  if (code === undefined) return undefined;
  return codes.length === 1 && /^\d{2}$/.test(code) ? code : unreadable;
};

const kinds: readonly Telehealth[] = ['in-person', 'audio-video', 'audio-only'];

/** How the patient took part, where the extension says it. */
export const statedTelehealthOf = ({
  resource,
}: Encounter): Telehealth | typeof unreadable | undefined => {
  const said = textOf(resource, 'telehealth');
  if (said === undefined) return undefined;
  return kinds.find((kind) => kind === said) ?? unreadable;
};

const isVirtual = ({ resource }: Encounter): boolean => resource.class?.code === 'VR';

/** Whether the encounter was virtual and does not say whether it had pictures or only sound. */
export const leavesTelehealthOpen = (encounter: Encounter): boolean =>
  isVirtual(encounter) && textOf(encounter.resource, 'telehealth') === undefined;

/** How the patient took part: as stated, or in person where the class of the encounter is not virtual. */
export const telehealthOf = (encounter: Encounter): Telehealth | undefined => {
  const stated = statedTelehealthOf(encounter);
  if (stated !== undefined) return stated === unreadable ? undefined : stated;
  return encounter.resource.class === undefined || isVirtual(encounter) ? undefined : 'in-person';
};
