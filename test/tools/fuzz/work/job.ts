import fc from 'fast-check';
import { watchShared } from '../promise/untouched.js';
import { type Clock, type Kind, processorTime, propertiesOf, type Watch } from './property.js';
import type { Target } from './target.js';

/** A number of runs of one target in one process. */
export interface Job {
  readonly kind: Kind;
  readonly target: string;
  readonly seed: number;
  readonly runs: number;
  /** Where to start when repeating a run. */
  readonly path?: string;
}

/** The result of a job. */
export interface Tally {
  readonly answers: number;
  readonly refusals: number;
  /** Texts that were no longer JSON and were passed to no function. */
  readonly noJson: number;
  readonly slowest: number;
  /** How the promise was broken, with the path to the run and the smallest failing input. */
  readonly broken?: { readonly path: string; readonly how: string; readonly input: string };
}

// Keeps the end of a long counterexample, because the edits and the damage are there.
const shortened = (text: string): string =>
  text.length <= 3_000 ? text : `${text.slice(0, 1_000)} … ${text.slice(-2_000)}`;

/** Creates a function that runs jobs for a set of targets. */
export const worker = (
  targets: readonly Target[],
  begins: () => void,
  clock: Clock = processorTime,
): ((job: Job) => Tally) => {
  const properties = propertiesOf(targets, clock);
  return ({ kind, target: name, seed, runs, path }) => {
    const target = targets.find((one) => one.name === name);
    if (!target) throw new TypeError(`There is no target ${name}.`);
    const untouched = watchShared();
    const counts = { answer: 0, refusal: 0, 'no JSON': 0 };
    let slowest = 0;
    const watch: Watch = {
      begins,
      ended: (result, milliseconds) => {
        counts[result] += 1;
        slowest = Math.max(slowest, milliseconds);
      },
    };
    const checked = fc.check<unknown[]>(properties[kind](target, watch), {
      seed,
      numRuns: runs,
      ...(path === undefined ? {} : { path }),
      // Stops shrinking a slow counterexample.
      interruptAfterTimeLimit: 300_000,
    });
    const touched = untouched();
    const tally = {
      answers: counts.answer,
      refusals: counts.refusal,
      noJson: counts['no JSON'],
      slowest,
    };
    if (!checked.failed && touched === undefined) return tally;
    const { counterexample, counterexamplePath, errorInstance } = checked;
    return {
      ...tally,
      broken: {
        path: counterexamplePath ?? '',
        how: errorInstance instanceof Error ? `${errorInstance.stack}` : `${touched}`,
        input: shortened(fc.stringify(counterexample)),
      },
    };
  };
};
