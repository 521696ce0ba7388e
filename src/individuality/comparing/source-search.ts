import type { NotePool } from './note-pool.js';
import type { Sighting } from './sightings.js';
import type { NoteSentence, TokenizedNote } from './tokenized-note.js';
import { isTelling, type Wording, type WordingMatch } from './wording.js';

/** What a note has in common with one other note. */
export interface PairTally {
  /** Words in sentences that are copies. */
  copied: number;
  /** Of the sentences that share a template: the words that both notes contain. */
  templated: number;
  /** Of the sentences that share a template: all words. */
  templatedWhole: number;
  /** Words of runs in sentences that are otherwise different. */
  run: number;
  /** Words in sentences that are too short to be recognized on their own. */
  short: number;
  /** Specific stems of these sentences that both notes contain. */
  commonFacts: number;
  /** All specific stems of these sentences. */
  facts: number;
  /** Words of the whole note in sentences that are long enough to be recognized on their own. */
  readonly telling: number;
}

/** Nothing in common yet. */
export const emptyTally = (telling: number): PairTally => ({
  telling,
  copied: 0,
  templated: 0,
  templatedWhole: 0,
  run: 0,
  short: 0,
  commonFacts: 0,
  facts: 0,
});

/** With fewer facts in common, two notes need not be about the same person. */
const fewestFacts = 3;

/**
 * Whether two notes state the same facts: then what looks like a template is a copy with words replaced.
 * In a template the facts are what differs.
 */
export const hasSameFacts = ({ commonFacts, facts }: PairTally): boolean =>
  commonFacts >= fewestFacts && commonFacts * 5 >= facts * 3;

/** Whether short sentences and headings in common are part of a copy, too. */
export const isMostlyCopied = ({ copied, telling }: PairTally): boolean =>
  copied > 0 && copied * 2 >= telling;

/** Words of a note that are copies of the other. */
export const wordsCopied = (tally: PairTally): number =>
  tally.copied +
  (hasSameFacts(tally) ? tally.templatedWhole : 0) +
  tally.run +
  (isMostlyCopied(tally) ? tally.short : 0);

/** Words of a note that are found in the other, including those of a shared template. */
export const wordsFound = (tally: PairTally): number =>
  wordsCopied(tally) + (hasSameFacts(tally) ? 0 : tally.templated);

/** Another note that contains a sentence or a similar one, and how much of it. */
export interface Source extends Sighting {
  /** Whether the sentence is a copy; if not, both share a template. */
  readonly copied: boolean;
  /** Words of the sentence that are found in that note. */
  readonly words: number;
}

/** Searches the other notes that count for the sentences of one note. */
export class SourceSearch {
  readonly tallies = new Map<number, PairTally>();
  readonly #found = new Map<number, number>();
  readonly #stamps: Int32Array;
  readonly #telling: number;
  #stamp = 0;

  constructor(
    readonly pool: NotePool,
    readonly note: TokenizedNote,
    readonly counts: (noteIndex: number) => boolean,
  ) {
    this.#stamps = new Int32Array(pool.notes.length);
    const own = note.sentences.filter(({ framed }) => !framed);
    this.#telling = own.reduce(
      (sum, { wording, count }) => sum + (isTelling(wording) ? count : 0),
      0,
    );
    for (const sentence of own) this.#tally(sentence);
    for (const [noteIndex, tally] of this.tallies) this.#found.set(noteIndex, wordsFound(tally));
  }

  /** The best source of a sentence: most words, then most similar, then the note that shares most. */
  bestSource({ wording, count }: NoteSentence): Source | undefined {
    const telling = isTelling(wording);
    let best: Source | undefined;
    this.#eachSighting(wording, ({ noteIndex, wording: other, match }) => {
      const tally = this.tallies.get(noteIndex);
      if (!tally || (!telling && !isMostlyCopied(tally))) return;
      const copied = !match || match.copied || hasSameFacts(tally);
      const words = copied ? count : count * sharedPart(wording, match);
      const source = { noteIndex, wording: other, match, copied, words };
      if (!best || this.#isBetter(source, best)) best = source;
    });
    return best;
  }

  /** Whether the other note contains the sentence or a similar one. */
  isFound(wording: Wording, noteIndex: number): boolean {
    return isTelling(wording) && this.pool.sightings.isIn(wording, noteIndex);
  }

  /** The other notes that contain exactly this sentence. */
  holders({ holders }: Wording): number[] {
    return holders.filter(this.counts);
  }

  /** How many sentences of other notes share a template with this one, with other facts filled in. */
  templated(wording: Wording): number {
    return this.pool.wordings
      .alike(wording)
      .filter(({ copied, other }) => !copied && other.holders.some(this.counts)).length;
  }

  /** What the note has in common with another note. */
  tallyOf(noteIndex: number): PairTally {
    const known = this.tallies.get(noteIndex);
    if (known) return known;
    const tally = emptyTally(this.#telling);
    this.tallies.set(noteIndex, tally);
    return tally;
  }

  #eachSighting(wording: Wording, visit: (sighting: Sighting) => void): void {
    this.pool.sightings.each(wording, (sighting) => {
      if (this.counts(sighting.noteIndex)) visit(sighting);
    });
  }

  // A sentence counts once for each other note: the first visit is the best match.
  #tally({ wording, count }: NoteSentence): void {
    const telling = isTelling(wording);
    this.#stamp += 1;
    this.#eachSighting(wording, ({ noteIndex, match }) => {
      if (this.#stamps[noteIndex] === this.#stamp) return;
      this.#stamps[noteIndex] = this.#stamp;
      const tally = this.tallyOf(noteIndex);
      if (telling) addTo(tally, wording, count, match);
      else tally.short += count;
    });
  }

  #isBetter(one: Source, than: Source): boolean {
    if (one.words !== than.words) return one.words > than.words;
    const dice = one.match?.dice ?? 1;
    const thanDice = than.match?.dice ?? 1;
    if (dice !== thanDice) return dice > thanDice;
    return (this.#found.get(one.noteIndex) ?? 0) > (this.#found.get(than.noteIndex) ?? 0);
  }
}

const sharedPart = (wording: Wording, match: WordingMatch | undefined): number =>
  match ? match.commonWords / wording.words.length : 1;

const addTo = (
  tally: PairTally,
  wording: Wording,
  count: number,
  match: WordingMatch | undefined,
): void => {
  tally.facts += wording.specific;
  tally.commonFacts += match ? match.commonFacts : wording.specific;
  if (!match || match.copied) {
    tally.copied += count;
    return;
  }
  tally.templated += count * sharedPart(wording, match);
  tally.templatedWhole += count;
};
