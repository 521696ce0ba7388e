import type { Instant } from '../../time/instant.js';
import type { Interval } from '../../time/interval.js';
import { clock, minuteOfDay } from './clock.js';

/** A stretch of a drawn line, in percent of the line's length. */
export interface Stretch {
  at: number;
  width: number;
}

/** A time mark on a drawn line. */
export interface Tick {
  /** Percent from the left. */
  at: number;
  label: string;
}

/** The time that a drawn line covers, from 0 to 100 percent. */
export interface Scale {
  start: Instant;
  end: Instant;
  /** Minutes by which the clock of the line is ahead of UTC. */
  offset: number;
  /** The time zone of that clock: `UTC-05:00`. */
  zone: string;
}

const minute = 60_000;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440] as const;
const mostTicks = 4;

// Two decimals print the same on every engine and are finer than a printer's dot.
const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

/** The position of an interval on the line. */
export const stretchOf = (
  { start, end }: Pick<Interval, 'start' | 'end'>,
  scale: Scale,
): Stretch => {
  const whole = scale.end - scale.start;
  const at = percent(start - scale.start, whole);
  return { at, width: Math.round((percent(end - scale.start, whole) - at) * 100) / 100 };
};

/** Marks at round times of day, at most five. */
export const ticksOf = (scale: Scale): Tick[] => {
  const minutes = (scale.end - scale.start) / minute;
  const step = steps.find((size) => minutes / size <= mostTicks) ?? Math.ceil(minutes / mostTicks);
  const past = minuteOfDay(scale.start, scale.offset) % step;
  const first = Math.floor(scale.start / minute) * minute + ((step - past) % step) * minute;
  const ticks: Tick[] = [];
  for (let at = first; at <= scale.end; at += step * minute) {
    if (at < scale.start) continue;
    ticks.push({
      at: percent(at - scale.start, scale.end - scale.start),
      label: clock(at, scale.offset),
    });
  }
  return ticks;
};
