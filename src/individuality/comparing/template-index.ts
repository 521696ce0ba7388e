import type { Lexis } from '../reading/lexis.js';
import { functional } from '../reading/words.js';
import type { Run } from './run-index.js';
import { runsInOrder, window } from './runs-in-order.js';
import type { TokenizedNote } from './tokenized-note.js';
import { eachWindow, WindowTable } from './window-table.js';

/** A template that a note shares with another: the same words in the same order, with other words between them. */
export interface SharedTemplate {
  readonly noteIndex: number;
  /** The shared runs of words, first to last. */
  readonly runs: readonly Run[];
  /** Number of words in the runs, as a person counts them. */
  readonly words: number;
}

/** Number of other notes in which one window is looked up. */
const mostOthers = 8;
/** Number of notes whose order of words is compared: those with most windows in common. */
const mostAligned = 3;
/** Fewest sentences that a template goes through. */
const fewestSentences = 3;
/** Fewest sentences that a template goes through, in percent of all sentences outside the frame. */
const leastSentences = 75;

/** Words of a usual sentence. A longer one counts as several: a note may be written without periods. */
const usualSentence = 16;

/**
 * Finds templates that two notes share, however little of each sentence is fixed: a sentence that is mostly filled in
 * is unlike every other, but the same short runs of words come back in the same order.
 */
export class TemplateIndex {
  readonly #windows = new WindowTable(mostOthers + 1);
  readonly #notes: TokenizedNote[] = [];
  /** How many of the notes are in the table. */
  #indexed = 0;

  constructor(readonly lexis: Lexis) {}

  /** Adds a note. Its windows are indexed when a template is first searched for. */
  add(note: TokenizedNote): void {
    this.#notes[note.index] = note;
  }

  /**
   * The longest template that a note shares with one other note.
   *
   * @param counts Whether another note is compared with this one.
   * @param fewestWords Fewest words of the note in the template.
   */
  templateOf(
    note: TokenizedNote,
    counts: (noteIndex: number) => boolean,
    fewestWords: number,
  ): SharedTemplate | undefined {
    let longest: SharedTemplate | undefined;
    for (const other of this.#nearest(note, counts, fewestWords)) {
      const template = sharedTemplate(note, other, this.lexis);
      if (!template || template.words < Math.max(fewestWords, (longest?.words ?? 0) + 1)) continue;
      longest = template;
    }
    return longest;
  }

  #indexAll(): void {
    for (const note of this.#notes.slice(this.#indexed))
      eachWindow(note, window, (hash, from) => this.#windows.add(hash, note.index, from));
    this.#indexed = this.#notes.length;
  }

  /** The notes with most windows in common, those with enough of them. */
  #nearest(
    note: TokenizedNote,
    counts: (noteIndex: number) => boolean,
    fewestWords: number,
  ): TokenizedNote[] {
    this.#indexAll();
    const windows = this.#windows;
    const words = new Int32Array(this.#notes.length);
    eachWindow(note, window, (hash, from) => {
      const first = windows.firstOther(hash, note.index);
      if (first < 0) return;
      const count = wordsIn(note, from);
      for (let at = first; at >= 0; at = windows.after(at)) {
        const other = windows.holders[at] ?? 0;
        words[other] = (words[other] ?? 0) + count;
      }
    });
    const enough: number[] = [];
    for (const [other, most] of words.entries())
      if (most >= fewestWords && other !== note.index && counts(other)) enough.push(other);
    return enough
      .sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0) || a - b)
      .slice(0, mostAligned)
      .flatMap((other) => this.#notes[other] ?? []);
  }
}

/** Number of words in a window, as a person counts them. */
const wordsIn = ({ text: { counts } }: TokenizedNote, from: number): number => {
  let words = 0;
  for (let at = from; at < from + window; at += 1) words += counts[at] ?? 0;
  return words;
};

const sharedTemplate = (
  note: TokenizedNote,
  other: TokenizedNote,
  lexis: Lexis,
): SharedTemplate | undefined => {
  const { words, counts } = note.text;
  const isIn = new Uint8Array(words.length);
  const runs: Run[] = [];
  for (const run of runsInOrder(note, other)) {
    const end = run.from + run.length;
    // "He has a" comes back in any two notes.
    if (!saysSomething(words, run.from, end, lexis)) continue;
    isIn.fill(1, run.from, end);
    runs.push({ ...run, noteIndex: other.index });
  }
  const own = ownSentences(note).flatMap(inUsualSentences);
  const through = own.filter(({ from, to }) => isIn.subarray(from, to).includes(1)).length;
  if (through < fewestSentences || through * 100 < own.length * leastSentences) return undefined;
  const count = counts.reduce((sum, one, at) => sum + (isIn[at] ? one : 0), 0);
  return { noteIndex: other.index, runs, words: count };
};

/** Whether a run has a word other than names, pronouns, numbers and function words. */
const saysSomething = (
  words: readonly number[],
  from: number,
  to: number,
  lexis: Lexis,
): boolean => {
  for (let at = from; at < to; at += 1)
    if (lexis.weight(words[at] ?? 0) !== functional) return true;
  return false;
};

/** Tokens of a note: the first one, and the one after the last. */
interface Tokens {
  readonly from: number;
  to: number;
}

/** A long sentence in equal parts, each about as long as a usual sentence. */
const inUsualSentences = ({ from, to }: Tokens): Tokens[] => {
  const count = Math.max(1, Math.round((to - from) / usualSentence));
  const edge = (part: number): number => from + Math.round(((to - from) * part) / count);
  return Array.from({ length: count }, (_, at) => ({ from: edge(at), to: edge(at + 1) }));
};

/** The sentences outside the frame: a heading and its text are one. */
const ownSentences = ({ note, text, sentences }: TokenizedNote): Tokens[] => {
  const own: Tokens[] = [];
  let isHeaded = false;
  for (const { from, to, framed } of sentences) {
    const last = own.at(-1);
    if (framed) isHeaded = false;
    else {
      if (isHeaded && last) last.to = to;
      else own.push({ from, to });
      isHeaded = note.text.startsWith(':', text.ends[to - 1]);
    }
  }
  return own;
};
