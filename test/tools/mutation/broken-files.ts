import type { RunnerTestCase, RunnerTestFile, TestError } from 'vitest';
import type { Reporter, Vitest } from 'vitest/node';

const failedTest = (file: RunnerTestFile, error: TestError): RunnerTestCase => ({
  id: `${file.id}_loads`,
  type: 'test',
  name: 'is loaded',
  fullName: 'is loaded',
  fullTestName: 'is loaded',
  file,
  mode: 'run',
  meta: {},
  timeout: 0,
  annotations: [],
  artifacts: [],
  context: Object(undefined),
  result: { state: 'fail', errors: [error] },
});

/**
 * A mutant that keeps a test file from being loaded is noticed. Stryker looks at tests only, and
 * such a file has none: it gets one, which has failed.
 */
export class BrokenFiles implements Reporter {
  private files: () => RunnerTestFile[] = () => [];

  onInit({ state }: Vitest): void {
    this.files = () => state.getFiles();
  }

  onTestRunEnd(): void {
    for (const file of this.files()) {
      const [error] = file.result?.errors ?? [];
      if (error && file.tasks.length === 0) file.tasks.push(failedTest(file, error));
    }
  }
}
