import { type Corpus, keysEach } from './corpus.js';

/** More notes than this share no sentence but boilerplate. */
const boilerplateFrom = 51;
/** Of such a group only its first note and the one before are looked at. */
const nearest = 1;

/** Sentences as numbers that sort by key, and by place where the key is the same. */
const sortedEntries = ({ keys }: Corpus, sentences: number): Float64Array => {
  // As many keys as fit beside the sentence into a number without rounding.
  const most = Math.min(2 ** 32, Math.floor(2 ** 53 / Math.max(1, sentences)) - 1);
  const entries = new Float64Array(keys.length);
  let used = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys.at(at);
    if (key === 0 || isRepeated(keys, at)) continue;
    entries[used] = ((key >>> 0) % most) * sentences + Math.floor(at / keysEach);
    used += 1;
  }
  return entries.subarray(0, used).sort();
};

const isRepeated = (keys: Corpus['keys'], at: number): boolean => {
  for (let before = at - (at % keysEach); before < at; before += 1)
    if (keys.at(before) === keys.at(at)) return true;
  return false;
};

/** Which sentences share a key. */
export class KeyGroups {
  readonly #sentences: Int32Array;
  /** Of each entry: where its group starts, and how many notes are in it. */
  readonly #starts: Int32Array;
  readonly #sizes: Int32Array;
  /** Of each sentence: its entries. */
  readonly #stands: Int32Array;

  constructor(readonly corpus: Corpus) {
    const sentences = corpus.starts.length;
    const entries = sortedEntries(corpus, sentences);
    this.#sentences = Int32Array.from(entries, (entry) => entry % sentences);
    this.#starts = new Int32Array(entries.length);
    this.#sizes = new Int32Array(entries.length);
    this.#stands = new Int32Array(sentences * keysEach).fill(-1);
    let start = 0;
    for (let at = 1; at <= entries.length; at += 1) {
      const key = Math.floor((entries[start] ?? 0) / sentences);
      if (at < entries.length && Math.floor((entries[at] ?? 0) / sentences) === key) continue;
      this.#close(start, at);
      start = at;
    }
  }

  /** Notes in the largest group of a sentence: how many share it, or most of it. */
  isBoilerplate(sentence: number): boolean {
    return this.#entriesOf(sentence).some((at) => (this.#sizes[at] ?? 0) >= boilerplateFrom);
  }

  /** Visits earlier sentences that share a key with this one, the nearest first. */
  eachEarlier(sentence: number, visit: (other: number) => void): void {
    for (const at of this.#entriesOf(sentence)) {
      const start = this.#starts[at] ?? 0;
      const few = (this.#sizes[at] ?? 0) < boilerplateFrom;
      const last = few ? Math.max(start, at - boilerplateFrom) : Math.max(start, at - nearest);
      for (let before = at - 1; before >= last; before -= 1) visit(this.#sentences[before] ?? 0);
      if (last > start) visit(this.#sentences[start] ?? 0);
    }
  }

  #close(start: number, end: number): void {
    const { notes } = this.corpus;
    let size = 0;
    let before = -1;
    for (let at = start; at < end; at += 1) {
      const sentence = this.#sentences[at] ?? 0;
      if (notes.at(sentence) !== before) size += 1;
      before = notes.at(sentence);
      this.#starts[at] = start;
      const first = sentence * keysEach;
      const free = this.#stands.indexOf(-1, first);
      if (free >= 0 && free < first + keysEach) this.#stands[free] = at;
    }
    this.#sizes.fill(size, start, end);
  }

  #entriesOf(sentence: number): number[] {
    const first = sentence * keysEach;
    return Array.from(this.#stands.subarray(first, first + keysEach)).filter((at) => at >= 0);
  }
}
