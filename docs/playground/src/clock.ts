// The page shows every time of day on the clock of the session, wherever the browser is.

// A time of the session's own time zone has none.
const offsetOf = (time: string): string => /(?:Z|[+-]\d\d:\d\d)$/i.exec(time)?.[0] ?? '';

const offsetMinutes = (offset: string): number => {
  if (offset.length < 6) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
};

const instantOf = (time: string): number => Date.parse(offsetOf(time) === '' ? `${time}Z` : time);

const written = (instant: number, offset: string): string =>
  new Date(instant + offsetMinutes(offset) * 60_000).toISOString().slice(0, 19) + offset;

/** Whole minutes from one RFC 3339 time to another. */
export const minutesBetween = (from: string, to: string): number =>
  Math.floor((instantOf(to) - instantOf(from)) / 60_000);

/** The time that many minutes later, written at the same offset. */
export const minutesLater = (time: string, minutes: number): string =>
  written(instantOf(time) + minutes * 60_000, offsetOf(time));

/** `18:47`, as a time input needs it. */
export const inputTime = (time: string): string => time.slice(11, 16);

/** `6:47 pm` */
export const clockText = (time: string): string => {
  const hour = Number(time.slice(11, 13));
  return `${hour % 12 || 12}${time.slice(13, 16)} ${hour < 12 ? 'am' : 'pm'}`;
};

/** `6:47 to 7:45 pm`, or `11:30 am to 12:45 pm`. */
export const spanText = (from: string, to: string): string => {
  const [start, end] = [clockText(from), clockText(to)];
  return `${start.slice(-2) === end.slice(-2) ? start.slice(0, -3) : start} to ${end}`;
};

/** `July 22, 2026` */
export const dateText = (serviceDate: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(serviceDate),
  );

/** The time with another time of day: `09:30` or `09:30:30`. */
export const atTimeOfDay = (time: string, clock: string): string =>
  time.slice(0, 11) + (clock.length === 5 ? `${clock}:00` : clock) + offsetOf(time);

/** The midnight before it, on the same clock. */
export const midnightOf = (time: string): string => atTimeOfDay(time, '00:00');
