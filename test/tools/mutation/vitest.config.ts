import { defineConfig } from 'vitest/config';
import everyTest from '../../vitest.config.js';

// The test files are named here: with its own option --testFiles, Stryker 9 and 10 never activate a mutant of code
// that runs while a module loads, which is most of a rule (stryker-mutator/stryker-js#6144).
export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    include: (process.env['MUTATION_TESTS'] ?? 'test/whole/rules.test.ts').split(','),
    reporters: [],
    isolate: false,
  },
});
