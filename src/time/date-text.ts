import { isCalendarDate, twoDigitsAt } from './calendar-date.js';
import { isTime } from './instant.js';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

const offsetAt = /(?:Z|[+-]\d\d:\d\d)$/;

/** A date as it is written in the United States: `March 4, 2026`. Call it only with a calendar date. */
export const dateText = (date: string): string =>
  `${months[twoDigitsAt(date, 5) - 1]} ${twoDigitsAt(date, 8)}, ${date.slice(0, 4)}`;

/** A date or month as it is written in the United States: `March 4, 2026`, `March 2026`; any other text unchanged. */
export const editionText = (text: string): string => {
  if (isCalendarDate(text)) return dateText(text);
  return isCalendarDate(`${text}-01`)
    ? `${months[twoDigitsAt(text, 5) - 1]} ${text.slice(0, 4)}`
    : text;
};

/** The time of day of an RFC 3339 time, on its own clock: `6:30 pm`; with seconds only if they are not zero. */
export const clockText = (time: string): string => {
  const hour = twoDigitsAt(time, 11);
  const seconds = time.slice('yyyy-mm-ddThh:mm'.length).replace(offsetAt, '');
  const shownSeconds = /[1-9]/.test(seconds) ? seconds : '';
  return `${hour % 12 || 12}${time.slice(13, 16)}${shownSeconds} ${hour < 12 ? 'am' : 'pm'}`;
};

/** The time zone of an RFC 3339 time: `UTC-05:00`, or `UTC` where it ends in `Z`. */
export const zoneText = (time: string): string => `UTC${offsetAt.exec(time)?.[0].replace('Z', '')}`;

/**
 * An RFC 3339 time as people write it, on its own clock: `March 4, 2026, 6:30 pm`.
 *
 * @param showZone Whether the time zone follows in parentheses. By default only `(UTC)` does.
 */
export const timeText = (time: string, showZone: boolean = time.endsWith('Z')): string =>
  `${dateText(time)}, ${clockText(time)}${showZone ? ` (${zoneText(time)})` : ''}`;

/**
 * Whether times need their zone when one sentence names them all: if it is UTC, or if they have several.
 * Without it the earlier of two times could read as the later one.
 */
export const needZone = (texts: readonly string[]): boolean => {
  const zones = new Set(texts.filter(isTime).map(zoneText));
  return zones.size > 1 || zones.has('UTC');
};

const timeAt = 'yyyy-mm-dd'.length;

/** Whether the text could be an RFC 3339 time, by one character: most texts in a sentence are codes and numbers. */
export const mayBeTime = (text: string): boolean => text[timeAt] === 'T';

/** A text of a sentence: ISO dates and times as people write them, everything else unchanged. */
export const readableText = (text: string, showZone?: boolean): string => {
  if (text.length < timeAt) return text;
  if (mayBeTime(text) && isTime(text)) return timeText(text, showZone);
  return isCalendarDate(text) ? dateText(text) : text;
};
