import type { CuedElement } from './compile-cue.js';
import { cuePatterns, cues } from './lexicon.js';
import { hasAny, patternShows, type Words } from './match-cue.js';
import type { SectionRole } from './words/headings.js';

/** Finds the cues of one note, clause by clause. */
export class CueSearch {
  readonly #triedIn = new Int32Array(cuePatterns.length);
  readonly #foundIn = new Int32Array(cues.length);
  #clause = 0;

  /** The places of the cues that show in the clause, in their order. The words before `from` are those of its label. */
  find(words: Words, labelFrom: number): number[] {
    this.#clause += 1;
    const found: number[] = [];
    const labelled = labelFrom < words.from ? { ...words, from: labelFrom } : words;
    for (let at = labelled.from; at < words.to; at += 1)
      for (const index of words.tokens[at]?.patterns ?? [])
        this.#try(index, words, labelled, found);
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  #try(index: number, words: Words, labelled: Words, found: number[]): void {
    if (this.#triedIn[index] === this.#clause) return;
    this.#triedIn[index] = this.#clause;
    const one = cuePatterns[index];
    const compiled = one && cues[one.cue];
    if (!compiled || this.#foundIn[one.cue] === this.#clause) return;
    const { element, cue, blocks } = compiled;
    // What is compared with before is not the label.
    const within = element === 'risk' || element === 'goal' ? labelled : words;
    if (!patternShows(one.pattern, cue, within)) return;
    this.#foundIn[one.cue] = this.#clause;
    if (!blocks || !hasAny(blocks, within)) found.push(one.cue);
  }
}

/** A cue that shows in a clause. */
export interface ShownCue {
  readonly cue: string;
  readonly value: string;
}

/** Those of an element that count under a heading of the role. */
export const cuesUnder = (
  found: readonly number[],
  element: CuedElement,
  role: SectionRole,
): ShownCue[] =>
  found.flatMap((index) => {
    const one = cues[index];
    if (!one || one.element !== element) return [];
    return !one.cue.under || one.cue.under.includes(role) ? [one.cue] : [];
  });
