import type { NoteFacts } from '../record/session-facts.js';

/** What a comparison with other notes says of a note. Percents of its own words. */
export interface Likeness {
  readonly verdict: 'individual' | 'review' | 'cloned' | 'too-short';
  /** Words outside the shared frame. */
  readonly words: number;
  /** Found in other patients' notes, and of that what is copied rather than templated. */
  readonly found: number;
  readonly copied: number;
  /** Found in the patient's own earlier notes. */
  readonly carried: number;
  /** Whether enough stands in other patients' notes for a person to look. */
  readonly shares: boolean;
  /** Whether too much stands in the patient's own earlier notes. */
  readonly repeats: boolean;
  /** Whether it says nothing about anyone. */
  readonly generic: boolean;
  /** Notes whose patients it would also be true of. */
  readonly alsoTrueOf: readonly string[];
  readonly thresholds: {
    readonly cloned: number;
    readonly carriedForward: number;
    readonly minimumWords: number;
  };
}

/** A name of another member in one field of a note. */
export interface NameInField {
  /** `'response'`. */
  readonly field: string;
  /** Whether it is the full name. */
  readonly full: boolean;
}

/** The note of a member who attended, searched for other members' names. */
export interface SearchedNote extends NoteFacts {
  readonly otherNames: readonly NameInField[];
}

/** The note of a member who attended, compared with the others. */
export interface ComparedNote extends NoteFacts {
  readonly likeness: Likeness;
}
