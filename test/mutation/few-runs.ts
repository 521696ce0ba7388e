import fc from 'fast-check';

const enough = 25;

/** fast-check, asked fewer times: a mutant is to be noticed, and not to be proven wrong. */
// biome-ignore lint/style/noDefaultExport: it stands for fast-check, of which the tests import this.
export default {
  ...fc,
  assert: <Values>(property: fc.IRawProperty<Values>, parameters: fc.Parameters<Values> = {}) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? 100, enough),
      endOnFailure: true,
    }),
};
