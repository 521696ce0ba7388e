import type { TokenizedNote } from './tokenized-note.js';

/** Windows by their hash, as linked lists, the latest first. A window is a few consecutive words of a note. */
export class WindowTable {
  /** For each window: the note that has it, or whatever else it is remembered for. */
  readonly holders: number[] = [];
  /** For each window: its first token. */
  readonly froms: number[] = [];
  readonly #hashes: number[] = [];
  readonly #nexts: number[] = [];
  #heads = new Int32Array(1024).fill(-1);

  /** @param mostHolders How many holders are remembered for one hash: the first ones. */
  constructor(readonly mostHolders: number) {}

  /** Adds a window. Each holder is remembered once for each hash. */
  add(hash: number, holder: number, from: number): void {
    let holders = 0;
    for (let at = this.first(hash); at >= 0; at = this.after(at)) {
      holders += 1;
      if (this.holders[at] === holder || holders === this.mostHolders) return;
    }
    if (this.#nexts.length >= this.#heads.length) this.#grow();
    const bucket = hash & (this.#heads.length - 1);
    this.holders.push(holder);
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

  /**
   * The latest window with this hash to compare a holder's own with; -1 if there is none. The last holder that is
   * remembered stands by for a holder among the others: each is compared with as many others, whether or not it was
   * added itself.
   */
  firstOther(hash: number, holder: number): number {
    const latest = this.first(hash);
    let holders = 0;
    for (let at = latest; at >= 0 && this.holders[at] !== holder; at = this.after(at)) holders += 1;
    return holders === this.mostHolders ? this.after(latest) : latest;
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

/** Visits all windows of this many words outside the frame, first to last. */
export const eachWindow = (
  { stretches, text }: TokenizedNote,
  size: number,
  visit: (hash: number, from: number) => void,
): void => {
  for (let at = 0; at < stretches.length; at += 2)
    windowsIn(text.words, size, stretches[at] ?? 0, stretches[at + 1] ?? 0, visit);
};

const base = 0x01000193;

const windowsIn = (
  words: readonly number[],
  size: number,
  from: number,
  to: number,
  visit: (hash: number, from: number) => void,
): void => {
  let removed = 1;
  for (let at = 0; at < size; at += 1) removed = Math.imul(removed, base);
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    hash = (Math.imul(hash, base) + (words[at] ?? 0) + 1) | 0;
    const first = at - size;
    if (first >= from) hash = (hash - Math.imul(removed, (words[first] ?? 0) + 1)) | 0;
    if (first + 1 >= from) visit(hash ^ (hash >>> 15), first + 1);
  }
};
