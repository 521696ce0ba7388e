import { sameId } from '../../input/read-input.js';
import type { NoteRelation } from '../individuality-report.js';
import type { Note } from '../note.js';
import type { ReadText } from '../reading/read-text.js';
import type { Wording } from './wording.js';

/** One sentence of a note. */
export interface NoteSentence {
  readonly wording: Wording;
  /** The first token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  /** Number of words as a person counts them. */
  readonly count: number;
  /** Whether it is shared group text, which is not compared. */
  readonly framed: boolean;
  readonly afterBlank: boolean;
}

/** A note as tokens and sentences, ready to be compared. */
export interface TokenizedNote {
  /** The position in the pool: history first, then the notes in input order. */
  readonly index: number;
  readonly note: Note;
  readonly text: ReadText;
  readonly sentences: readonly NoteSentence[];
  /** Runs of tokens without frame text or an empty line: for each its first token and the token after its last. */
  readonly stretches: readonly number[];
  /** Words outside the frame. */
  readonly ownWords: number;
  /** All words. */
  readonly allWords: number;
  readonly fromHistory: boolean;
}

/** How another note relates to a note; `undefined` for the same patient's later note, which is not compared. */
export const relationOf = (one: TokenizedNote, other: TokenizedNote): NoteRelation | undefined => {
  const { note } = one;
  if (note.patientId === other.note.patientId)
    return isLater(other, one) ? undefined : 'own-earlier';
  return sameId(note.sessionId, other.note.sessionId) ? 'same-session' : 'other';
};

const isLater = (one: TokenizedNote, than: TokenizedNote): boolean => {
  const [date, otherDate] = [one.note.serviceDate, than.note.serviceDate];
  if (date !== undefined && otherDate !== undefined && date !== otherDate) return date > otherDate;
  return one.index > than.index;
};

/** Where runs of words may continue: they cross neither the frame nor an empty line. */
export const stretchesOf = (sentences: readonly NoteSentence[]): number[] => {
  const stretches: number[] = [];
  let open = false;
  for (const { from, to, framed, afterBlank } of sentences) {
    if (framed) {
      open = false;
    } else if (open && !afterBlank) {
      stretches[stretches.length - 1] = to;
    } else {
      stretches.push(from, to);
      open = true;
    }
  }
  return stretches;
};

/** The end of the stretch that contains a token: the token after its last. */
export const endOfStretch = ({ stretches }: TokenizedNote, token: number): number => {
  let low = 0;
  let high = stretches.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[2 * middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return stretches[2 * low + 1] ?? 0;
};
