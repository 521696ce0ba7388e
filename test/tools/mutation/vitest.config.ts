import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import everyTest from '../../vitest.config.js';
import { BrokenFiles } from './broken-files.js';
import { keptThread } from './kept-thread.js';
import { firstTests, testsOf, unasked } from './rooms.js';

const fewRuns = resolve(import.meta.dirname, 'few-runs.ts');

const fewerRuns: Plugin = {
  name: 'fewer runs',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'fast-check' && importer !== fewRuns ? fewRuns : null),
};

// Stryker asks for threads of its own, whatever a configuration says.
const oneThread: Plugin = {
  name: 'one thread',
  configureVitest({ project }) {
    project.config.pool = keptThread.name;
    project.config.poolRunner = keptThread;
    project.config.isolate = false;
  },
};

class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const first = firstTests.findIndex((file) => moduleId.endsWith(file));
      return first === -1 ? firstTests.length : first;
    };
    return files.sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

const config = defineConfig({
  ...everyTest,
  plugins: [fewerRuns, oneThread],
  test: {
    ...everyTest.test,
    include: testsOf(process.env['MUTATED_ROOM'] ?? 'rules'),
    exclude: unasked,
    setupFiles: ['coverage.ts', 'leave-out.ts'].map((file) => resolve(import.meta.dirname, file)),
    sequence: { sequencer: CheapFirst },
    reporters: [new BrokenFiles()],
  },
});

export default config;
