// npm run new:rule -- area/topic: makes the files of a rule, its examples, its test, its entries and its page.
// npm run new:rule -- area/topic --policy-field name: and adds a field to payer policies that the rule checks.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { makeRule, newRule } from './make-rule.js';

const run = (...words: string[]): void => {
  const { status } = spawnSync('npx', words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const written = ['test/whole/rules.test.ts', 'test/whole/schemas', 'test/reference'];

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'policy-field': { type: 'string' } },
  });
  const rule = newRule(positionals[0] ?? '', values['policy-field']);
  const files = makeRule(rule);
  run('biome', 'check', '--write', ...files);
  run('vitest', 'run', '--config', 'test/vitest.config.ts', ...written, '-u');
  run('tsup', '--silent');
  run('node', 'test/tools/run-ts.mjs', 'test/tools/release/package.ts', 'api', '--write');
  const [ruleFile, example, test, policy] = files;
  console.log(`\n${rule.id} works and reports only a placeholder. Replace every write-me in:`);
  for (const file of [ruleFile, example, test, ...(rule.policyField ? [policy] : [])])
    console.log(`  ${file}`);
  console.log('Then write the pages again: npm test -- test/whole/rules.test.ts -u');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
