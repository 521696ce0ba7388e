import type { Telehealth } from '../../../record/group-member.js';
import { systems } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import type { BundleResource } from './bundle-resources.js';
import { codesOf, extensionText, unreadable } from './data-types.js';

type Encounter = BundleResource<'Encounter'>;

/** The two-digit place of service of an encounter's locations. */
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

/** The telehealth kind that the extension of an encounter states. */
export const statedTelehealthOf = ({
  resource,
}: Encounter): Telehealth | typeof unreadable | undefined => {
  const stated = extensionText(resource, 'telehealth');
  if (stated === undefined) return undefined;
  return kinds.find((kind) => kind === stated) ?? unreadable;
};

const isVirtual = ({ resource }: Encounter): boolean => resource.class?.code === 'VR';

/** Whether a virtual encounter does not state if it was audio-video or audio-only. */
export const lacksTelehealthKind = (encounter: Encounter): boolean =>
  isVirtual(encounter) && extensionText(encounter.resource, 'telehealth') === undefined;

/** The telehealth kind as stated, or in person if the class of the encounter is not virtual. */
export const telehealthOf = (encounter: Encounter): Telehealth | undefined => {
  const stated = statedTelehealthOf(encounter);
  if (stated !== undefined) return stated === unreadable ? undefined : stated;
  return encounter.resource.class === undefined || isVirtual(encounter) ? undefined : 'in-person';
};
