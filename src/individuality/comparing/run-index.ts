import { endOfStretch, type TokenizedNote } from './tokenized-note.js';
import { eachWindow, WindowTable } from './window-table.js';

/** A run of words that two notes have in common. */
export interface Run {
  /** The first token in the note that is judged. */
  readonly from: number;
  /** The first token in the other note. */
  readonly otherFrom: number;
  /** Number of tokens. */
  readonly length: number;
  /** The index of the other note. */
  readonly noteIndex: number;
}

/** Number of consecutive words that are looked up together: the shortest run that is found. */
export const windowOfRuns = 6;
/** Number of other notes in which one window is looked up. */
const mostOthers = 8;

/**
 * Finds runs of words that two notes have in common, whatever the punctuation:
 * a copy whose sentences were joined or split is found by its runs.
 */
export class RunIndex {
  readonly #windows = new WindowTable(mostOthers + 1);
  readonly #notes: TokenizedNote[] = [];

  /** Adds a note. */
  add(note: TokenizedNote): void {
    this.#notes[note.index] = note;
    eachWindow(note, windowOfRuns, (hash, from) => this.#windows.add(hash, note.index, from));
  }

  /**
   * The runs of a note that other notes contain, first to last and without overlap.
   *
   * @param isPending Whether a token still has to be found in another note.
   * @param counts Whether another note is compared with this one.
   */
  runsOf(
    note: TokenizedNote,
    isPending: (token: number) => boolean,
    counts: (noteIndex: number) => boolean,
  ): Run[] {
    const runs: Run[] = [];
    let reached = 0;
    eachWindow(note, windowOfRuns, (hash, from) => {
      if (from < reached || !(isPending(from) || isPending(from + windowOfRuns - 1))) return;
      const longest = this.#longest(note, from, hash, counts);
      if (!longest) return;
      runs.push(longest);
      reached = from + longest.length;
    });
    return runs;
  }

  #longest(
    note: TokenizedNote,
    from: number,
    hash: number,
    counts: (noteIndex: number) => boolean,
  ): Run | undefined {
    const windows = this.#windows;
    let longest: Run | undefined;
    for (let at = windows.firstOther(hash, note.index); at >= 0; at = windows.after(at)) {
      const noteIndex = windows.holders[at] ?? 0;
      const otherFrom = windows.froms[at] ?? 0;
      if (noteIndex === note.index || !counts(noteIndex)) continue;
      const length = this.#lengthOf(note, from, noteIndex, otherFrom);
      if (length >= Math.max(windowOfRuns, (longest?.length ?? 0) + 1))
        longest = { from, otherFrom, length, noteIndex };
    }
    return longest;
  }

  #lengthOf(note: TokenizedNote, from: number, noteIndex: number, otherFrom: number): number {
    const other = this.#notes[noteIndex];
    if (!other) return 0;
    const most = Math.min(
      endOfStretch(note, from) - from,
      endOfStretch(other, otherFrom) - otherFrom,
    );
    const { words } = note.text;
    const { words: otherWords } = other.text;
    let length = 0;
    while (length < most && words[from + length] === otherWords[otherFrom + length]) length += 1;
    return length;
  }
}
