import type { BilledService } from 'group-therapy-billing';
import { midnightOf, minutesBetween } from './clock.js';

/** A line with times that can be drawn. */
export type TimedService = BilledService & { start: string; end: string };

/** Whether a line has a start, and an end after it. */
export const isTimed = (service: BilledService): service is TimedService =>
  service.start !== undefined &&
  service.end !== undefined &&
  minutesBetween(service.start, service.end) > 0;

/** The hours between which a day is drawn. */
export interface Hours {
  /** The midnight from which they count. */
  readonly midnight: string;
  readonly first: number;
  readonly last: number;
}

/** From a full hour to a full hour, as the first line's clock has them. */
export const hoursOf = (services: readonly TimedService[]): Hours => {
  const midnight = midnightOf(services[0]?.start ?? '2000-01-01T00:00:00Z');
  const starts = services.map(({ start }) => minutesBetween(midnight, start));
  const ends = services.map(({ end }) => minutesBetween(midnight, end));
  const first = Math.floor(Math.min(...starts, 24 * 60) / 60);
  return { midnight, first, last: Math.max(first + 1, Math.ceil(Math.max(...ends, 0) / 60)) };
};

/** A stretch of the drawing, in percent. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a line stands between the hours. */
export const placed = ({ start, end }: TimedService, { midnight, first, last }: Hours): Stretch => {
  const share = (time: string) =>
    (100 * (minutesBetween(midnight, time) - first * 60)) / ((last - first) * 60);
  return { from: share(start), to: share(end) };
};

/** The stretches that two lines share. */
export const overlaps = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.flatMap((one, at) =>
    stretches.slice(at + 1).flatMap((other) => {
      const shared = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      return shared.from < shared.to ? [shared] : [];
    }),
  );
