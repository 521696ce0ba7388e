// The page shows every time of day as the session's own clock had it, wherever the browser is.

const offsetOf = (time: string): string => (time.endsWith('Z') ? 'Z' : time.slice(-6));

const offsetMinutes = (offset: string): number => {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
};

const written = (instant: number, offset: string): string =>
  new Date(instant + offsetMinutes(offset) * 60_000).toISOString().slice(0, 19) + offset;

/** Whole minutes from one RFC 3339 time to another. */
export const minutesBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);

/** The time some minutes later, written at the same offset. */
export const minutesLater = (time: string, minutes: number): string =>
  written(Date.parse(time) + minutes * 60_000, offsetOf(time));

/** `18:47`, on the clock by which `like` was written. */
export const timeOfDay = (time: string, like: string): string =>
  written(Date.parse(time), offsetOf(like)).slice(11, 16);

/** The time with another time of day: `09:30` or `09:30:30`. */
export const atTimeOfDay = (time: string, clock: string): string =>
  time.slice(0, 11) + (clock.length === 5 ? `${clock}:00` : clock) + offsetOf(time);

/** The midnight before it, by the same clock. */
export const midnightOf = (time: string): string => atTimeOfDay(time, '00:00');
