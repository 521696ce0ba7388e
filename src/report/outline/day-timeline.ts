import { groupedBy } from '../../input/lists.js';
import { dateText, zoneText } from '../../time/date-text.js';
import { wholeMinutes } from '../../time/instant.js';
import { hasLength, type Interval, intersection, intervalOf } from '../../time/interval.js';
import type { ServiceOfTheDay, UnbundlingPair } from '../../unbundling/unbundling-report.js';
import { clockSpan, offsetOf } from './clock.js';
import { type Scale, type Stretch, stretchOf, type Tick, ticksOf } from './scale.js';

/** One service line of the day. */
export interface DayLine {
  serviceId: string;
  code: string;
  modifiers: string[];
  /** `undefined` if its times are missing. */
  bar: Stretch | undefined;
  times: string;
}

/** Time that two services share. */
export interface Overlap extends Stretch {
  serviceIds: [string, string];
  times: string;
  minutes: number;
}

/** What one patient was billed for on one day, and what overlaps it that is billed for another date. */
export interface PatientDay {
  patientId: string;
  serviceDate: string;
  /** `undefined` if no service has both times. */
  scale: Scale | undefined;
  ticks: Tick[];
  lines: DayLine[];
  overlaps: Overlap[];
  pairs: UnbundlingPair[];
}

const timesOf = ({ start, end }: ServiceOfTheDay): Interval | undefined => {
  if (start === undefined || end === undefined) return undefined;
  const interval = intervalOf({ from: start, to: end });
  return hasLength(interval) ? interval : undefined;
};

const hour = 3_600_000;

// From the full hour before the first service to the full hour after the last, on the clock of the first service.
const scaleOf = (intervals: readonly Interval[]): Scale | undefined => {
  const [first] = intervals;
  if (!first) return undefined;
  const offset = offsetOf(first.from);
  const shift = (offset % 60) * 60_000;
  const start = intervals.reduce((least, one) => Math.min(least, one.start), first.start) + shift;
  const end = intervals.reduce((most, one) => Math.max(most, one.end), first.end) + shift;
  return {
    start: Math.floor(start / hour) * hour - shift,
    end: Math.ceil(end / hour) * hour - shift,
    offset,
    zone: zoneText(first.from),
  };
};

const overlapsOf = (
  pairs: readonly UnbundlingPair[],
  times: ReadonlyMap<string, Interval | undefined>,
  scale: Scale,
): Overlap[] =>
  pairs.flatMap(({ serviceIds }) => {
    const [one, other] = serviceIds.map((id) => times.get(id));
    if (!one || !other) return [];
    const both = intersection(one, other);
    if (!hasLength(both)) return [];
    return [
      {
        ...stretchOf(both, scale),
        serviceIds,
        times: clockSpan(both.start, both.end, scale.offset),
        // Rounded up, because any shared time is an overlap.
        minutes: wholeMinutes(both.start, both.end + 59_999),
      },
    ];
  });

const timesText = (
  { serviceDate }: ServiceOfTheDay,
  times: Interval | undefined,
  scale: Scale | undefined,
  day: string,
): string => {
  if (!times || !scale) return 'No times recorded';
  const span = clockSpan(times.start, times.end, scale.offset);
  return serviceDate === day ? span : `${span}, billed for ${dateText(serviceDate)}`;
};

const lineOf = (service: ServiceOfTheDay, scale: Scale | undefined, day: string): DayLine => {
  const times = timesOf(service);
  return {
    serviceId: service.serviceId,
    code: service.code,
    modifiers: service.modifiers ?? [],
    bar: times && scale && stretchOf(times, scale),
    times: timesText(service, times, scale, day),
  };
};

const dayOf = (
  { patientId, serviceDate }: UnbundlingPair,
  pairs: readonly UnbundlingPair[],
  services: readonly ServiceOfTheDay[],
): PatientDay => {
  const times = new Map(services.map((service) => [service.serviceId, timesOf(service)]));
  const ordered = services.toSorted(
    (a, b) =>
      (times.get(a.serviceId)?.start ?? Number.MAX_SAFE_INTEGER) -
      (times.get(b.serviceId)?.start ?? Number.MAX_SAFE_INTEGER),
  );
  const scale = scaleOf(ordered.flatMap(({ serviceId }) => times.get(serviceId) ?? []));
  return {
    patientId,
    serviceDate,
    scale,
    ticks: scale ? ticksOf(scale) : [],
    lines: ordered.map((service) => lineOf(service, scale, serviceDate)),
    overlaps: scale ? overlapsOf(pairs, times, scale) : [],
    pairs: [...pairs],
  };
};

const dayKey = ({ patientId, serviceDate }: { patientId: string; serviceDate: string }): string =>
  JSON.stringify([patientId, serviceDate]);

const worstFirst: readonly UnbundlingPair['verdict'][] = ['unbundled', 'review', 'distinct'];

const rankOf = ({ pairs }: PatientDay): number =>
  Math.min(...pairs.map(({ verdict }) => worstFirst.indexOf(verdict)));

/** Each patient's day that has a pair of services: days with a problem first, then in the order of the pairs. */
export const patientDays = (
  pairs: readonly UnbundlingPair[],
  services: readonly ServiceOfTheDay[],
): PatientDay[] => {
  const servicesByDay = groupedBy(services, dayKey);
  const servicesById = new Map(services.map((service) => [service.serviceId, service]));
  const days = [...groupedBy(pairs, dayKey)].flatMap(([key, ofDay]) => {
    const [first] = ofDay;
    // A pair past midnight has a line of another date.
    const paired = ofDay
      .flatMap(({ serviceIds }) => serviceIds.map((id) => servicesById.get(id)))
      .filter((service) => service?.patientId === first?.patientId);
    const shown = new Set([...(servicesByDay.get(key) ?? []), ...paired]);
    return first
      ? [
          dayOf(
            first,
            ofDay,
            [...shown].filter((one) => one !== undefined),
          ),
        ]
      : [];
  });
  return days.toSorted((a, b) => rankOf(a) - rankOf(b));
};
