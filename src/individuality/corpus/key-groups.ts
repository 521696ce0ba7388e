import type { Corpus } from './corpus.js';
import { keysEach } from './sentence-keys.js';

/** A sentence that more notes share is boilerplate. */
const mostHolders = 50;

/** How many entries a range contains on average. */
const entriesInRange = 4;

/** Which notes share a key: the notes that have each key, in order. */
export class KeyGroups {
  readonly #notes: number;
  /** How many different keys fit into one exact number together with the note: all of them for up to two million notes. */
  readonly #values: number;
  /** Keys and their notes as numbers, sorted by key and then by note. */
  readonly #entries: Float64Array;
  /** Where each of many ranges of equal width begins in the entries: hashes spread evenly over the ranges. */
  readonly #ranges: Int32Array;
  readonly #width: number;
  /** For each entry: where its group starts. */
  readonly #starts: Int32Array;
  /** For each entry: where its group ends. */
  readonly #ends: Int32Array;

  constructor(corpus: Corpus) {
    this.#notes = Math.max(1, corpus.firsts.length);
    this.#values = Math.min(2 ** 32, Math.floor(2 ** 53 / this.#notes));
    this.#entries = this.#sorted(corpus);
    const ranges = Math.ceil(this.#entries.length / entriesInRange);
    this.#width = Math.ceil((this.#values * this.#notes) / Math.max(1, ranges));
    this.#ranges = this.#rangesOf(ranges);
    this.#starts = new Int32Array(this.#entries.length);
    this.#ends = new Int32Array(this.#entries.length);
    this.#group();
  }

  /** The entry of a note's key, found by binary search in its range. */
  entryOf(note: number, key: number): number {
    const sought = this.#numberOf(note, key);
    const range = Math.floor(sought / this.#width);
    let low = this.#ranges[range] ?? 0;
    let high = this.#ranges[range + 1] ?? this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether so many notes have the key that it says nothing. */
  isLarge(entry: number): boolean {
    return (this.#ends[entry] ?? 0) - (this.#starts[entry] ?? 0) > mostHolders;
  }

  /** Visits earlier notes that have the key: all of them in a small group, in a large one the nearest and the first. */
  eachEarlier(entry: number, visit: (earlier: number) => void): void {
    const start = this.#starts[entry] ?? entry;
    const last = this.isLarge(entry) ? Math.max(start, entry - 1) : start;
    for (let at = entry - 1; at >= last; at -= 1) visit(this.#noteAt(at));
    if (last > start) visit(this.#noteAt(start));
  }

  #numberOf(note: number, key: number): number {
    return ((key >>> 0) % this.#values) * this.#notes + note;
  }

  #noteAt(entry: number): number {
    return (this.#entries[entry] ?? 0) % this.#notes;
  }

  #sorted(corpus: Corpus): Float64Array {
    const entries = new Float64Array(corpus.keys.length + corpus.wholes.length);
    let used = 0;
    const add = (note: number, key: number): void => {
      if (key === 0) return;
      entries[used] = this.#numberOf(note, key);
      used += 1;
    };
    for (let note = 0; note < corpus.firsts.length; note += 1) {
      add(note, corpus.wholes.at(note));
      const end = corpus.endOf(note) * keysEach;
      for (let at = corpus.firsts.at(note) * keysEach; at < end; at += 1)
        add(note, corpus.keys.at(at));
    }
    const sorted = entries.subarray(0, used).sort();
    let different = 0;
    for (let at = 0; at < used; at += 1)
      if (at === 0 || sorted[at] !== sorted[different - 1]) {
        sorted[different] = sorted[at] ?? 0;
        different += 1;
      }
    return sorted.subarray(0, different);
  }

  #rangesOf(count: number): Int32Array {
    const ranges = new Int32Array(count + 1);
    let range = 0;
    for (let at = 0; at < this.#entries.length; at += 1) {
      const of = Math.floor((this.#entries[at] ?? 0) / this.#width);
      for (; range < of; range += 1) ranges[range + 1] = at;
    }
    ranges.fill(this.#entries.length, range + 1);
    return ranges;
  }

  #group(): void {
    const { length } = this.#entries;
    const keyAt = (at: number): number => Math.floor((this.#entries[at] ?? 0) / this.#notes);
    let start = 0;
    for (let at = 1; at <= length; at += 1) {
      if (at < length && keyAt(at) === keyAt(start)) continue;
      this.#starts.fill(start, start, at);
      this.#ends.fill(at, start, at);
      start = at;
    }
  }
}
