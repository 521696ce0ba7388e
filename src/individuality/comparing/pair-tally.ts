/** What one note has in common with one other note. */
export interface PairTally {
  /** Words in sentences that are copies. */
  copied: number;
  /** Of sentences that share a template: the words that stand in both, and all of them. */
  templated: number;
  templatedWhole: number;
  /** Words of runs in sentences that are otherwise unlike. */
  run: number;
  /** Words in sentences that are too short to be recognised by themselves. */
  short: number;
  /** Stems of somebody's own in these sentences: those that stand in both, and all of them. */
  commonFacts: number;
  facts: number;
  /** Words of the whole note in sentences long enough to be recognised. */
  readonly telling: number;
}

/** Nothing in common yet. */
export const emptyTally = (telling: number): PairTally => ({
  telling,
  copied: 0,
  templated: 0,
  templatedWhole: 0,
  run: 0,
  short: 0,
  commonFacts: 0,
  facts: 0,
});

/** Fewest facts in common from which two notes may be about the same person. */
const fewestFacts = 3;

/**
 * Whether two notes tell the same facts: then what looks like a template is a copy with words replaced.
 * In a template the facts are what differs.
 */
export const tellsTheSame = ({ commonFacts, facts }: PairTally): boolean =>
  commonFacts >= fewestFacts && commonFacts * 5 >= facts * 3;

/** Whether short sentences and headings that agree are part of a copy, too. */
export const isMostlyCopied = ({ copied, telling }: PairTally): boolean =>
  copied > 0 && copied * 2 >= telling;

/** Words of a note that are copies of the other. */
export const wordsCopied = (tally: PairTally): number =>
  tally.copied +
  (tellsTheSame(tally) ? tally.templatedWhole : 0) +
  tally.run +
  (isMostlyCopied(tally) ? tally.short : 0);

/** Words of a note that are found in the other, those of a shared template included. */
export const wordsFound = (tally: PairTally): number =>
  wordsCopied(tally) + (tellsTheSame(tally) ? 0 : tally.templated);
