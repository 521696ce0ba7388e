import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: {
    // The examples name the package as whoever copies them would.
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
    maxWorkers: '100%',
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
