import type { Form } from './words.js';

/** A sentence: a run of the text's tokens. */
export interface ReadSentence {
  /** First token. */
  readonly from: number;
  /** Behind the last token. */
  readonly to: number;
  /** Words as a reader counts them. */
  readonly count: number;
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
}

/** A word of a known person's name, as it stands in a text. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Whether it is the first word of a sentence, and whether it is that or stands behind a quotation mark. */
  readonly first: boolean;
  readonly opens: boolean;
}

/** A text as a list of masked words. Offsets are UTF-16 code units. */
export interface ReadText {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Ids of words; names, pronouns and numbers are ids 1, 2 and 3. */
  readonly words: readonly number[];
  /** How many words, as a reader counts them, each token holds. */
  readonly counts: readonly number[];
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly NameHit[];
}
