// Runs before each test file, where Stryker asks which mutants each test executes. It takes a
// mutant for static, and asks every test about it, as soon as anything executes it outside of a
// test; here it does so only if no test executes it.
import { afterAll, beforeAll, inject, type RunnerTestCase, type RunnerTestSuite } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mode: 'dry-run' | 'mutant';
    readonly globalNamespace: string;
  }
}

type Hits = Record<string, number>;

interface Stryker {
  readonly fileByMutant: ReadonlyMap<string, string>;
  readonly lastTestFile: string;
  readonly mutantCoverage?: { static: Hits; readonly perTest: Record<string, Hits> };
  /** What was executed while files were loaded, until the last test file tells it. */
  loading?: Hits;
}

const testsIn = ({ tasks }: RunnerTestSuite): RunnerTestCase[] =>
  tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]));

/** As Stryker names a test. */
const idOf = (path: string, test: RunnerTestCase): string => {
  const names = [test.name];
  for (let suite = test.suite; suite; suite = suite.suite) names.unshift(suite.name);
  return `${path}#${names.join(' ').trim()}`;
};

const ruleIn = (file = ''): string | undefined => {
  const [, room, topic] = /src\/([a-z]+)\/rules\/([a-z-]+)\.ts$/.exec(file) ?? [];
  return topic && `${room === 'reconciliation' ? 'reconcile' : room}/${topic}`;
};

/** A test that names a rule is asked about no other rule. */
const byName = (id: string, hits: Hits, fileOf: Stryker['fileByMutant']): Hits => {
  const name = id.slice(id.indexOf('#'));
  const ruleOf = new Map([...new Set(fileOf.values())].map((file) => [file, ruleIn(file)]));
  const named = (rule: string | undefined) => rule !== undefined && name.includes(rule);
  if (![...ruleOf.values()].some(named)) return hits;
  return Object.fromEntries(
    Object.entries(hits).filter(([mutant]) => {
      const rule = ruleOf.get(fileOf.get(mutant) ?? '');
      return rule === undefined || named(rule);
    }),
  );
};

const without = (hits: Hits, others: readonly Hits[]): Hits => {
  const theirs = new Set(others.flatMap((other) => Object.keys(other)));
  return Object.fromEntries(Object.entries(hits).filter(([mutant]) => !theirs.has(mutant)));
};

if (inject('mode') === 'dry-run') {
  const stryker: Stryker = Object(globalThis)[inject('globalNamespace')];

  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern.
  beforeAll(({}, file) => {
    const { perTest } = stryker.mutantCoverage ?? {};
    const collected = perTest?.[file.file.filepath];
    if (!perTest || !collected) return;
    for (const test of testsIn(file)) perTest[idOf(file.file.filepath, test)] = { ...collected };
    delete perTest[file.file.filepath];
  });

  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern.
  afterAll(({}, file) => {
    const { mutantCoverage: coverage } = stryker;
    if (!coverage) return;
    for (const id of testsIn(file).map((test) => idOf(file.file.filepath, test)))
      coverage.perTest[id] = byName(id, coverage.perTest[id] ?? {}, stryker.fileByMutant);
    stryker.loading = { ...stryker.loading, ...coverage.static };
    coverage.static =
      file.file.filepath === stryker.lastTestFile
        ? without(stryker.loading, Object.values(coverage.perTest))
        : {};
  });
}
