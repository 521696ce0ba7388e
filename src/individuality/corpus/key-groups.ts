import type { Corpus } from './corpus.js';
import { keysEach } from './sentence-keys.js';

/** More notes than this share no sentence but boilerplate. */
const mostHolders = 50;

/** Entries that a range holds, about. */
const entriesInRange = 4;

/** Which notes share a key: the holders of each key, in order. */
export class KeyGroups {
  readonly #notes: number;
  /** As many values of a key as fit beside the note into a number without rounding: all, up to two million notes. */
  readonly #values: number;
  /** Keys and their notes as numbers that sort by key, and by note where the key is the same. */
  readonly #entries: Float64Array;
  /** Where in the order the entries of each of many ranges of equal width begin: keys spread evenly over these. */
  readonly #ranges: Int32Array;
  readonly #width: number;
  /** Of each entry: where its group starts, and where it ends. */
  readonly #starts: Int32Array;
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

  /** Where a key of a note stands: halving its range finds it. */
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

  /** Whether so many notes hold the key that it says nothing. */
  isLarge(entry: number): boolean {
    return (this.#ends[entry] ?? 0) - (this.#starts[entry] ?? 0) > mostHolders;
  }

  /** Visits earlier notes that hold the key: all where they are few, else the nearest and the first. */
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
