import type { Job } from './job.js';
import { type Kind, kinds } from './property.js';
import type { Target } from './target.js';

/** The seed from which those of all jobs are counted. */
export const firstSeed = 90853;

const mostRuns = 2_000;

const parts = (runs: number, most: number): number[] =>
  runs <= 0 ? [] : [Math.min(runs, most), ...parts(runs - most, most)];

/** Whole parts of a number, as large as the weights want them. */
const weighed = (total: number, weights: readonly number[]): number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const from = Math.round((total * before) / all);
    before += weight;
    return Math.round((total * before) / all) - from;
  });
};

/** So many runs of each kind, spread over the targets, in jobs that none takes long for. */
export const planned = (
  targets: readonly Pick<Target, 'name' | 'share'>[],
  runs: number,
): Job[] => {
  const own = weighed(
    runs,
    targets.map(({ share }) => share),
  );
  const cut = (kind: Kind): Omit<Job, 'seed'>[] =>
    targets.flatMap(({ name: target }, place) =>
      parts(own[place] ?? 0, mostRuns).map((part) => ({ kind, target, runs: part })),
    );
  return kinds.flatMap(cut).map((job, place) => ({ ...job, seed: firstSeed + place }));
};
