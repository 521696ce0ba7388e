import { hasText } from '../record/member-note.js';
import { clockText, dateText, zoneText } from '../time/date-text.js';

/** What a chart shows where something still has to be written. */
export const blank = '________';

/** `Label: words`, with the words as they were written, or a blank after the label if there are none. */
export const labeled = (label: string, words: string | undefined): string =>
  `${label}: ${words !== undefined && hasText(words) ? words.trim() : blank}`;

/** `Label: words`, or no line if there are none. */
export const labeledIfAny = (label: string, words: string | undefined): string[] =>
  hasText(words) ? [labeled(label, words)] : [];

/** Several items on one line. */
export const onOneLine = (items: readonly string[]): string => items.join('; ');

/** A whole number of minutes. */
export const minutesInWords = (minutes: number): string =>
  `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

const formats = {
  'in-person': 'in person',
  'audio-video': 'telehealth by video',
  'audio-only': 'telehealth by audio only',
} as const;

/** How a patient took part, in words. */
export const formatInWords = (kind: keyof typeof formats): string => formats[kind];

const onItsDay = (time: string, serviceDate: string): string[] => [
  ...(time.startsWith(serviceDate) ? [] : [`${dateText(time)},`]),
  clockText(time),
];

/** A time as a chart shows it: `6:30 pm (UTC-05:00)`. On another day than the date of service it includes its date. */
export const timeInWords = (time: string, serviceDate: string): string =>
  [...onItsDay(time, serviceDate), `(${zoneText(time)})`].join(' ');

/**
 * Periods as a chart shows them: `6:30 pm to 7:45 pm (UTC-05:00)`.
 * A time on another day than the date of service includes its date. If the zones differ, each time includes its own.
 */
export const periodsInWords = (
  periods: readonly { readonly from: string; readonly to: string }[],
  serviceDate: string,
): string => {
  const zones = new Set(periods.flatMap(({ from, to }) => [from, to]).map(zoneText));
  const [zone] = zones;
  const oneZone = zones.size === 1;
  const shown = (time: string): string =>
    [...onItsDay(time, serviceDate), ...(oneZone ? [] : [zoneText(time)])].join(' ');
  const times = periods.map(({ from, to }) => `${shown(from)} to ${shown(to)}`).join(' and ');
  return oneZone ? `${times} (${zone})` : times;
};
