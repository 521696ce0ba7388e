import type { NotePool } from './note-pool.js';
import type { Run } from './run-index.js';
import { type Source, SourceSearch, wordsCopied, wordsFound } from './source-search.js';
import type { SharedTemplate } from './template-index.js';
import type { TokenizedNote } from './tokenized-note.js';
import { stemsOf } from './wording.js';

/** Fewest facts in a run that make it a copy; with fewer it may be a common phrase. */
const fewestFactsInRun = 2;
/** From this length on, a run is more than a common phrase, whatever it says. */
const longRun = 12;

/** From this Dice coefficient on, a sentence is a verbatim copy. */
const verbatimFrom = 0.92;
/** Fewest facts in a sentence that make a verbatim copy telling. */
const fewestFactsInSentence = 2;
/** Fewest facts that the telling sentences of a note need together. */
const fewestFactsTold = 3;

/** A sentence that this many other notes contain is the room's rather than one member's. */
const severalOthers = 3;
/** A sentence is part of a template if this many other sentences fill in other facts. */
const fewestTemplated = 2;

/** What of a note other notes contain. */
export interface FoundElsewhere {
  /** The best source of each sentence. */
  readonly sources: readonly (Source | undefined)[];
  /** Runs of words that other notes contain although their sentences differ. */
  readonly runs: readonly Run[];
  /** Words in sentences and runs that are copies. */
  readonly copiedWords: number;
  /** All words found, including those of shared templates. */
  readonly foundWords: number;
  /** Words in sentences that are copied whole and together state several facts. */
  readonly tellingWords: number;
  /** Words in sentences that several other notes contain and that state no fact. */
  readonly roomWords: number;
  /** Whether a template goes through most of its sentences. */
  readonly templated: boolean;
  /** Words found in each other note, by its index: all of them, and those that are copies. */
  readonly byNote: ReadonlyMap<number, { readonly found: number; readonly copied: number }>;
}

/** Finds what of a note other notes contain: first by sentences, then by runs of words. */
export const findElsewhere = (
  pool: NotePool,
  note: TokenizedNote,
  counts: (noteIndex: number) => boolean,
): FoundElsewhere => {
  const search = new SourceSearch(pool, note, counts);
  const sources = note.sentences.map((sentence) =>
    sentence.framed ? undefined : search.bestSource(sentence),
  );
  const pending = pendingTokens(note, sources);
  const words = new WordsFound(search);
  const runs = pool.runs
    .runsOf(note, (token) => (pending[token] ?? 0) > 0, counts)
    .filter((run) => words.addRun(run, pending));
  for (const [at, source] of sources.entries()) words.addSentence(at, source);
  const byNote = new Map<number, { found: number; copied: number }>();
  for (const [noteIndex, tally] of search.tallies)
    byNote.set(noteIndex, { found: wordsFound(tally), copied: wordsCopied(tally) });
  return {
    sources,
    runs,
    copiedWords: words.copied,
    foundWords: words.found,
    tellingWords: words.telling,
    roomWords: words.room,
    templated: false,
    byNote,
  };
};

/** What other notes contain of a note, with a template that it shares with one of them. */
export const withTemplate = (
  found: FoundElsewhere,
  { noteIndex, runs, words }: SharedTemplate,
): FoundElsewhere => {
  const known = found.byNote.get(noteIndex);
  const inNote = { copied: known?.copied ?? 0, found: Math.max(known?.found ?? 0, words) };
  return {
    ...found,
    runs: [...found.runs, ...runs],
    foundWords: Math.max(found.foundWords, words),
    templated: true,
    byNote: new Map([...found.byNote, [noteIndex, inNote]]),
  };
};

/** The tokens whose sentences are not copied whole: for each the number of its sentence from 1, for all others 0. */
const pendingTokens = (
  note: TokenizedNote,
  sources: readonly (Source | undefined)[],
): Int32Array => {
  const pending = new Int32Array(note.text.words.length);
  for (const [at, { from, to, framed }] of note.sentences.entries())
    if (!framed && !sources[at]?.copied) pending.fill(at + 1, from, to);
  return pending;
};

const isVerbatim = ({ copied, match }: Source): boolean =>
  copied && (match?.dice ?? 1) >= verbatimFrom;

/** Adds up the words of a note that other notes contain, by what they show. */
class WordsFound {
  #copied = 0;
  #found = 0;
  #room = 0;
  #telling = 0;
  #tellingFacts = 0;
  /** Words in templates that the other note fills in with the same facts, by the other note's index. */
  readonly #filledAlike = new Map<number, number>();
  readonly #inRuns = new Map<number, { copied: number; all: number }>();

  constructor(readonly search: SourceSearch) {}

  /** Adds a run of words as far as its sentences are not copied whole; returns whether the run counts. */
  addRun(run: Run, pending: Int32Array): boolean {
    const { pool, note } = this.search;
    const end = run.from + run.length;
    const { specific } = stemsOf(note.text.words, run.from, end, pool.lexis);
    const tells = specific >= fewestFactsInRun;
    if (!tells && run.length < longRun) return false;
    let last = -1;
    let isFound = false;
    for (let token = run.from; token < end; token += 1) {
      const at = (pending[token] ?? 0) - 1;
      const wording = note.sentences[at]?.wording;
      if (!wording) continue;
      if (at !== last) isFound = this.search.isFound(wording, run.noteIndex);
      last = at;
      const count = note.text.counts[token] ?? 0;
      const found = this.#inRuns.get(at) ?? { copied: 0, all: 0 };
      found.all += count;
      if (tells) found.copied += count;
      this.#inRuns.set(at, found);
      if (!isFound) this.search.tallyOf(run.noteIndex).run += count;
    }
    return true;
  }

  /** Adds a sentence of the note. */
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
      for (const noteIndex of holders)
        this.#filledAlike.set(noteIndex, (this.#filledAlike.get(noteIndex) ?? 0) + count);
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

  // Templates that are filled in alike by chance agree with several notes; a copy agrees with one.
  get copied(): number {
    let most = 0;
    for (const words of this.#filledAlike.values()) most = Math.max(most, words);
    return this.#copied + most;
  }

  get room(): number {
    return this.#room;
  }

  get telling(): number {
    return this.#tellingFacts < fewestFactsTold ? 0 : this.#telling;
  }
}
