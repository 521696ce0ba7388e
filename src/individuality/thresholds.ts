import type { IndividualityOptions } from './note.js';

/** How strictly notes are judged, everything filled in. */
export interface Thresholds {
  /** Percent of own words found elsewhere from which a note is cloned. */
  readonly cloned: number;
  /** Percent from which a person should look. */
  readonly review: number;
  /** Percent from which a person should look where whole sentences are copied. */
  readonly reviewOfSentences: number;
  /** Percent of the own words that sentences which most of the room shares may hold unasked, if they tell no fact. */
  readonly roomSentences: number;
  /** Percent of a patient's own earlier note from which a person should look. */
  readonly carriedForward: number;
  /** Fewest words outside the frame that can be judged. */
  readonly minimumWords: number;
}

/** The thresholds of the caller, or this library's own. */
export const thresholdsOf = ({ thresholds = {} }: IndividualityOptions): Thresholds => ({
  cloned: thresholds.cloned ?? 75,
  review: thresholds.review ?? 30,
  // A sentence that stands elsewhere whole is stronger evidence than words that happen to agree.
  reviewOfSentences: thresholds.review ?? 20,
  roomSentences: thresholds.review === undefined ? 25 : 0,
  carriedForward: 80,
  minimumWords: thresholds.minimumWords ?? 20,
});
