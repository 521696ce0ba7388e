import type { Reporter, TestModule } from 'vitest/node';
import { skipped } from './skipped.js';

/** Lists skipped tests for `.ci/run`, which names a test by its file. */
export class SkippedTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const { SKIPPED_LIST, REQUIRE_ALL } = process.env;
    if (!SKIPPED_LIST && REQUIRE_ALL !== '1') return;
    for (const { relativeModuleId, children } of modules) {
      const count = [...children.allTests('skipped')].length;
      if (count > 0) skipped(relativeModuleId, `${count} tests`);
    }
  }
}
