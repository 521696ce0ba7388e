import type { Likeness } from './alikeness.js';
import type { ComparedNote, NoteSentence } from './compared-note.js';
import type { Comparison } from './comparison.js';
import {
  emptyTally,
  isMostlyCopied,
  type PairTally,
  tellsTheSame,
  wordsFound,
} from './pair-tally.js';
import { isTelling, type Wording } from './wording.js';

/** Where a sentence stands elsewhere. */
export interface Source {
  readonly place: number;
  /** The sentence there. */
  readonly wording: Wording;
  /** What the two have in common; nothing where they are one and the same. */
  readonly likeness: Likeness | undefined;
  /** Whether it is a copy; else a template that both share. */
  readonly copied: boolean;
  /** Words of the sentence that are found there. */
  readonly words: number;
}

/** The search for one note's sentences in those other notes that count. */
export class Search {
  readonly tallies = new Map<number, PairTally>();
  readonly #found = new Map<number, number>();
  readonly #stamps: Int32Array;
  readonly #telling: number;
  #stamp = 0;

  constructor(
    readonly comparison: Comparison,
    readonly note: ComparedNote,
    readonly counts: (place: number) => boolean,
  ) {
    this.#stamps = new Int32Array(comparison.notes.length);
    const own = note.sentences.filter(({ framed }) => !framed);
    this.#telling = own.reduce(
      (sum, { wording, count }) => sum + (isTelling(wording) ? count : 0),
      0,
    );
    for (const sentence of own) this.#tally(sentence);
    for (const [place, tally] of this.tallies) this.#found.set(place, wordsFound(tally));
  }

  /** The best source of a sentence: most words, then most alike, then the note that shares most. */
  bestSource({ wording, count }: NoteSentence): Source | undefined {
    const telling = isTelling(wording);
    let best: Source | undefined;
    this.#eachHolder(wording, (place, other, likeness) => {
      const tally = this.tallies.get(place);
      if (!tally || (!telling && !isMostlyCopied(tally))) return;
      const copied = !likeness || likeness.copied || tellsTheSame(tally);
      const words = copied ? count : count * sharedPart(wording, likeness);
      const source = { place, wording: other, likeness, copied, words };
      if (!best || this.#isBetter(source, best)) best = source;
    });
    return best;
  }

  /** Whether a sentence was recognised, itself or one like it, in the other note. */
  stands(wording: Wording, place: number): boolean {
    return (
      isTelling(wording) &&
      (wording.holders.includes(place) ||
        this.comparison.wordings.alike(wording).some(({ other }) => other.holders.includes(place)))
    );
  }

  /** Places of the other notes that have the very sentence. */
  holders({ holders }: Wording): number[] {
    return holders.filter(this.counts);
  }

  /** How many sentences of others share a template with this one, with other facts in it. */
  templated(wording: Wording): number {
    return this.comparison.wordings
      .alike(wording)
      .filter(({ copied, other }) => !copied && other.holders.some(this.counts)).length;
  }

  /** What the note has in common with the other note. */
  tallyOf(place: number): PairTally {
    const known = this.tallies.get(place);
    if (known) return known;
    const tally = emptyTally(this.#telling);
    this.tallies.set(place, tally);
    return tally;
  }

  #eachHolder(
    wording: Wording,
    visit: (place: number, other: Wording, likeness: Likeness | undefined) => void,
  ): void {
    for (const place of wording.holders) if (this.counts(place)) visit(place, wording, undefined);
    for (const likeness of this.comparison.wordings.alike(wording))
      for (const place of likeness.other.holders)
        if (this.counts(place)) visit(place, likeness.other, likeness);
  }

  // A sentence counts once for each other note: the first visit is the most alike.
  #tally({ wording, count }: NoteSentence): void {
    const telling = isTelling(wording);
    this.#stamp += 1;
    this.#eachHolder(wording, (place, _, likeness) => {
      if (this.#stamps[place] === this.#stamp) return;
      this.#stamps[place] = this.#stamp;
      const tally = this.tallyOf(place);
      if (telling) addTo(tally, wording, count, likeness);
      else tally.short += count;
    });
  }

  #isBetter(one: Source, than: Source): boolean {
    if (one.words !== than.words) return one.words > than.words;
    const dice = one.likeness?.dice ?? 1;
    const thanDice = than.likeness?.dice ?? 1;
    if (dice !== thanDice) return dice > thanDice;
    return (this.#found.get(one.place) ?? 0) > (this.#found.get(than.place) ?? 0);
  }
}

const sharedPart = (wording: Wording, likeness: Likeness | undefined): number =>
  likeness ? likeness.commonWords / wording.words.length : 1;

const addTo = (
  tally: PairTally,
  wording: Wording,
  count: number,
  likeness: Likeness | undefined,
): void => {
  tally.facts += wording.specific;
  tally.commonFacts += likeness ? likeness.commonFacts : wording.specific;
  if (!likeness || likeness.copied) {
    tally.copied += count;
    return;
  }
  tally.templated += count * sharedPart(wording, likeness);
  tally.templatedWhole += count;
};
