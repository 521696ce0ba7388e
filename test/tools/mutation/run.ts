// npm run mutate -- [ROOM | FOLDER | FILE below src] …: finds changes to the code that its tests do not detect.
// Stryker changes the named files one detail at a time and runs the test files of the same names, and for rules the
// test of their examples and pages. Without a name it changes all of src, which takes many hours.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The test files of a source file or folder: the same path below `test`. */
const testsOf = (path: string): string[] => {
  const rules = /\/rules(\/|$)/.test(path) ? ['test/whole/rules.test.ts'] : [];
  const same = path.replace(/^src/, 'test');
  return [
    path.endsWith('.ts') ? same.replace(/\.ts$/, '.test.ts') : `${same}/**/*.test.ts`,
    ...rules,
  ];
};

const filesOf = (path: string): string => (path.endsWith('.ts') ? path : `${path}/**/*.ts`);

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const paths = (given.length === 0 ? ['src'] : given).map((path) =>
  path.replace(/\/$/, '').replace(/^(?!src)/, 'src/'),
);
for (const path of paths) if (!existsSync(path)) throw new Error(`There is no ${path}.`);

const { status } = spawnSync(
  'npx',
  [
    'stryker',
    'run',
    'test/tools/mutation/stryker.config.json',
    '--mutate',
    paths.map(filesOf).join(','),
    ...process.argv.slice(2).filter((word) => word.startsWith('--')),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: [...new Set(paths.flatMap(testsOf))].join(',') },
  },
);
process.exitCode = status ?? 1;
