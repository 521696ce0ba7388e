import { type ComparedNote, endOfStretch } from './compared-note.js';

/** A run of words that stands in two notes. */
export interface Run {
  /** First token, in the note that is judged and in the other. */
  readonly from: number;
  readonly otherFrom: number;
  /** Tokens. */
  readonly length: number;
  /** Place of the other note. */
  readonly place: number;
}

/** Words on end that make a run worth following. */
const window = 6;
/** Notes that are remembered for one window. */
const mostHolders = 8;

/** Where windows of words stand: lists by hash, the latest first. */
class WindowTable {
  readonly places: number[] = [];
  readonly froms: number[] = [];
  readonly #hashes: number[] = [];
  readonly #nexts: number[] = [];
  #heads = new Int32Array(1024).fill(-1);

  /** Takes a window in; of those that look alike only the first few notes are kept, each once. */
  add(hash: number, place: number, from: number): void {
    let holders = 0;
    for (let at = this.first(hash); at >= 0; at = this.after(at)) {
      holders += 1;
      if (this.places[at] === place || holders === mostHolders) return;
    }
    if (this.#nexts.length >= this.#heads.length) this.#grow();
    const bucket = hash & (this.#heads.length - 1);
    this.places.push(place);
    this.froms.push(from);
    this.#hashes.push(hash);
    this.#nexts.push(this.#heads[bucket] ?? -1);
    this.#heads[bucket] = this.#nexts.length - 1;
  }

  /** The latest window with this hash, -1 where there is none. */
  first(hash: number): number {
    return this.#matching(this.#heads[hash & (this.#heads.length - 1)] ?? -1, hash);
  }

  /** The one before it with the same hash. */
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
 * Where words stand in the same order, whatever the punctuation says:
 * it finds the copy whose sentences were joined or cut.
 */
export class RunIndex {
  readonly #windows = new WindowTable();
  readonly #notes: ComparedNote[] = [];

  /** Takes a note in. */
  add(note: ComparedNote): void {
    this.#notes[note.place] = note;
    eachWindow(note, (hash, from) => this.#windows.add(hash, note.place, from));
  }

  /**
   * The runs of a note that stand in another note, first to last and without overlap.
   * @param wanted Whether a token is still to be found elsewhere.
   * @param mayHold Whether another note counts.
   */
  runsOf(
    note: ComparedNote,
    wanted: (token: number) => boolean,
    mayHold: (place: number) => boolean,
  ): Run[] {
    const runs: Run[] = [];
    let reached = 0;
    eachWindow(note, (hash, from) => {
      if (from < reached || !(wanted(from) || wanted(from + window - 1))) return;
      const longest = this.#longest(note, from, hash, mayHold);
      if (!longest) return;
      runs.push(longest);
      reached = from + longest.length;
    });
    return runs;
  }

  #longest(
    note: ComparedNote,
    from: number,
    hash: number,
    mayHold: (place: number) => boolean,
  ): Run | undefined {
    const windows = this.#windows;
    let longest: Run | undefined;
    for (let at = windows.first(hash); at >= 0; at = windows.after(at)) {
      const place = windows.places[at] ?? 0;
      const otherFrom = windows.froms[at] ?? 0;
      if (place === note.place || !mayHold(place)) continue;
      const length = this.#lengthOf(note, from, place, otherFrom);
      if (length >= Math.max(window, (longest?.length ?? 0) + 1))
        longest = { from, otherFrom, length, place };
    }
    return longest;
  }

  #lengthOf(note: ComparedNote, from: number, place: number, otherFrom: number): number {
    const other = this.#notes[place];
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

const eachWindow = (note: ComparedNote, visit: (hash: number, from: number) => void): void => {
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
