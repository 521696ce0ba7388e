import { inspect } from 'node:util';
import { InputError } from '../../../src/input/input-error.js';
import { type Canary, canariesIn } from './canary.js';
import { holdingOf } from './fields.js';
import { shownFor } from './shown.js';

/** Everything a log could print from an error. */
export const printedFrom = (error: unknown): string =>
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
    return shownFor(run(), canaries).flatMap(({ where, text, may }) =>
      canariesIn(text, canaries)
        .filter(({ field }) => !may(holdingOf(field)))
        .map(({ field, kind }) => `${kind}: ${field} → ${where}`),
    );
  } catch (error) {
    if (!(error instanceof InputError)) return [`an error that is no InputError: ${String(error)}`];
    return canariesIn(printedFrom(error), canaries).map(
      ({ field, kind }) => `${kind}: ${field} → the error`,
    );
  }
};
