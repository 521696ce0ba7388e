import { type InputFault, inputFault } from '../input/input-error.js';
import { inOrder } from '../input/lists.js';
import { groupSessionOf, type ServiceLine } from './service-line.js';

/** The lines of one patient, date and setting: only these are compared. In the order of their ids. */
export interface SettingDay {
  readonly lines: readonly ServiceLine[];
  readonly groups: readonly ServiceLine[];
}

/** All that one patient was billed for on one date. */
export interface PatientDay {
  readonly settings: readonly SettingDay[];
}

/** Most pairs of two group lines that one patient and date may have. */
const mostGroupPairs = 1000;

/** Things in lists by a key, in the order in which they came; without those that have none. */
export const collected = <Thing>(
  things: Iterable<Thing>,
  key: (thing: Thing) => string | undefined,
): Map<string, Thing[]> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = key(thing);
    if (name === undefined) continue;
    const known = groups.get(name);
    if (known) known.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
};

const byId = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.service.serviceId, b.service.serviceId);

const byDay = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.serviceDate, b.serviceDate) || inOrder(b.setting, a.setting) || byId(a, b);

/** Lists that begin anew where the key changes. */
const runsOf = <Thing>(things: readonly Thing[], key: (thing: Thing) => string): Thing[][] => {
  const runs: Thing[][] = [];
  let current: string | undefined;
  for (const thing of things) {
    const name = key(thing);
    if (name === current) runs.at(-1)?.push(thing);
    else runs.push([thing]);
    current = name;
  }
  return runs;
};

/** The days of one patient in their order. */
export const daysOf = (lines: readonly ServiceLine[]): PatientDay[] =>
  runsOf([...lines].sort(byDay), ({ serviceDate }) => serviceDate).map((ofDay) => ({
    settings: runsOf(ofDay, ({ setting }) => setting).map((own) => ({
      lines: own,
      groups: own.filter(({ isGroup }) => isGroup),
    })),
  }));

const idOf = ({ service: { groupSessionId } }: ServiceLine): string => groupSessionId ?? '';

/**
 * The pairs of a group line and a line of another code. A line that names the group's own session,
 * whatever its code, is no pair with it: it is judged as that session.
 */
export const pairsWithGroups = (
  { groups }: SettingDay,
  others: readonly ServiceLine[],
): [ServiceLine, ServiceLine][] =>
  groups.flatMap((group) =>
    others
      .filter((other) => idOf(group) === '' || idOf(group) !== idOf(other))
      .map((other): [ServiceLine, ServiceLine] => [group, other]),
  );

/**
 * The pairs of two group lines, the lower id first. Lines that name one session are no pair: they
 * are judged together, as that session.
 */
export const groupPairs = ({ groups }: SettingDay): [ServiceLine, ServiceLine][] => {
  if (groups.length < 2) return [];
  const sessions = [...collected(groups, idOf)].flatMap(([id, lines]) =>
    id === '' ? lines.map((line) => [line]) : [lines],
  );
  return sessions.flatMap((lines, place) =>
    sessions
      .slice(place + 1)
      .flatMap((others) =>
        lines.flatMap((line) =>
          others.map((other): [ServiceLine, ServiceLine] =>
            byId(line, other) < 0 ? [line, other] : [other, line],
          ),
        ),
      ),
  );
};

const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

const countOfGroupPairs = ({ groups }: SettingDay): number => {
  let pairs = pairsAmong(groups.length);
  for (const [id, { length }] of collected(groups, idOf))
    if (id !== '') pairs -= pairsAmong(length);
  return pairs;
};

const groupPairsOfDay = ({ settings }: PatientDay): number =>
  settings.reduce((sum, own) => sum + countOfGroupPairs(own), 0);

/** Fewest lines of a patient that could be too many. */
export const fewestForTooMany = 46;

/** A fault for each date of a patient with more pairs of groups than one call takes, at the first of them. */
export const tooManyGroups = (lines: readonly ServiceLine[]): InputFault[] =>
  daysOf(lines)
    .filter((day) => groupPairsOfDay(day) > mostGroupPairs)
    .flatMap(({ settings }) => {
      const groups = settings.flatMap((own) => own.groups).sort((a, b) => a.place - b.place);
      return groups.slice(0, 1).map(({ path }) => inputFault(path, 'too-many'));
    });

/** The lines of a day that share a group session with another of them, session by session. */
export const linesBySession = (lines: readonly ServiceLine[]): ServiceLine[][] =>
  [...collected(lines, groupSessionOf).values()].filter(({ length }) => length > 1);
