import { LinkedGroups } from '../../../input/linked-groups.js';
import { groupedBy, groupedByEach, inOrder } from '../../../input/lists.js';
import { hasLength } from '../../../time/interval.js';
import { own } from '../systems.js';
import {
  type BundleIndex,
  isAbsolute,
  isOnServer,
  lastPart,
  typeAndId,
  withoutVersion,
} from './bundle-index.js';
import type { BundleResource } from './bundle-resources.js';
import { codesOf, intervalOfPeriod } from './data-types.js';
import { participantsOf } from './participants.js';

type Encounter = BundleResource<'Encounter'>;

/** The encounters of one group session, in either of the two ways EHRs record it. */
export interface SessionEncounters {
  /** The encounter of the session itself, to which those of the patients are `partOf`. */
  readonly whole: Encounter | undefined;
  /** The patients' encounters, in the order of their IDs. */
  readonly parts: readonly Encounter[];
}

const attendedStatuses = ['finished', 'in-progress', 'onleave', 'arrived', 'triaged'];

/** Whether the patient attended; `undefined` if the status of the encounter does not say so. */
export const attendanceOf = ({
  resource: { status = '' },
}: Encounter): 'attended' | 'absent' | undefined => {
  if (attendedStatuses.includes(status)) return 'attended';
  return status === 'cancelled' ? 'absent' : undefined;
};

/** What encounters of the same session share: the ID of the session, or an appointment. */
const sharedKeysOf = (encounter: Encounter, index: BundleIndex): string[] => [
  ...(encounter.resource.identifier ?? []).flatMap(({ system, value }) =>
    system === own('session') && value !== undefined ? [`session ${value}`] : [],
  ),
  ...(encounter.resource.appointment ?? []).flatMap((appointment) => {
    const key = index.keyOf(appointment, encounter);
    return key === undefined ? [] : [`appointment ${key}`];
  }),
];

/** A key for each clinician, with the locations of the encounter. */
const roomKeysOf = (encounter: Encounter, index: BundleIndex): string[] => {
  const locations = (encounter.resource.location ?? [])
    .map(({ location }) => index.keyOf(location, encounter) ?? '')
    .sort();
  return participantsOf(encounter, index).map(({ key }) => JSON.stringify([...locations, key]));
};

const linkAll = (encounters: readonly number[], linked: LinkedGroups): void => {
  const [first, ...others] = encounters;
  for (const other of others) if (first !== undefined) linked.link(first, other);
};

const linkOverlapping = (
  sameRoom: readonly number[],
  encounters: readonly Encounter[],
  linked: LinkedGroups,
): void => {
  const timed = sameRoom
    .flatMap((at) => {
      const interval = intervalOfPeriod(encounters[at]?.resource.period);
      return interval && hasLength(interval) ? [{ at, interval }] : [];
    })
    .sort((a, b) => a.interval.start - b.interval.start);
  let longest = timed[0];
  for (const next of timed.slice(1)) {
    if (longest && next.interval.start < longest.interval.end) linked.link(longest.at, next.at);
    if (!longest || next.interval.end > longest.interval.end) longest = next;
  }
};

/**
 * Puts patients' encounters together that are one session: those with the same session ID or the same
 * appointment, and those that overlap in time at the same location with the same clinician.
 */
export const simultaneous = (
  encounters: readonly Encounter[],
  index: BundleIndex,
): readonly (readonly Encounter[])[] => {
  const linked = new LinkedGroups(encounters.length);
  const numbersBy = (keysOf: (encounter: Encounter, index: BundleIndex) => string[]) =>
    groupedByEach(encounters.keys(), (at) => {
      const encounter = encounters[at];
      return encounter ? keysOf(encounter, index) : [];
    }).values();
  for (const sameSession of numbersBy(sharedKeysOf)) linkAll(sameSession, linked);
  for (const sameRoom of numbersBy(roomKeysOf)) linkOverlapping(sameRoom, encounters, linked);
  return linked.groups(1).map((group) => group.flatMap((at) => encounters[at] ?? []));
};

const groupReference = /(?:^|\/)Group(?:\/|$)/;

const isOfPatient = (encounter: Encounter, index: BundleIndex): boolean => {
  const { subject } = encounter.resource;
  if (!subject || index.resolve(subject, encounter, 'Group')) return false;
  return !groupReference.test(subject.type ?? subject.reference ?? '');
};

const inOrderOfIds = (encounters: readonly Encounter[], index: BundleIndex): Encounter[] =>
  encounters
    .map((encounter) => ({ encounter, id: index.idOf(encounter) }))
    .sort((a, b) => inOrder(a.id, b.id))
    .map(({ encounter }) => encounter);

