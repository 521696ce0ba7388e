import { classesOf, isClassName, type WordClasses } from './word-classes.js';
import type { SectionRole } from './words/headings.js';

/** A cue: how a clause shows a value of an element. */
export interface Cue<Value extends string = string> {
  /** Its ID, which the evidence names. */
  readonly cue: string;
  readonly value: Value;
  /** What it is, for people. */
  readonly doc: string;
  /**
   * Each is a sequence of steps parted by spaces: a class in capitals, a word in small letters, several of either
   * joined by `|`, `_3` for up to three words between, `^` and `$` for the ends of the clause.
   */
  readonly patterns: readonly string[];
  /** Only under a heading of these roles. */
  readonly under?: readonly SectionRole[];
  /** Not in a clause that has a word of these classes or one of these words. */
  readonly unless?: string;
  /**
   * Only where no word before denies it, and no answer after it says that there is none.
   * `before-it`: the pattern has a negation of its own, as in `not being around`.
   */
  readonly affirmed?: true | 'before-it';
  /** Whether words in quotation marks count. */
  readonly quoted?: true;
}

/** The elements whose evidence is found by cues. */
export type CuedElement = 'risk' | 'goal' | 'plan' | 'progress';

/** One word of a pattern. */
export interface Step extends WordClasses {
  /** As it is written in the pattern. */
  readonly source: string;
  readonly words: ReadonlySet<string> | undefined;
  /** How many words may come before it. */
  readonly gap: number;
}

/** One sequence of words by which a cue shows. */
export interface Pattern {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A cue that is ready to be matched. */
export interface CompiledCue {
  readonly element: CuedElement;
  readonly cue: Cue;
  readonly patterns: readonly Pattern[];
  readonly blocks: Step | undefined;
}

const stepOf = (source: string, gap: number): Step => {
  const names = source.split('|');
  const words = names.filter((name) => !isClassName(name));
  const unnamed = words.find((word) => word !== word.toLowerCase());
  if (unnamed !== undefined) throw new TypeError(`No such class of words: ${unnamed}`);
  return {
    source,
    ...classesOf(names.filter(isClassName)),
    words: words.length > 0 ? new Set(words) : undefined,
    gap,
  };
};

const patternOf = (source: string): Pattern => {
  const steps: Step[] = [];
  let gap = 0;
  const parts = source.split(' ');
  for (const part of parts)
    if (part.startsWith('_')) gap = Number(part.slice(1));
    else if (part !== '^' && part !== '$') {
      steps.push(stepOf(part, gap));
      gap = 0;
    }
  return { steps, atStart: parts[0] === '^', atEnd: parts.at(-1) === '$' };
};

/** Makes the cues of an element ready to be matched. */
export const compiled = (element: CuedElement, cues: readonly Cue[]): readonly CompiledCue[] =>
  cues.map((cue) => ({
    element,
    cue,
    patterns: cue.patterns.map(patternOf),
    blocks: cue.unless === undefined ? undefined : stepOf(cue.unless, 0),
  }));
