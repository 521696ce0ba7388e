import { zoneText } from '../../time/date-text.js';
import { type Instant, instantOf } from '../../time/instant.js';

const minute = 60_000;
const day = 1440;

/** Minutes by which the clock of an RFC 3339 time is ahead of UTC. */
export const offsetOf = (time: string): number => {
  const parts = /([+-])(\d{2}):(\d{2})$/.exec(time);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Minutes since midnight, on a clock that is ahead of UTC by the offset. */
export const minuteOfDay = (at: Instant, offset: number): number =>
  (((Math.floor(at / minute) + offset) % day) + day) % day;

/** The time of day: `6:30 pm`; with seconds only if they are not zero. */
export const clock = (at: Instant, offset: number): string => {
  const minutes = minuteOfDay(at, offset);
  const seconds = Math.floor((((at % minute) + minute) % minute) / 1000);
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 || 12}:${twoDigits(minutes % 60)}${seconds > 0 ? `:${twoDigits(seconds)}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
};

/** From one time of day to another: `11:30 am to 12:45 pm`, or `6:30 to 7:45 pm` if both are am or both pm. */
export const clockSpan = (start: Instant, end: Instant, offset: number): string => {
  const [from, to] = [clock(start, offset), clock(end, offset)];
  return `${from.slice(-2) === to.slice(-2) ? from.slice(0, -3) : from} to ${to}`;
};

const oneTime = (time: string): string => clock(instantOf(time), offsetOf(time));

/**
 * From one RFC 3339 time to another, on the clock of the first: `6:30 to 7:45 pm (UTC-05:00)`. A time that is
 * not recorded is said to be so.
 */
export const timesText = (start: string | null, end: string | null): string => {
  if (start !== null && end !== null)
    return `${clockSpan(instantOf(start), instantOf(end), offsetOf(start))} (${zoneText(start)})`;
  if (start !== null) return `From ${oneTime(start)} (${zoneText(start)}); end not recorded`;
  return end === null
    ? 'Not recorded'
    : `Until ${oneTime(end)} (${zoneText(end)}); start not recorded`;
};
