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

interface Stand {
  readonly place: number;
  readonly from: number;
}

/**
 * Where words stand in the same order, whatever the punctuation says:
 * it finds the copy whose sentences were joined or cut.
 */
export class RunIndex {
  readonly #stands = new Map<number, Stand | Stand[]>();
  readonly #notes: ComparedNote[] = [];

  /** Takes a note in. */
  add(note: ComparedNote): void {
    this.#notes[note.place] = note;
    eachWindow(note, (hash, from) => {
      const known = this.#stands.get(hash);
      const stand = { place: note.place, from };
      if (known === undefined) this.#stands.set(hash, stand);
      else if (!Array.isArray(known)) {
        if (known.place !== note.place) this.#stands.set(hash, [known, stand]);
      } else if (known.length < mostHolders && known.at(-1)?.place !== note.place)
        known.push(stand);
    });
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
    const known = this.#stands.get(hash) ?? [];
    let longest: Run | undefined;
    for (const stand of Array.isArray(known) ? known : [known]) {
      if (stand.place === note.place || !mayHold(stand.place)) continue;
      const length = this.#lengthOf(note, from, stand);
      if (length >= Math.max(window, (longest?.length ?? 0) + 1))
        longest = { from, otherFrom: stand.from, length, place: stand.place };
    }
    return longest;
  }

  #lengthOf(note: ComparedNote, from: number, { place, from: otherFrom }: Stand): number {
    const other = this.#notes[place];
    if (!other) return 0;
    const end = endOfStretch(note, from) - from;
    const otherEnd = endOfStretch(other, otherFrom) - otherFrom;
    const most = Math.min(end, otherEnd);
    let length = 0;
    while (length < most && note.text.words[from + length] === other.text.words[otherFrom + length])
      length += 1;
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
    if (first + 1 >= from) visit(hash, first + 1);
  }
};
