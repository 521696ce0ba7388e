const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Cents as dollars. */
export const money = (cents: number): string => dollars.format(cents / 100);

/** A count with its noun: `1 claim`, `2 claims`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const offsetMinutes = (time: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
};

const inZone = (time: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(time),
  );

/** The clock on the wall of the session: in its zone, or by the offset with which its start is written. */
export const wallClock = (
  time: string,
  { start, timeZone }: { start: string; timeZone?: string },
): string => {
  const instant = Date.parse(time);
  if (Number.isNaN(instant)) return time.slice(11, 16);
  if (timeZone !== undefined) return inZone(time, timeZone);
  return new Date(instant + offsetMinutes(start) * 60_000).toISOString().slice(11, 16);
};
