import type { CompiledCue, CuedElement, Pattern, Step } from './compile-cue.js';
import { grammar, type WordClasses } from './word-classes.js';
import type { SectionRole } from './words/headings.js';

/** A pattern at the words of its rarest step: it is tried only where one of them is. */
export interface PatternAnchor {
  /** The place of its cue among all cues. */
  readonly cue: number;
  readonly pattern: Pattern;
  readonly under: readonly SectionRole[] | undefined;
  /** How many words before that of the rarest step it begins, at least and at most. */
  readonly near: number;
  readonly far: number;
}

/** The patterns of one word, by the place of their element. */
export type AnchoredPatterns = readonly (readonly PatternAnchor[])[];

/** A word to which patterns are anchored. */
export interface AnchoringWord extends WordClasses {
  patterns: AnchoredPatterns;
}

/** The place of each element in {@link AnchoredPatterns}. */
export const elementPlaces = {
  risk: 0,
  goal: 1,
  plan: 2,
  progress: 3,
} as const satisfies Record<CuedElement, number>;

/** Of a word that no pattern needs. */
export const noPatterns: AnchoredPatterns = [[], [], [], []];

const fits = (step: Step, word: WordClasses): boolean =>
  (word.grammar & step.grammar) !== 0 ||
  (word.topic & step.topic) !== 0 ||
  (word.sense & step.sense) !== 0 ||
  (word.phrase & step.phrase) !== 0;

// Words of these classes come in a note about a hundred times as often as others.
const often =
  grammar.PREP |
  grammar.AND |
  grammar.DET |
  grammar.HIS |
  grammar.HE |
  grammar.BE |
  grammar.NOT |
  grammar.PATIENT;

const weightOf = ({ grammar: bits }: WordClasses): number => ((bits & often) === 0 ? 1 : 100);

interface FittingWords {
  readonly words: ReadonlySet<AnchoringWord>;
  readonly weight: number;
}

/** Anchors the patterns of cues to words. */
class PatternAnchors {
  readonly #entries: ReadonlyMap<string, AnchoringWord>;
  readonly #known = new Map<string, FittingWords>();

  constructor(entries: ReadonlyMap<string, AnchoringWord>) {
    this.#entries = entries;
  }

  anchor({ element, cue: { under } }: CompiledCue, cue: number, pattern: Pattern): void {
    let rarest: (FittingWords & Pick<PatternAnchor, 'near' | 'far'>) | undefined;
    let far = 0;
    for (const [near, step] of pattern.steps.entries()) {
      far += step.gap;
      const { words, weight } = this.#fitting(step);
      if (!rarest || weight < rarest.weight) rarest = { words, weight, near, far: far + near };
    }
    if (!rarest) return;
    const anchored = { cue, pattern, under, near: rarest.near, far: rarest.far };
    for (const word of rarest.words)
      word.patterns = word.patterns.map((own, at) =>
        at === elementPlaces[element] ? [...own, anchored] : own,
      );
  }

  #fitting(step: Step): FittingWords {
    const known = this.#known.get(step.source);
    if (known) return known;
    const words = new Set<AnchoringWord>();
    for (const word of step.words ?? []) {
      const entry = this.#entries.get(word);
      if (entry) words.add(entry);
    }
    if ((step.grammar | step.topic | step.sense | step.phrase) !== 0)
      for (const entry of this.#entries.values()) if (fits(step, entry)) words.add(entry);
    let weight = 0;
    for (const word of words) weight += weightOf(word);
    const fitting = { words, weight };
    this.#known.set(step.source, fitting);
    return fitting;
  }
}

/** Anchors the patterns of all cues to the words of the lists. */
export const anchorPatterns = (
  cues: readonly CompiledCue[],
  entries: ReadonlyMap<string, AnchoringWord>,
): void => {
  const anchors = new PatternAnchors(entries);
  for (const [index, one] of cues.entries())
    for (const pattern of one.patterns) anchors.anchor(one, index, pattern);
};
