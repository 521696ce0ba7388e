import type { AlignedRun } from './align-words.js';
import type { TokenizedNote } from './tokenized-note.js';
import { eachWindow, WindowTable } from './window-table.js';

/** Number of consecutive words that are looked up together: the shortest run. */
export const window = 3;
/** Number of places in the other note at which one window is looked up. */
const mostPlaces = 8;

/** The most windows that two notes have in common in the same order, joined to runs. */
export const runsInOrder = (note: TokenizedNote, other: TokenizedNote): AlignedRun[] => {
  const places = new WindowTable(mostPlaces);
  eachWindow(other, window, (hash, from) => places.add(hash, from, from));
  const chains = new Chains();
  const { words } = note.text;
  const { words: otherWords } = other.text;
  eachWindow(note, window, (hash, from) => {
    // The last place comes first, so that no chain has two places of one window.
    for (let at = places.first(hash); at >= 0; at = places.after(at)) {
      const place = places.froms[at] ?? 0;
      if (sameWindow(words, from, otherWords, place)) chains.add(from, place);
    }
  });
  return chains.longest();
};

const sameWindow = (
  words: readonly number[],
  from: number,
  otherWords: readonly number[],
  otherFrom: number,
): boolean => {
  for (let at = 0; at < window; at += 1)
    if (words[from + at] !== otherWords[otherFrom + at]) return false;
  return true;
};

/** Finds the longest chain of windows that goes forward in both notes. */
class Chains {
  readonly #froms: number[] = [];
  readonly #others: number[] = [];
  /** For each window: the one before it in the longest chain that ends with it; -1 if there is none. */
  readonly #before: number[] = [];
  /** For each length: the last window of the chain of that length that ends first in the other note. */
  readonly #last: number[] = [];

  /** Adds a window that both notes contain. Windows are added in the order of the first note. */
  add(from: number, otherFrom: number): void {
    const length = this.#lengthBefore(otherFrom);
    this.#froms.push(from);
    this.#others.push(otherFrom);
    this.#before.push(this.#last[length - 1] ?? -1);
    this.#last[length] = this.#froms.length - 1;
  }

  /** The longest chain, with windows that follow each other in both notes joined to runs. */
  longest(): AlignedRun[] {
    const runs: AlignedRun[] = [];
    for (let at = this.#last.at(-1) ?? -1; at >= 0; at = this.#before[at] ?? -1) {
      const from = this.#froms[at] ?? 0;
      const otherFrom = this.#others[at] ?? 0;
      const next = runs.at(-1);
      const joins = next?.from === from + 1 && next.otherFrom === otherFrom + 1;
      if (joins) runs.pop();
      runs.push({ from, otherFrom, length: joins ? next.length + 1 : window });
    }
    return runs.reverse();
  }

  /** The length of the longest chain that ends before a place in the other note. */
  #lengthBefore(otherFrom: number): number {
    let low = 0;
    let high = this.#last.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#others[this.#last[middle] ?? 0] ?? 0) < otherFrom) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
