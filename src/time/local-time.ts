import { isCalendarDate } from './calendar-date.js';
import { clockOf, type ZoneClock } from './date-of-service.js';
import { type Instant, instantOf, isTime } from './instant.js';

const shape =
  /^\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

const timeAt = 'yyyy-mm-dd'.length;
const secondsAt = 'yyyy-mm-ddThh:mm'.length;
const offsetAt = 'yyyy-mm-ddThh:mm:ss'.length;

/**
 * Whether a text is a time that lacks its seconds or its offset, or has a space in place of the T, as databases print it.
 * Most texts differ in one character.
 */
export const isLooseTime = (text: string): boolean =>
  text[timeAt - 3] === '-' &&
  shape.test(text) &&
  !isTime(text) &&
  isCalendarDate(text.slice(0, timeAt));

/** The time with a T and with seconds. */
const withSeconds = (text: string): string => {
  const seconds = text[secondsAt] === ':' ? '' : ':00';
  return `${text.slice(0, timeAt)}T${text.slice(timeAt + 1, secondsAt)}${seconds}${text.slice(secondsAt)}`;
};

const minute = 60_000;
const day = 1440 * minute;

const two = (value: number): string => String(value).padStart(2, '0');

/** An offset as RFC 3339 writes it: `-05:00`. */
const offsetText = (offset: number): string => {
  const minutes = Math.abs(offset) / minute;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** Why a local time is no moment: no zone says where, the zone is unknown, or its clock shows the time never or twice. */
export type LocalTimeFault = 'no-zone' | 'unknown-zone' | 'skipped' | 'repeated';

/** Completes times by a time zone. Made for one call, because asking an engine for a zone is slow. */
export class LocalTimes {
  readonly #clocks = new Map<string, ZoneClock | undefined>();
  readonly #offsets = new Map<string, readonly number[]>();
  readonly #usual: string | undefined;

  /** @param usual The zone of times in records that name none. */
  constructor(usual?: string) {
    this.#usual = usual;
  }

  /** The loose time with its seconds and its offset, or why it has none. */
  complete(loose: string, zone = this.#usual): { text: string } | { fault: LocalTimeFault } {
    const text = withSeconds(loose);
    if (isTime(text)) return { text };
    if (zone === undefined) return { fault: 'no-zone' };
    const clock = this.#clockOf(zone);
    if (!clock) return { fault: 'unknown-zone' };
    const local = instantOf(`${text.slice(0, offsetAt)}Z`);
    const around = this.#offsetsOn(zone, clock, text.slice(0, timeAt));
    const [offset, other] =
      around.length === 1
        ? around
        : around.filter((candidate) => offsetAtMoment(clock, local - candidate) === candidate);
    // RFC 3339 writes offsets in minutes; those of the nineteenth century had seconds.
    if (offset === undefined || offset % minute !== 0) return { fault: 'skipped' };
    return other === undefined ? { text: text + offsetText(offset) } : { fault: 'repeated' };
  }

  #clockOf(zone: string): ZoneClock | undefined {
    if (!this.#clocks.has(zone)) this.#clocks.set(zone, clockOf(zone));
    return this.#clocks.get(zone);
  }

  /** The offsets that the zone has around a date: one, or the two of a change of the clock. */
  #offsetsOn(zone: string, clock: ZoneClock, date: string): readonly number[] {
    const key = `${zone} ${date}`;
    const known = this.#offsets.get(key);
    if (known) return known;
    const noon = instantOf(`${date}T12:00:00Z`);
    // No offset is as long as a day, so the change of a date lies within these two days.
    const offsets = [
      offsetAtMoment(clock, noon - 1.5 * day),
      offsetAtMoment(clock, noon + 1.5 * day),
    ];
    const different = [...new Set(offsets)];
    this.#offsets.set(key, different);
    return different;
  }
}

const second = 1000;

const offsetAtMoment = (clock: ZoneClock, moment: Instant): number => {
  const whole = Math.floor(moment / second) * second;
  return instantOf(`${clock(whole)}Z`) - whole;
};
