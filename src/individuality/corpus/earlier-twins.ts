import type { Corpus } from './corpus.js';
import type { KeyGroups } from './key-groups.js';
import { SentenceFinder } from './sentence-finder.js';
import { keysEach, shortestKeyed } from './sentence-keys.js';
import { keyText } from './sketch.js';

/** An earlier note, and how much of the judged note it contains. */
export interface EarlierTwin {
  readonly noteIndex: number;
  /** Percent of own words. */
  readonly similarity: number;
}

/** The part of a note that is judged. */
interface JudgedPart {
  readonly sentences: readonly number[];
  readonly words: number;
  /** Whether it includes boilerplate, because the note contains little else. */
  readonly withBoilerplate: boolean;
}

/** The most earlier notes that are compared word by word. */
const mostCompared = 6;

/** Finds for each note the earlier notes of other patients that contain it. */
export class EarlierTwins {
  readonly #finder: SentenceFinder;
  readonly #clues = new Map<number, number>();
  readonly #seen = new Set<number>();
  /** The entries of the keys of the judged note's sentences, {@link keysEach} for each; -1 if a sentence has fewer. */
  readonly #entries: number[] = [];

  /** @param boilerplate Keys, as text, that the caller knows to be boilerplate. */
  constructor(
    readonly corpus: Corpus,
    readonly groups: KeyGroups,
    readonly minimumWords: number,
    readonly boilerplate: ReadonlySet<string>,
  ) {
    this.#finder = new SentenceFinder(corpus);
  }

  /** The earlier notes that contain at least the given percent of the note's own words, the closest first. */
  of(note: number, atLeast: number): EarlierTwin[] {
    this.#findEntries(note);
    const judged = this.#judged(note);
    if (judged.words < this.minimumWords) return [];
    const candidates = this.#candidates(note, judged, (judged.words * atLeast) / 200);
    if (candidates.length === 0) return [];
    return this.#wordsFound(judged, candidates)
      .map((found, at) => ({
        noteIndex: candidates[at] ?? 0,
        similarity: Math.round((100 * found) / judged.words),
      }))
      .filter(({ similarity }) => similarity > 0 && similarity >= atLeast)
      .sort((a, b) => b.similarity - a.similarity || a.noteIndex - b.noteIndex);
  }

  #findEntries(note: number): void {
    const { corpus, groups } = this;
    const entries = this.#entries;
    entries.length = 0;
    const end = corpus.endOf(note) * keysEach;
    for (let slot = corpus.firsts.at(note) * keysEach; slot < end; slot += 1) {
      const key = corpus.keys.at(slot);
      entries.push(key === 0 ? -1 : groups.entryOf(note, key));
    }
  }

  /** The entry of one of a sentence's keys. */
  #entry(note: number, sentence: number, which: number): number {
    return this.#entries[(sentence - this.corpus.firsts.at(note)) * keysEach + which] ?? -1;
  }

  // Boilerplate does not count, unless the note contains little else.
  #judged(note: number): JudgedPart {
    const { corpus } = this;
    const all: number[] = [];
    const own: number[] = [];
    let words = 0;
    let ownWords = 0;
    for (let sentence = corpus.firsts.at(note); sentence < corpus.endOf(note); sentence += 1) {
      const count = corpus.counts.at(sentence);
      all.push(sentence);
      words += count;
      if (this.#isBoilerplate(note, sentence)) continue;
      own.push(sentence);
      ownWords += count;
    }
    return ownWords < this.minimumWords
      ? { sentences: all, words, withBoilerplate: true }
      : { sentences: own, words: ownWords, withBoilerplate: false };
  }

  #isBoilerplate(note: number, sentence: number): boolean {
    for (let which = 0; which < keysEach; which += 1)
      if (this.#isBoilerplateKey(this.#entry(note, sentence, which), sentence, which)) return true;
    return false;
  }

  #isBoilerplateKey(entry: number, sentence: number, which: number): boolean {
    if (entry < 0) return false;
    if (this.groups.isLarge(entry)) return true;
    const { keys } = this.corpus;
    return (
      this.boilerplate.size > 0 &&
      this.boilerplate.has(keyText(keys.at(sentence * keysEach + which)))
    );
  }

  /**
   * Earlier notes with enough sentences that share a key, most words first.
   * The result depends only on which notes have which keys, so that it is the same when notes are searched in parts.
   */
  #candidates(note: number, judged: JudgedPart, enough: number): number[] {
    const { corpus, groups } = this;
    const patient = corpus.patients.at(note);
    const clues = this.#clues;
    clues.clear();
    groups.eachEarlier(groups.entryOf(note, corpus.wholes.at(note)), (earlier) => {
      if (corpus.patients.at(earlier) !== patient) clues.set(earlier, Number.POSITIVE_INFINITY);
    });
    for (const sentence of judged.sentences) this.#addClues(note, sentence, judged.withBoilerplate);
    return [...clues]
      .filter(([, words]) => judged.withBoilerplate || words >= enough)
      .sort(([a, words], [b, otherWords]) => otherWords - words || a - b)
      .slice(0, mostCompared)
      .map(([earlier]) => earlier);
  }

  /** Counts a sentence for every earlier note that shares one of its keys, unless the key is boilerplate. */
  #addClues(note: number, sentence: number, withBoilerplate: boolean): void {
    const { corpus, groups } = this;
    const patient = corpus.patients.at(note);
    const count = corpus.counts.at(sentence);
    const clues = this.#clues;
    const seen = this.#seen;
    seen.clear();
    for (let which = 0; which < keysEach; which += 1) {
      const entry = this.#entry(note, sentence, which);
      if (entry < 0) continue;
      const counted = !withBoilerplate || !this.#isBoilerplateKey(entry, sentence, which);
      groups.eachEarlier(entry, (earlier) => {
        if (corpus.patients.at(earlier) === patient) return;
        const counts = counted && !seen.has(earlier);
        if (counts) seen.add(earlier);
        clues.set(earlier, (clues.get(earlier) ?? 0) + (counts ? count : 0));
      });
    }
  }

  /** For each candidate: how many words of the sentences it contains. */
  #wordsFound(judged: JudgedPart, candidates: readonly number[]): number[] {
    const { corpus } = this;
    const found = candidates.map(() => 0);
    const short = candidates.map(() => 0);
    for (const sentence of judged.sentences) {
      const isShort = corpus.lengths.at(sentence) < shortestKeyed;
      const words = isShort ? short : found;
      this.#finder.seek(sentence);
      for (const [at, candidate] of candidates.entries())
        if (this.#finder.isIn(candidate)) words[at] = (words[at] ?? 0) + corpus.counts.at(sentence);
    }
    // Short sentences agree by chance: they count only together with longer ones, or if the whole note is the same.
    return found.map((words, at) => {
      const all = words + (short[at] ?? 0);
      return words > 0 || all === judged.words ? all : 0;
    });
  }
}
