import { InputError, inputFault } from '../../../input/input-error.js';
import { inOrder } from '../../../input/lists.js';
import { own } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import { codesOf } from './extensions.js';
import { grouped } from './grouped.js';
import type { Placed } from './placed-resource.js';
import { simultaneous } from './simultaneous.js';

type Encounter = Placed<'Encounter'>;

/** The encounters that are one session, in either of the two ways in which EHRs lay a group out. */
export interface Layout {
  /** The encounter of the session as a whole, of which those of the patients are parts. */
  readonly whole: Encounter | undefined;
  /** The encounters of one patient each, in an order that does not depend on the bundle's. */
  readonly parts: readonly Encounter[];
}

const groupReference = /(?:^|\/)Group(?:\/|$)/;

const isOfPatient = (encounter: Encounter, index: BundleIndex): boolean => {
  const { subject } = encounter.resource;
  if (!subject || index.resolve(subject, encounter, 'Group')) return false;
  return !groupReference.test(subject.type ?? subject.reference ?? '');
};

const ordered = (encounters: readonly Encounter[], index: BundleIndex): Encounter[] =>
  encounters
    .map((encounter) => ({ encounter, id: index.idOf(encounter) }))
    .sort((a, b) => inOrder(a.id, b.id))
    .map(({ encounter }) => encounter);

const layoutsOf = (index: BundleIndex): Layout[] => {
  const encounters = index
    .all('Encounter')
    .filter(({ resource }) => resource.status !== 'entered-in-error');
  const ofPatients = encounters.filter((encounter) => isOfPatient(encounter, index));
  const parts = grouped(ofPatients, (encounter) => [
    index.keyOf(encounter.resource.partOf, encounter),
  ]);
  const wholes = encounters.filter(
    (encounter) =>
      !isOfPatient(encounter, index) &&
      (parts.has(index.keyOfPlaced(encounter)) ||
        encounter.resource.subject !== undefined ||
        codesOf(encounter.resource.type ?? [], own('group-type')).length > 0),
  );
  const partsOf = (whole: Encounter) => parts.get(index.keyOfPlaced(whole)) ?? [];
  const inWholes = new Set(wholes.flatMap(partsOf));
  const alone = ofPatients.filter((encounter) => !inWholes.has(encounter));
  return [
    ...wholes.map((whole) => ({ whole, parts: ordered(partsOf(whole), index) })),
    ...simultaneous(alone, index).map((cluster) => ({
      whole: undefined,
      parts: ordered(cluster, index),
    })),
  ];
};

const encountersOf = ({ whole, parts }: Layout): readonly Encounter[] =>
  whole ? [whole, ...parts] : parts;

const isGroup = (layout: Layout, index: BundleIndex): boolean =>
  layout.whole !== undefined ||
  new Set(layout.parts.map((part) => index.keyOf(part.resource.subject, part))).size > 1;

/**
 * The session of the bundle, or `undefined` where it has no encounter.
 * A single visit is passed over where the bundle has a group.
 *
 * @param wanted The id of any encounter of the session, where the bundle has several.
 * @throws `InputError` where several sessions could be meant, or none has the wanted encounter.
 */
export const layoutOf = (index: BundleIndex, wanted: string | undefined): Layout | undefined => {
  const layouts = layoutsOf(index);
  if (wanted !== undefined) {
    const chosen = layouts.find((layout) =>
      encountersOf(layout).some(
        (encounter) => index.idOf(encounter) === wanted || encounter.resource.id === wanted,
      ),
    );
    if (!chosen) throw new InputError([inputFault('/options/encounter', 'value')]);
    return chosen;
  }
  const groups = layouts.filter((layout) => isGroup(layout, index));
  const candidates = groups.length > 0 ? groups : layouts;
  if (candidates.length > 1)
    throw new InputError(
      candidates.flatMap((layout) =>
        encountersOf(layout)
          .slice(0, 1)
          .map(({ path }) => inputFault(path, 'conflict')),
      ),
    );
  return candidates[0];
};
