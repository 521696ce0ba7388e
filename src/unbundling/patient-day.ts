import { type InputFault, inputFault } from '../finding/input-error.js';
import type { Setting } from '../reference/ptp-table.js';
import { inOrder, type ServiceLine } from './service-line.js';

/** The lines of one patient, date and setting: only these are compared. In the order of their ids. */
export interface SettingDay {
  readonly lines: readonly ServiceLine[];
  readonly groups: readonly ServiceLine[];
}

/** All that one patient was billed for on one date. */
export interface PatientDay {
  readonly patientId: string;
  readonly serviceDate: string;
  readonly settings: readonly SettingDay[];
}

/** Most pairs of two group lines that one patient and date may have. */
const mostGroupPairs = 1000;

const settings: readonly Setting[] = ['professional', 'outpatient-facility'];

/** Things in lists by a key, in the order in which they came. */
export const collected = <Thing>(
  things: Iterable<Thing>,
  key: (thing: Thing) => string,
): Map<string, Thing[]> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = key(thing);
    const known = groups.get(name);
    if (known) known.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
};

const byId = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.service.serviceId, b.service.serviceId);

const settingDay = (lines: readonly ServiceLine[], setting: Setting): SettingDay[] => {
  const own = lines.filter((line) => line.setting === setting).sort(byId);
  return own.length > 0 ? [{ lines: own, groups: own.filter(({ isGroup }) => isGroup) }] : [];
};

/** Each patient's days in order; patients by id. */
export const patientDays = (lines: Iterable<ServiceLine>): PatientDay[][] =>
  [...collected(lines, ({ patientId }) => patientId)]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([patientId, own]) =>
      [...collected(own, ({ serviceDate }) => serviceDate)]
        .sort(([a], [b]) => inOrder(a, b))
        .map(([serviceDate, ofDay]) => ({
          patientId,
          serviceDate,
          settings: settings.flatMap((setting) => settingDay(ofDay, setting)),
        })),
    );

const idOf = ({ service: { groupSessionId } }: ServiceLine): string => groupSessionId ?? '';

/**
 * The pairs of two group lines, the lower id first. Lines that name one session are no pair: they
 * are judged together, as that session.
 */
export const groupPairs = ({ groups }: SettingDay): [ServiceLine, ServiceLine][] => {
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

/** A fault for each patient and date with more pairs of groups than one call takes, at the first of them. */
export const tooManyGroups = (days: Iterable<PatientDay>): InputFault[] => {
  const faults: InputFault[] = [];
  for (const day of days) {
    const pairs = day.settings.reduce((sum, own) => sum + countOfGroupPairs(own), 0);
    if (pairs <= mostGroupPairs) continue;
    const paths = day.settings.flatMap(({ groups }) => groups.map(({ path }) => path));
    const [first = ''] = paths.sort((a, b) => a.length - b.length || inOrder(a, b));
    faults.push(inputFault(first, 'too-many'));
  }
  return faults;
};

/** The group lines of a day by the session that they are lines of, where it is known. */
export const linesBySession = ({ groups }: SettingDay): ServiceLine[][] => [
  ...collected(
    groups.filter(({ groupSession }) => groupSession !== undefined),
    ({ groupSession }) => groupSession ?? '',
  ).values(),
];
