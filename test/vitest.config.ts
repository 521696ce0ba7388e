import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SkippedTests } from './tools/skipped-tests.js';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: {
    // Examples import the package by its name, as a caller does.
    alias: [
      {
        find: /^group-therapy-billing$/,
        replacement: resolve(import.meta.dirname, '../src/index.ts'),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Two more than the processor has cores, because tests wait for browsers and child processes.
    maxWorkers: availableParallelism() + 2,
    // Each process loads the library once, for all of its test files.
    isolate: false,
    // No test may fail because a machine is slow: the limits only end what hangs.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    reporters: ['default', new SkippedTests()],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
