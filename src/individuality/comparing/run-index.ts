import { endOfStretch, type TokenizedNote } from './tokenized-note.js';

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
const window = 6;
/** Number of notes that are remembered for one window. */
const mostHolders = 8;

/** Windows of words by their hash, as linked lists, the latest window first. */
class WindowTable {
  readonly noteIndexes: number[] = [];
  readonly froms: number[] = [];
  readonly #hashes: number[] = [];
  readonly #nexts: number[] = [];
  #heads = new Int32Array(1024).fill(-1);

  /** Adds a window. For each hash only the first few notes are kept, each of them once. */
  add(hash: number, noteIndex: number, from: number): void {
    let holders = 0;
    for (let at = this.first(hash); at >= 0; at = this.after(at)) {
      holders += 1;
      if (this.noteIndexes[at] === noteIndex || holders === mostHolders) return;
    }
    if (this.#nexts.length >= this.#heads.length) this.#grow();
    const bucket = hash & (this.#heads.length - 1);
    this.noteIndexes.push(noteIndex);
    this.froms.push(from);
    this.#hashes.push(hash);
    this.#nexts.push(this.#heads[bucket] ?? -1);
    this.#heads[bucket] = this.#nexts.length - 1;
  }

  /** The latest window with this hash; -1 if there is none. */
  first(hash: number): number {
    return this.#matching(this.#heads[hash & (this.#heads.length - 1)] ?? -1, hash);
  }

  /** The next older window with the same hash; -1 if there is none. */
  after(at: number): number {
    return this.#matching(this.#nexts[at] ?? -1, this.#hashes[at] ?? 0);
  }

  #matching(from: number, hash: number): number {
    let at = from;
    while (at >= 0 && this.#hashes[at] !== hash) at = this.#nexts[at] ?? -1;
    return at;
  }

  #grow(): void {
    this.#heads = new Int32Array(this.#heads.length * 4).fill(-1);
    for (const [at, hash] of this.#hashes.entries()) {
      const bucket = hash & (this.#heads.length - 1);
      this.#nexts[at] = this.#heads[bucket] ?? -1;
      this.#heads[bucket] = at;
    }
  }
}

/**
 * Finds runs of words that two notes have in common, whatever the punctuation:
 * a copy whose sentences were joined or split is found by its runs.
 */
export class RunIndex {
  readonly #windows = new WindowTable();
  readonly #notes: TokenizedNote[] = [];

  /** Adds a note. */
  add(note: TokenizedNote): void {
    this.#notes[note.index] = note;
    eachWindow(note, (hash, from) => this.#windows.add(hash, note.index, from));
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
    eachWindow(note, (hash, from) => {
      if (from < reached || !(isPending(from) || isPending(from + window - 1))) return;
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
    for (let at = windows.first(hash); at >= 0; at = windows.after(at)) {
      const noteIndex = windows.noteIndexes[at] ?? 0;
      const otherFrom = windows.froms[at] ?? 0;
      if (noteIndex === note.index || !counts(noteIndex)) continue;
      const length = this.#lengthOf(note, from, noteIndex, otherFrom);
      if (length >= Math.max(window, (longest?.length ?? 0) + 1))
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

const eachWindow = (note: TokenizedNote, visit: (hash: number, from: number) => void): void => {
  const { stretches, text } = note;
  for (let at = 0; at < stretches.length; at += 2)
    windowsIn(text.words, stretches[at] ?? 0, stretches[at + 1] ?? 0, visit);
};

const base = 0x01000193;
const removed = /* @__PURE__ */ (() => {
  let power = 1;
  for (let at = 0; at < window; at += 1) power = Math.imul(power, base);
  return power;
})();

const windowsIn = (
  words: readonly number[],
  from: number,
  to: number,
  visit: (hash: number, from: number) => void,
): void => {
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    hash = (Math.imul(hash, base) + (words[at] ?? 0) + 1) | 0;
    const first = at - window;
    if (first >= from) hash = (hash - Math.imul(removed, (words[first] ?? 0) + 1)) | 0;
    if (first + 1 >= from) visit(hash ^ (hash >>> 15), first + 1);
  }
};
