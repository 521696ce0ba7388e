// npm run new:rule -- area/topic: the files of a rule, its examples, its entries and its page.
import { spawnSync } from 'node:child_process';
import { makeRule } from './make-rule.js';

const run = (...words: string[]): void => {
  const { status } = spawnSync('npx', words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

try {
  const id = process.argv[2] ?? '';
  const files = makeRule(id);
  run('biome', 'check', '--write', ...files);
  const tests = ['test/whole/rules.test.ts', 'test/whole/schemas/schemas.test.ts'];
  run('vitest', 'run', '--config', 'test/vitest.config.ts', ...tests, '-t', id, '-u');
  run(
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    tests[1] ?? '',
    '-t',
    'up to date',
    '-u',
  );
  console.log(`\n${id} works, and says nothing yet. Write it wherever it says write-me:`);
  for (const file of files.slice(0, 2)) console.log(`  ${file}`);
  console.log(`Then: npm test -- test/whole/rules.test.ts -t ${id} -u`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
