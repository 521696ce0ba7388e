import type { ComparedNote } from './compared-note.js';
import type { Run } from './run-index.js';
import type { Search, Source } from './search.js';
import { stemsOf } from './wording.js';

/** Fewest facts in a run that make it a copy rather than a turn of phrase. */
const fewestFactsInRun = 2;
/** From this length on a run is no turn of phrase, whatever it says. */
const longRun = 12;

/** How alike a sentence must be to be the other's own words, and how many facts it must hold to tell. */
const verbatimFrom = 0.92;
const fewestFactsInSentence = 2;
/** Fewest facts that sentences must tell together to be more than a way of speaking. */
const fewestFactsTold = 3;

/** So many others make a sentence the room's rather than somebody's. */
const severalOthers = 3;
/** So many others with other facts in the same frame make a sentence a template's. */
const fewestTemplated = 2;

/** Which tokens are still to be found: the place of their sentence, counted from 1. */
export const pendingTokens = (
  note: ComparedNote,
  sources: readonly (Source | undefined)[],
): Int32Array => {
  const pending = new Int32Array(note.text.words.length);
  for (const [at, { from, to, framed }] of note.sentences.entries())
    if (!framed && !sources[at]?.copied) pending.fill(at + 1, from, to);
  return pending;
};

const isVerbatim = ({ copied, likeness }: Source): boolean =>
  copied && (likeness?.dice ?? 1) >= verbatimFrom;

/** Adds up the words of a note that are found elsewhere, by what that shows. */
export class WordsFound {
  /** Copies that are somebody's sentences. */
  #copied = 0;
  #found = 0;
  #room = 0;
  #telling = 0;
  #tellingFacts = 0;
  /** Filled-in templates that another note has filled in alike, by the other's place. */
  readonly #alikeFilled = new Map<number, number>();
  readonly #inRuns = new Map<number, { copied: number; all: number }>();

  constructor(readonly search: Search) {}

  /** Adds a run of words, where its sentences are not found whole; tells whether it counts. */
  addRun(run: Run, pending: Int32Array): boolean {
    const { comparison, note } = this.search;
    const end = run.from + run.length;
    const { specific } = stemsOf(note.text.words, run.from, end, comparison.lexis);
    const tells = specific >= fewestFactsInRun;
    if (!tells && run.length < longRun) return false;
    for (let token = run.from; token < end; token += 1) {
      const at = (pending[token] ?? 0) - 1;
      const wording = note.sentences[at]?.wording;
      if (!wording) continue;
      const count = note.text.counts[token] ?? 0;
      const found = this.#inRuns.get(at) ?? { copied: 0, all: 0 };
      found.all += count;
      if (tells) found.copied += count;
      this.#inRuns.set(at, found);
      if (!this.search.stands(wording, run.place)) this.search.tallyOf(run.place).run += count;
    }
    return true;
  }

  /** Adds a sentence of the note, and where it stands. */
  addSentence(at: number, source: Source | undefined): void {
    const sentence = this.search.note.sentences[at];
    if (!sentence || sentence.framed) return;
    const { wording, count } = sentence;
    const run = this.#inRuns.get(at);
    this.#found += Math.max(source?.words ?? 0, run?.all ?? 0);
    if (!source?.copied) {
      this.#copied += run?.copied ?? 0;
      return;
    }
    const holders = this.search.holders(wording);
    if (this.search.templated(wording) >= fewestTemplated)
      for (const place of holders)
        this.#alikeFilled.set(place, (this.#alikeFilled.get(place) ?? 0) + count);
    else this.#copied += count;
    if (wording.specific === 0 && holders.length >= severalOthers) this.#room += count;
    if (isVerbatim(source) && wording.specific >= fewestFactsInSentence) {
      this.#telling += count;
      this.#tellingFacts += wording.specific;
    }
  }

  get found(): number {
    return this.#found;
  }

  /** Blanks that are filled in alike by chance agree with one note here and another there; a copy agrees with one. */
  get copied(): number {
    let most = 0;
    for (const words of this.#alikeFilled.values()) most = Math.max(most, words);
    return this.#copied + most;
  }

  get room(): number {
    return this.#room;
  }

  get telling(): number {
    return this.#tellingFacts < fewestFactsTold ? 0 : this.#telling;
  }
}
