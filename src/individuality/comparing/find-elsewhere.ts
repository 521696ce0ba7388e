import type { ComparedNote } from './compared-note.js';
import type { Comparison } from './comparison.js';
import { wordsCopied, wordsFound } from './pair-tally.js';
import type { Run } from './run-index.js';
import { Search, type Source } from './search.js';
import { stemsOf } from './wording.js';

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

/** Words of one sentence that runs find elsewhere. */
interface RunWords {
  copied: number;
  all: number;
}

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

const isVerbatim = ({ copied, likeness }: Source): boolean =>
  copied && (likeness?.dice ?? 1) >= verbatimFrom;

const pendingTokens = (
  note: ComparedNote,
  sources: readonly (Source | undefined)[],
): Int32Array => {
  const pending = new Int32Array(note.text.words.length);
  for (const [at, { from, to, framed }] of note.sentences.entries())
    if (!framed && !sources[at]?.copied) pending.fill(at + 1, from, to);
  return pending;
};

/** Adds up what a run finds in each sentence that is not yet found whole. */
const addRun = (
  {
    comparison,
    note,
    tallyOf,
    stands,
  }: Pick<Search, 'comparison' | 'note'> & {
    tallyOf: Search['tallyOf'];
    stands: Search['stands'];
  },
  run: Run,
  pending: Int32Array,
  bySentence: Map<number, RunWords>,
): void => {
  const { words, counts } = note.text;
  const end = run.from + run.length;
  const { specific } = stemsOf(words, run.from, end, comparison.lexis);
  if (specific < fewestFactsInRun && run.length < longRun) return;
  for (let token = run.from; token < end; token += 1) {
    const at = (pending[token] ?? 0) - 1;
    if (at < 0) continue;
    const found = bySentence.get(at) ?? { copied: 0, all: 0 };
    const count = counts[token] ?? 0;
    found.all += count;
    if (specific >= fewestFactsInRun) found.copied += count;
    bySentence.set(at, found);
    const wording = note.sentences[at]?.wording;
    if (wording && !stands(wording, run.place)) tallyOf(run.place).run += count;
  }
};

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
  const runs = comparison.runs.runsOf(note, (token) => (pending[token] ?? 0) > 0, counts);
  const bySentence = new Map<number, RunWords>();
  for (const run of runs)
    addRun(
      {
        comparison,
        note,
        tallyOf: (place) => search.tallyOf(place),
        stands: (wording, place) => search.stands(wording, place),
      },
      run,
      pending,
      bySentence,
    );
  let copiedWords = 0;
  let foundWords = 0;
  let tellingWords = 0;
  let tellingFacts = 0;
  let roomWords = 0;
  for (const [at, { wording, count }] of note.sentences.entries()) {
    const source = sources[at];
    const run = bySentence.get(at);
    copiedWords += source?.copied ? count : (run?.copied ?? 0);
    foundWords += Math.max(source?.words ?? 0, run?.all ?? 0);
    if (source?.copied && wording.specific === 0 && search.holders(wording) >= severalOthers)
      roomWords += count;
    if (source && isVerbatim(source) && wording.specific >= fewestFactsInSentence) {
      tellingWords += count;
      tellingFacts += wording.specific;
    }
  }
  const byPlace = new Map<number, { found: number; copied: number }>();
  for (const [place, tally] of search.tallies)
    byPlace.set(place, { found: wordsFound(tally), copied: wordsCopied(tally) });
  if (tellingFacts < fewestFactsTold) tellingWords = 0;
  return { sources, runs, copiedWords, foundWords, tellingWords, roomWords, byPlace };
};
