import type { Job } from './job.js';
import { type Kind, kinds } from './property.js';
import type { Target } from './target.js';

/** The first seed; each job has the next one. */
export const firstSeed = 90853;

const mostRuns = 2_000;

const parts = (runs: number, most: number): number[] =>
  runs <= 0 ? [] : [Math.min(runs, most), ...parts(runs - most, most)];

/** Splits a number into whole parts in proportion to the weights. */
const weighed = (total: number, weights: readonly number[]): number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const from = Math.round((total * before) / all);
    before += weight;
    return Math.round((total * before) / all) - from;
  });
};

/** Spreads the given number of runs of each kind over the targets, in short jobs. */
export const planned = (
  targets: readonly Pick<Target, 'name' | 'share'>[],
  runs: number,
): Job[] => {
  const own = weighed(
    runs,
    targets.map(({ share }) => share),
  );
  const cut = (kind: Kind): Omit<Job, 'seed'>[] =>
    targets.flatMap(({ name: target }, index) =>
      parts(own[index] ?? 0, mostRuns).map((part) => ({ kind, target, runs: part })),
    );
  return kinds.flatMap(cut).map((job, index) => ({ ...job, seed: firstSeed + index }));
};
