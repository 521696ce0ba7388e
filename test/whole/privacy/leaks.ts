import { inspect } from 'node:util';
import { InputError } from '../../../src/input/input-error.js';
import { type Canary, heardIn } from './canary.js';
import { holdingOf } from './fields.js';
import { toldOf } from './told.js';

/** Everything a log could print from an error. */
export const saidBy = (error: unknown): string =>
  [
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true }),
    ...(error instanceof Error ? [error.message, error.stack, String(error.cause)] : []),
    ...(error instanceof InputError ? [JSON.stringify(error.issues)] : []),
  ].join('\n');

/** The leaks of a call whose input contains canaries: each from its field to an output. */
export const leaksOf = (run: () => unknown, canaries: readonly Canary[]): string[] => {
  try {
    return toldOf(run(), canaries).flatMap(({ where, text, may }) =>
      heardIn(text, canaries)
        .filter(({ place }) => !may(holdingOf(place)))
        .map(({ place, kind }) => `${kind}: ${place} → ${where}`),
    );
  } catch (error) {
    if (!(error instanceof InputError)) return [`an error that is no InputError: ${String(error)}`];
    return heardIn(saidBy(error), canaries).map(
      ({ place, kind }) => `${kind}: ${place} → the error`,
    );
  }
};
