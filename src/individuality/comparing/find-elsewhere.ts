import type { ComparedNote } from './compared-note.js';
import type { Comparison } from './comparison.js';
import { wordsCopied, wordsFound } from './pair-tally.js';
import type { Run } from './run-index.js';
import { Search, type Source } from './search.js';
import { pendingTokens, WordsFound } from './words-found.js';

/** What of a note stands in other notes. */
export interface FoundElsewhere {
  /** The best source of each sentence. */
  readonly sources: readonly (Source | undefined)[];
  /** Runs of words that stand elsewhere although their sentences do not. */
  readonly runs: readonly Run[];
  /** Words in sentences and runs that are copies. */
  readonly copiedWords: number;
  /** All words found, those of shared templates included. */
  readonly foundWords: number;
  /** Words in sentences that are copied whole and together tell several facts. */
  readonly tellingWords: number;
  /** Words in sentences that several others have as well and that tell no fact. */
  readonly roomWords: number;
  /** Words found in each other note, by its place: all, and those that are copies. */
  readonly byPlace: ReadonlyMap<number, { readonly found: number; readonly copied: number }>;
}

/** Finds what of a note stands in other notes: by sentences, then by runs of words. */
export const findElsewhere = (
  comparison: Comparison,
  note: ComparedNote,
  counts: (place: number) => boolean,
): FoundElsewhere => {
  const search = new Search(comparison, note, counts);
  const sources = note.sentences.map((sentence) =>
    sentence.framed ? undefined : search.bestSource(sentence),
  );
  const pending = pendingTokens(note, sources);
  const words = new WordsFound(search);
  const runs = comparison.runs
    .runsOf(note, (token) => (pending[token] ?? 0) > 0, counts)
    .filter((run) => words.addRun(run, pending));
  for (const [at, source] of sources.entries()) words.addSentence(at, source);
  const byPlace = new Map<number, { found: number; copied: number }>();
  for (const [place, tally] of search.tallies)
    byPlace.set(place, { found: wordsFound(tally), copied: wordsCopied(tally) });
  return {
    sources,
    runs,
    copiedWords: words.copied,
    foundWords: words.found,
    tellingWords: words.telling,
    roomWords: words.room,
    byPlace,
  };
};
