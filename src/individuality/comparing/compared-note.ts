import type { NoteRelation } from '../individuality-report.js';
import type { Note } from '../note.js';
import type { ReadText } from '../reading/text-as-words.js';
import type { Wording } from './wording.js';

/** One sentence of a note. */
export interface NoteSentence {
  readonly wording: Wording;
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Words as a reader counts them. */
  readonly count: number;
  /** Whether it is the shared group text, which is not compared. */
  readonly framed: boolean;
  readonly afterBlank: boolean;
}

/** A note, read and taken into a comparison. */
export interface ComparedNote {
  /** Where it stands in the comparison: the order of the input, history first. */
  readonly place: number;
  readonly note: Note;
  readonly text: ReadText;
  readonly sentences: readonly NoteSentence[];
  /** Tokens between frame and empty lines: first and behind the last, by turns. */
  readonly stretches: readonly number[];
  /** Words outside the frame. */
  readonly ownWords: number;
  /** All words. */
  readonly allWords: number;
  readonly fromHistory: boolean;
}

/** How another note stands to a note; `undefined` where it says nothing about it: the same patient's later note. */
export const relationOf = (one: ComparedNote, other: ComparedNote): NoteRelation | undefined => {
  const { note } = one;
  if (note.patientId === other.note.patientId)
    return isLater(other, one) ? undefined : 'own-earlier';
  return note.sessionId !== undefined && note.sessionId === other.note.sessionId
    ? 'same-session'
    : 'other';
};

const isLater = (one: ComparedNote, than: ComparedNote): boolean => {
  const [day = '', dayBefore = ''] = [one.note.serviceDate, than.note.serviceDate];
  if (day !== '' && dayBefore !== '' && day !== dayBefore) return day > dayBefore;
  return one.place > than.place;
};

/** Where a note may be read on: runs of words do not cross the frame or an empty line. */
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

/** The token behind the stretch in which a token stands. */
export const endOfStretch = ({ stretches }: ComparedNote, token: number): number => {
  let low = 0;
  let high = stretches.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[2 * middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return stretches[2 * low + 1] ?? 0;
};
