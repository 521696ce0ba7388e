import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areas, policyAreas } from './areas.js';
import { unwritten } from './templates.js';

const copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
const copied = ['src', 'examples', 'docs', 'test', 'package.json', 'tsconfig.json', '.biome.json'];
const notCopied = /node_modules|docs\/(?:api|images|playground)/;

const node = (...words: string[]): string =>
  execFileSync(process.execPath, words, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const tool = (name: string, ...words: string[]): string =>
  node(`node_modules/.bin/${name}`, ...words);

const plain = Object.keys(areas).map((area): [string, string?] => [`${area}/made-by-the-test`]);
const byPolicy = Object.keys(policyAreas).map((area): [string, string?] => [
  `${area}/made-by-the-policy-test`,
  `${area}FieldOfTheTest`,
]);

beforeAll(() => {
  for (const name of copied)
    cpSync(name, join(copy, name), { recursive: true, filter: (path) => !notCopied.test(path) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:rule', () => {
  test('makes a rule of every area that passes its examples, test, page and type checks', () => {
    const script = `import { makeRule, newRule } from '${resolve('test/tools/new-rule/make-rule.js')}';
for (const [id, field] of ${JSON.stringify([...plain, ...byPolicy])})
  console.log(makeRule(newRule(id, field ?? undefined)).join('\\n'));`;
    node('-e', `require('fs').writeFileSync('make.ts', ${JSON.stringify(script)})`);
    const files = node('test/tools/run-ts.mjs', 'make.ts').trim().split('\n');
    tool('biome', 'check', '--write', ...new Set(files));
    tool('tsc', '-p', '.');
    const run = ['run', '--config', 'test/vitest.config.ts', '--reporter=dot'];
    tool('vitest', ...run, 'test/whole/rules.test.ts', '-t', 'made-by-the', '-u');
    const { length } = [...plain, ...byPolicy];
    const passed = (...words: string[]): number =>
      Number(/Tests .*?(\d+) passed/.exec(tool('vitest', ...run, '--no-color', ...words))?.[1]);
    // Six tests of each rule.
    expect(passed('test/whole/rules.test.ts', '-t', 'made-by-the')).toBe(length * 6);
    expect(passed('made-by-the')).toBe(length);
    expect(readFileSync(join(copy, 'docs/rules/note/made-by-the-test.md'), 'utf8')).toContain(
      '# note/made-by-the-test',
    );
  });

  test.each([
    [['nowhere/topic'], 'the areas are session'],
    [['session/Group Size'], 'the areas are session'],
    [['session/group-size'], 'exists already'],
    [['unbundling/topic', '--policy-field', 'limit'], 'Policy fields are checked in'],
    [['member/topic', '--policy-field', 'A Limit'], 'not the name of a field'],
  ])('refuses %j', (words, why) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['test/tools/run-ts.mjs', 'test/tools/new-rule/run.ts', ...words],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain(why);
  });
});

test('the repository contains no leftover placeholder', () => {
  const found = spawnSync('git', ['grep', '-l', unwritten, '--', 'src', 'test/*/rules'], {
    encoding: 'utf8',
  });
  expect(found.stdout).toBe('');
});
