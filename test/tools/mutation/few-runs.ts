import fc from 'fast-check';
import { expect } from 'vitest';
import { givenEveryCase } from './asked-otherwise.js';

const enough = 15;

const runsFor = (wanted = 100): number => {
  const name = expect.getState().currentTestName ?? '';
  return givenEveryCase.some((part) => name.includes(part)) ? wanted : Math.min(wanted, enough);
};

/** fast-check, asked fewer times: a mutant is to be noticed, and not to be proven wrong. */
// biome-ignore lint/style/noDefaultExport: it stands for fast-check, of which the tests import this.
export default {
  ...fc,
  assert: <Values>(property: fc.IRawProperty<Values>, parameters: fc.Parameters<Values> = {}) =>
    fc.assert(property, {
      ...parameters,
      numRuns: runsFor(parameters.numRuns),
      endOnFailure: true,
    }),
};