const sessionsIn = (index: BundleIndex): SessionEncounters[] => {
  const encounters = index
    .all('Encounter')
    .filter(({ resource }) => resource.status !== 'entered-in-error');
  const ofPatients = encounters.filter((encounter) => isOfPatient(encounter, index));
  const parts = groupedBy(ofPatients, (encounter) =>
    index.keyOf(encounter.resource.partOf, encounter),
  );
  const wholes = encounters.filter(
    (encounter) =>
      !isOfPatient(encounter, index) &&
      (parts.has(index.keyOfResource(encounter)) ||
        encounter.resource.subject !== undefined ||
        codesOf(encounter.resource.type ?? [], own('group-type')).length > 0),
  );
  const partsOf = (whole: Encounter) => parts.get(index.keyOfResource(whole)) ?? [];
  const inWholes = new Set(wholes.flatMap(partsOf));
  const others = ofPatients.filter((encounter) => !inWholes.has(encounter));
  return [
    ...wholes.map((whole) => ({ whole, parts: inOrderOfIds(partsOf(whole), index) })),
    ...simultaneous(others, index).map((group) => ({
      whole: undefined,
      parts: inOrderOfIds(group, index),
    })),
  ];
};

/** All encounters of the session, that of the session itself first. */
export const allOf = ({ whole, parts }: SessionEncounters): readonly Encounter[] =>
  whole ? [whole, ...parts] : parts;

const isGroup = (session: SessionEncounters, index: BundleIndex): boolean =>
  session.whole !== undefined ||
  new Set(session.parts.map((part) => index.keyOf(part.resource.subject, part))).size > 1;

/** Whether an ID, `Encounter/ID` or an address names the encounter. */
const isNamed = (encounter: Encounter, name: string, index: BundleIndex): boolean => {
  const { resource, url } = encounter;
  const address = withoutVersion(name);
  const id = resource.id ?? lastPart(url ?? '');
  if ([index.idOf(encounter), id, url].includes(address)) return true;
  const isOnAnotherServer = isAbsolute(address) && isOnServer(url);
  return !isOnAnotherServer && typeAndId(address) === `Encounter/${id}`;
};

/** The session to read, or the sessions from which to choose it. */
export interface SessionChoice {
  /** `undefined` if the bundle has no encounter, or none is chosen. */
  readonly chosen: SessionEncounters | undefined;
  /** The ID of one encounter of each session, if none is chosen. */
  readonly candidates: readonly string[];
}

/**
 * Chooses the session of a bundle: the one with the wanted encounter, or else the only one. A bundle with a
 * group session may also hold individual sessions, which are ignored unless one of them is wanted.
 *
 * @param wanted The ID or the address of any encounter of the session.
 */
export const sessionEncounters = (
  index: BundleIndex,
  wanted: string | undefined,
): SessionChoice => {
  const sessions = sessionsIn(index);
  const groups = sessions.filter((session) => isGroup(session, index));
  const likely = groups.length > 0 ? groups : sessions;
  const matching =
    wanted === undefined
      ? likely
      : sessions.filter((session) => allOf(session).some((one) => isNamed(one, wanted, index)));
  const [chosen, ...others] = matching;
  if (chosen && others.length === 0) return { chosen, candidates: [] };
  const candidates = (chosen ? matching : likely).flatMap((session) =>
    allOf(session)
      .slice(0, 1)
      .map((encounter) => index.idOf(encounter)),
  );
  return { chosen: undefined, candidates: candidates.sort(inOrder) };
};

/** The value on which the encounters of a session agree, or why there is none. */
export type Agreement<T> =
  | { readonly value: T; readonly from: Encounter }
  | { readonly why: 'absent' | 'ambiguous'; readonly from: Encounter | undefined };

/**
 * The value of the session's own encounter, or else the value on which all patients' encounters agree
 * that have one.
 *
 * @param ofEach Whether the value holds for one patient alone, so that every patient who attended must
 *   have it.
 */
export const agreement = <T>(
  { whole, parts }: SessionEncounters,
  read: (encounter: Encounter) => T | undefined,
  ofEach = false,
): Agreement<T> => {
  const ofWhole = whole === undefined ? undefined : read(whole);
  if (whole && ofWhole !== undefined) return { value: ofWhole, from: whole };
  const attended = parts.filter((part) => attendanceOf(part) === 'attended');
  const considered = ofEach && attended.length > 0 ? attended : parts;
  const answers = considered.flatMap((from) => {
    const value = read(from);
    return value === undefined ? [] : [{ value, from }];
  });
  const [first] = answers;
  if (!first) return { why: 'absent', from: whole ?? parts[0] };
  const text = JSON.stringify(first.value);
  const agree =
    answers.every(({ value }) => JSON.stringify(value) === text) &&
    !(ofEach && answers.length < considered.length);
  return agree ? first : { why: 'ambiguous', from: first.from };
};
