import { isTime } from '../../../time/instant.js';
import { hasLength, type Interval, intervalOf } from '../../../time/interval.js';
import { own } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import { clustersOf } from './clusters.js';
import type { PeriodData } from './data-shapes.js';
import { grouped } from './grouped.js';
import { facilitatorsOf } from './participants.js';
import type { Placed } from './placed-resource.js';

type Encounter = Placed<'Encounter'>;

/** The stretch of time of a period that has both of its times. */
export const stretchOf = (period: PeriodData | undefined): Interval | undefined => {
  const { start: from = '', end: to = '' } = period ?? {};
  return isTime(from) && isTime(to) ? intervalOf({ from, to }) : undefined;
};

/** What encounters of one session share by name: the id of the session, or the appointment. */
const namesOf = (encounter: Encounter, index: BundleIndex): string[] => [
  ...(encounter.resource.identifier ?? []).flatMap(({ system, value }) =>
    system === own('session') && value !== undefined ? [`session ${value}`] : [],
  ),
  ...(encounter.resource.appointment ?? []).flatMap((appointment) => {
    const key = index.keyOf(appointment, encounter);
    return key === undefined ? [] : [`appointment ${key}`];
  }),
];

/** Where and by whom: the places together, with each clinician. */
const scenesOf = (encounter: Encounter, index: BundleIndex): string[] => {
  const places = (encounter.resource.location ?? [])
    .map(({ location }) => index.keyOf(location, encounter) ?? '')
    .sort();
  return facilitatorsOf(encounter, index).map(({ key }) => JSON.stringify([...places, key]));
};

const chained = <T>(group: readonly T[]): (readonly [T, T])[] =>
  group.slice(1).flatMap((thing, place) => {
    const before = group[place];
    return before === undefined ? [] : [[before, thing] as const];
  });

/** Links encounters that share any time with one before them. */
const overlapping = (scene: readonly Encounter[]): (readonly [Encounter, Encounter])[] => {
  const timed = scene
    .flatMap((encounter) => {
      const stretch = stretchOf(encounter.resource.period);
      return stretch && hasLength(stretch) ? [{ encounter, stretch }] : [];
    })
    .sort((a, b) => a.stretch.start - b.stretch.start);
  const links: (readonly [Encounter, Encounter])[] = [];
  let longest = timed[0];
  for (const next of timed.slice(1)) {
    if (longest && next.stretch.start < longest.stretch.end)
      links.push([longest.encounter, next.encounter]);
    if (!longest || next.stretch.end > longest.stretch.end) longest = next;
  }
  return links;
};

/**
 * Encounters of one patient each, put together where they are one session: those that name one
 * session or one appointment, and those at the same time and place with the same clinician.
 */
export const simultaneous = (
  encounters: readonly Encounter[],
  index: BundleIndex,
): readonly (readonly Encounter[])[] =>
  clustersOf(encounters, [
    ...[...grouped(encounters, (encounter) => namesOf(encounter, index)).values()].flatMap(chained),
    ...[...grouped(encounters, (encounter) => scenesOf(encounter, index)).values()].flatMap(
      overlapping,
    ),
  ]);
