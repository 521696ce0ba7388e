import { compareTwoStrings } from 'string-similarity';
import type { SharedPassage } from '../individuality-report.js';
import type { Lexis } from '../reading/lexis.js';
import { alignedRuns } from './align-words.js';
import type { FoundElsewhere } from './find-elsewhere.js';
import type { NotePool } from './note-pool.js';
import type { Source } from './source-search.js';
import { endOfStretch, type TokenizedNote } from './tokenized-note.js';

/** Fewest consecutive words that make a passage. */
const shortestPassage = 3;

/**
 * How similar two passages are, in percent: the Dice coefficient of their masked texts, as `string-similarity`
 * computes it. Every similarity in a report comes from here. The search for passages uses the same coefficient,
 * computed from numbers (see letter-pairs.ts); a test holds the two equal.
 */
export const passageSimilarity = (
  words: readonly number[],
  otherWords: readonly number[],
  lexis: Lexis,
): number => {
  const masked = (ids: readonly number[]): string => ids.map((id) => lexis.text(id)).join(' ');
  return Math.round(compareTwoStrings(masked(words), masked(otherWords)) * 100);
};

/** Tokens that a note shares with another. */
interface TokenPassage {
  readonly from: number;
  readonly to: number;
  readonly noteIndex: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  /** In percent. */
  readonly similarity: number;
}

/** A shared passage with the index of the other note: note IDs may repeat on a roster. */
export interface IndexedPassage extends SharedPassage {
  readonly noteIndex: number;
}

/** Collects passages that do not overlap: the first one keeps its words. */
class PassageCollector {
  readonly found: TokenPassage[] = [];
  readonly #taken: Uint8Array;
  readonly #used = new Map<number, number>();

  constructor(
    readonly pool: NotePool,
    readonly note: TokenizedNote,
  ) {
    this.#taken = new Uint8Array(note.text.words.length);
  }

  /** Adds what was found in other notes: copies first, then runs of words, then templates. */
  add({ sources, runs }: FoundElsewhere): void {
    for (const [at, source] of sources.entries()) if (source?.copied) this.#addCopy(at, source);
    for (const { from, otherFrom, length, noteIndex } of runs)
      this.#addRun(from, otherFrom, length, noteIndex);
    for (const [at, source] of sources.entries())
      if (source && !source.copied) this.#addTemplate(at, source);
  }

  /** Adds a sentence that is a copy of another. */
  #addCopy(at: number, source: Source): void {
    const sentence = this.note.sentences[at];
    const other = this.#sentenceOf(source);
    if (!sentence || !other) return;
    const { from, to } = sentence;
    if (this.#taken.subarray(from, to).includes(1)) return;
    this.#keep(from, to, source.noteIndex, other.from, other.to);
  }

  /** Adds the words of a template that a sentence shares with another. */
  #addTemplate(at: number, source: Source): void {
    const sentence = this.note.sentences[at];
    const other = this.#sentenceOf(source);
    if (!sentence || !other) return;
    const runs = alignedRuns(sentence.wording.words, source.wording.words, shortestPassage);
    for (const { from, otherFrom, length } of runs)
      this.#addRun(sentence.from + from, other.from + otherFrom, length, source.noteIndex);
  }

  /** Adds a run of words that both notes contain, without the words that another passage already has. */
  #addRun(from: number, otherFrom: number, length: number, noteIndex: number): void {
    let start = 0;
    for (let at = 0; at <= length; at += 1) {
      if (at < length && this.#taken[from + at] === 0) continue;
      if (at - start >= shortestPassage)
        this.#keep(from + start, from + at, noteIndex, otherFrom + start, otherFrom + at);
      start = at + 1;
    }
  }

  #keep(from: number, to: number, noteIndex: number, otherFrom: number, otherTo: number): void {
    const otherWords = this.pool.notes[noteIndex]?.text.words ?? [];
    const similarity = passageSimilarity(
      this.note.text.words.slice(from, to),
      otherWords.slice(otherFrom, otherTo),
      this.pool.lexis,
    );
    this.#taken.fill(1, from, to);
    this.found.push({ from, to, noteIndex, otherFrom, otherTo, similarity });
  }

  // A sentence that is copied twice is matched to the first and then to the second such sentence of the other note.
  #sentenceOf({ noteIndex, wording }: Source): { from: number; to: number } | undefined {
    const candidates = this.pool.sentencesWith(wording, noteIndex);
    const first = candidates[0] ?? 0;
    const key = noteIndex * 0x100000 + first;
    const count = this.#used.get(key) ?? 0;
    this.#used.set(key, count + 1);
    const at = candidates[Math.min(count, candidates.length - 1)] ?? 0;
    return this.pool.notes[noteIndex]?.sentences[at];
  }
}

/** Joins passages that follow each other in both notes. */
const joined = (
  { notes }: NotePool,
  note: TokenizedNote,
  passages: readonly TokenPassage[],
): TokenPassage[] => {
  const kept: TokenPassage[] = [];
  for (const passage of passages) {
    const last = kept.at(-1);
    const other = notes[passage.noteIndex];
    const follows =
      last?.noteIndex === passage.noteIndex &&
      last.to === passage.from &&
      last.otherTo === passage.otherFrom &&
      Math.min(last.similarity, passage.similarity) === 100 &&
      other !== undefined &&
      passage.from < endOfStretch(note, last.from) &&
      passage.otherFrom < endOfStretch(other, last.otherFrom);
    if (follows) {
      kept.pop();
      kept.push({ ...last, to: passage.to, otherTo: passage.otherTo });
    } else kept.push(passage);
  }
  return kept;
};

const inText = (
  { notes }: NotePool,
  { text }: TokenizedNote,
  { from, to, noteIndex, otherFrom, otherTo, similarity }: TokenPassage,
): IndexedPassage => {
  const other = notes[noteIndex];
  return {
    noteIndex,
    start: text.starts[from] ?? 0,
    end: text.ends[to - 1] ?? 0,
    noteId: other?.note.noteId ?? '',
    otherStart: other?.text.starts[otherFrom] ?? 0,
    otherEnd: other?.text.ends[otherTo - 1] ?? 0,
    similarity,
  };
};

/** All shared passages in text order. Passages in other patients' notes come before those in the patient's own. */
export const findPassages = (
  pool: NotePool,
  note: TokenizedNote,
  others: FoundElsewhere,
  own: FoundElsewhere | undefined,
): IndexedPassage[] => {
  const passages = new PassageCollector(pool, note);
  passages.add(others);
  if (own) passages.add(own);
  const inOrder = passages.found.sort((a, b) => a.from - b.from);
  return joined(pool, note, inOrder).map((passage) => inText(pool, note, passage));
};
