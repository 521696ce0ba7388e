import { type Instant, instantOf, wholeMinutes } from './instant.js';

/** A time interval. Each end keeps the text that the caller wrote. */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** The interval between two RFC 3339 times. It has no length if `to` is not after `from`. */
export const intervalOf = ({ from, to }: { from: string; to: string }): Interval => ({
  from,
  to,
  start: instantOf(from),
  end: instantOf(to),
});

/** Whether the interval has any length. */
export const hasLength = ({ start, end }: Interval): boolean => start < end;

/** Whether both ends are known. */
export const isBounded = ({ start, end }: Interval): boolean =>
  Number.isFinite(start) && Number.isFinite(end);

/** The milliseconds in the sum of the intervals. */
export const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { start, end }) => sum + (end - start), 0);

/** The time that two intervals share; it has no length if they share none. */
export const intersection = (a: Interval, b: Interval): Interval => ({
  ...(a.start >= b.start ? { from: a.from, start: a.start } : { from: b.from, start: b.start }),
  ...(a.end <= b.end ? { to: a.to, end: a.end } : { to: b.to, end: b.end }),
});

/** Intervals that cover the same time, in order, and neither touch nor overlap. */
export const merged = (intervals: readonly Interval[]): Interval[] => {
  const result: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (!last || next.start > last.end) result.push(next);
    else if (next.end > last.end)
      result[result.length - 1] = { ...last, to: next.to, end: next.end };
  }
  return result;
};

/** Whole minutes in the sum of the intervals, rounded down once. */
export const minutesOf = (intervals: readonly Interval[]): number =>
  wholeMinutes(0, lengthOf(intervals));
