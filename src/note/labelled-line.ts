import { hasText } from '../record/member-note.js';

/** What a chart shows where something has still to be written. */
export const blank = '________';

/** `Label: words`, the words as they were written, or a labelled blank where nothing is said. */
export const labelled = (label: string, words: string | undefined): string =>
  `${label}: ${words !== undefined && hasText(words) ? words.trim() : blank}`;

/** `Label: words`, or no line where nothing is said. */
export const labelledIfSaid = (label: string, words: string | undefined): string[] =>
  hasText(words) ? [labelled(label, words)] : [];

/** Several things on one line. */
export const listed = (things: readonly string[]): string => things.join('; ');

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
