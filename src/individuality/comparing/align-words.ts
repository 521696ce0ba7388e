/** A run of words that two sentences have in common. */
export interface AlignedRun {
  readonly from: number;
  readonly otherFrom: number;
  readonly length: number;
}

/** The longest common subsequence of two short sentences, as runs of at least `shortestRun` words. */
export const alignedRuns = (
  words: readonly number[],
  otherWords: readonly number[],
  shortestRun: number,
): AlignedRun[] => {
  const width = otherWords.length + 1;
  const best = new Uint16Array((words.length + 1) * width);
  for (let at = words.length - 1; at >= 0; at -= 1)
    for (let other = otherWords.length - 1; other >= 0; other -= 1)
      best[at * width + other] =
        words[at] === otherWords[other]
          ? (best[(at + 1) * width + other + 1] ?? 0) + 1
          : Math.max(best[(at + 1) * width + other] ?? 0, best[at * width + other + 1] ?? 0);
  return runsAlong(words, otherWords, best).filter(({ length }) => length >= shortestRun);
};

const runsAlong = (
  words: readonly number[],
  otherWords: readonly number[],
  best: Uint16Array,
): AlignedRun[] => {
  const width = otherWords.length + 1;
  const runs: AlignedRun[] = [];
  let at = 0;
  let other = 0;
  while (at < words.length && other < otherWords.length) {
    if (words[at] === otherWords[other]) {
      const from = at;
      const otherFrom = other;
      while (at < words.length && words[at] === otherWords[other]) {
        at += 1;
        other += 1;
      }
      runs.push({ from, otherFrom, length: at - from });
    } else if ((best[(at + 1) * width + other] ?? 0) >= (best[at * width + other + 1] ?? 0)) {
      at += 1;
    } else {
      other += 1;
    }
  }
  return runs;
};
