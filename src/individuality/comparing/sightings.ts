import type { Wording, WordingMatch } from './wording.js';

/** A note that contains a sentence or a similar one. */
export interface Sighting {
  readonly noteIndex: number;
  /** The sentence in that note. */
  readonly wording: Wording;
  /** What the two sentences have in common; `undefined` if they are identical. */
  readonly match: WordingMatch | undefined;
}

/** Fewer sightings of a sentence are not worth remembering. */
const fewSightings = 64;

/** What is known of the sightings of a sentence in one note; a positive number is the most words in common, plus 1. */
const unseen = 0;
const seenIdentical = -1;
const seenCopied = -2;

/** Where each sentence was seen: the notes that contain it or a similar one, the most similar first. */
export class Sightings {
  readonly #known = new Map<Wording, readonly Sighting[]>();
  #seen = new Int32Array(64);

  /** @param alike Finds the sentences that are similar to one, the most similar first. */
  constructor(readonly alike: (wording: Wording) => readonly WordingMatch[]) {}

  /** Visits the notes that contain a sentence or a similar one. */
  each(wording: Wording, visit: (sighting: Sighting) => void): void {
    const matches = this.alike(wording);
    let count = wording.holders.length;
    for (const { other } of matches) count += other.holders.length;
    if (count > fewSightings) {
      for (const sighting of this.#remembered(wording, matches)) visit(sighting);
      return;
    }
    for (const noteIndex of wording.holders) visit({ noteIndex, wording, match: undefined });
    for (const match of matches)
      for (const noteIndex of match.other.holders)
        visit({ noteIndex, wording: match.other, match });
  }

  /** Whether a note contains the sentence or a similar one. */
  isIn(wording: Wording, noteIndex: number): boolean {
    return (
      holds(wording, noteIndex) || this.alike(wording).some(({ other }) => holds(other, noteIndex))
    );
  }

  /** Forgets everything: a note was added. */
  clear(): void {
    if (this.#known.size > 0) this.#known.clear();
  }

  #remembered(wording: Wording, matches: readonly WordingMatch[]): readonly Sighting[] {
    const known = this.#known.get(wording);
    if (known) return known;
    const best = this.#bestOf(wording, matches);
    this.#known.set(wording, best);
    return best;
  }

  /**
   * Leaves out what is worse in every way than another sighting in the same note: where every note contains every
   * sentence of a template, there are as many sightings as sentences times notes.
   */
  #bestOf(wording: Wording, matches: readonly WordingMatch[]): Sighting[] {
    const best: Sighting[] = [];
    this.#seen.fill(unseen);
    for (const noteIndex of wording.holders) {
      best.push({ noteIndex, wording, match: undefined });
      this.#mark(noteIndex, seenIdentical);
    }
    for (const match of matches)
      for (const noteIndex of match.other.holders) {
        const state = this.#seen[noteIndex] ?? unseen;
        if (!adds(state, match)) continue;
        best.push({ noteIndex, wording: match.other, match });
        this.#mark(noteIndex, stateAfter(state, match));
      }
    return best;
  }

  #mark(noteIndex: number, state: number): void {
    if (noteIndex >= this.#seen.length) {
      const grown = new Int32Array(Math.max(noteIndex + 1, this.#seen.length * 2));
      grown.set(this.#seen);
      this.#seen = grown;
    }
    this.#seen[noteIndex] = state;
  }
}

// Matches come in order: copies first, then by their coefficient.
const adds = (state: number, { copied, commonWords }: WordingMatch): boolean => {
  if (state === seenIdentical) return false;
  if (copied) return state === unseen;
  return state === seenCopied || commonWords >= state;
};

const stateAfter = (state: number, { copied, commonWords }: WordingMatch): number => {
  if (copied) return seenCopied;
  return state === seenCopied ? seenIdentical : commonWords + 1;
};

/** Whether a note contains the sentence: its holders are in ascending order. */
const holds = ({ holders }: Wording, noteIndex: number): boolean => {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle] ?? 0) < noteIndex) low = middle + 1;
    else high = middle;
  }
  return holders[low] === noteIndex;
};
