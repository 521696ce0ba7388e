import { type Instant, instantOf, wholeMinutes } from './instant.js';

/** A stretch of time. Each end keeps the text that the caller wrote. */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** The stretch between two RFC 3339 times. Empty or backwards where `end` is not after `start`. */
export const intervalOf = ({ from, to }: { from: string; to: string }): Interval => ({
  from,
  to,
  start: instantOf(from),
  end: instantOf(to),
});

/** Whether the stretch has any length. */
export const hasLength = ({ start, end }: Interval): boolean => start < end;

/** What two stretches share; it has no length where they share nothing. */
export const intersection = (a: Interval, b: Interval): Interval => ({
  ...(a.start >= b.start ? { from: a.from, start: a.start } : { from: b.from, start: b.start }),
  ...(a.end <= b.end ? { to: a.to, end: a.end } : { to: b.to, end: b.end }),
});

/** The same time covered by stretches in order that neither touch nor overlap. */
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

/** Whole minutes that the stretches cover together, rounded down once over their sum. */
export const minutesOf = (intervals: readonly Interval[]): number =>
  wholeMinutes(
    0,
    intervals.reduce((sum, { start, end }) => sum + (end - start), 0),
  );
