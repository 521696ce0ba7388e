import type { ClassName } from '../word-classes.js';

/** Words of one kind. */
export interface WordList {
  /** What they have in common. */
  readonly doc: string;
  readonly classes: readonly ClassName[];
  /** The words, in small letters, parted by spaces. */
  readonly words: string;
  /** Whether they are regular verbs: their forms in -s, -ed and -ing are known too. */
  readonly verbs?: true;
}
