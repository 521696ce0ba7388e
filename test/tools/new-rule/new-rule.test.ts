import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runs } from '../../whole/long-runs.js';
import { areas, policyAreas } from './areas.js';
import { unwritten } from './templates.js';

const copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
const copied = ['src', 'examples', 'docs', 'test', 'package.json', 'tsconfig.json', '.biome.json'];
const notCopied = /node_modules|docs\/(?:api|images|playground)/;

const node = (...words: string[]): string =>
  execFileSync(process.execPath, words, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const tool = (name: string, ...words: string[]): string =>
  node(`node_modules/.bin/${name}`, ...words);

// The long runs make a rule of every area; `npm test` makes one with a policy field and one without.
const someOf = (named: object): string[] => Object.keys(named).reverse().slice(0, runs(1, 99));

const plain = someOf(areas).map((area): [string, string?] => [`${area}/made-by-the-test`]);
const byPolicy = someOf(policyAreas).map((area): [string, string?] => [
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
  test('makes a rule that passes its examples, test and page, and in the long runs the type checks', () => {
    const script = `import { makeRule, newRule } from '${resolve('test/tools/new-rule/make-rule.js')}';
for (const [id, field] of ${JSON.stringify([...plain, ...byPolicy])})
  console.log(makeRule(newRule(id, field ?? undefined)).join('\\n'));`;
    node('-e', `require('fs').writeFileSync('make.ts', ${JSON.stringify(script)})`);
    const files = node('test/tools/run-ts.mjs', 'make.ts').trim().split('\n');
    tool('biome', 'check', '--write', ...new Set(files));
    const run = ['run', '--config', 'test/vitest.config.ts', '--reporter=dot'];
    const { length } = [...plain, ...byPolicy];
    const passed = (...words: string[]): number =>
      Number(/Tests .*?(\d+) passed/.exec(tool('vitest', ...run, '--no-color', ...words))?.[1]);
    // Six tests of each rule, which also write its page.
    expect(passed('test/whole/rules.test.ts', '-t', 'made-by-the', '-u')).toBe(length * 6);
    // The compiler takes longer than the rest of this test. It needs the list of who decides, which a test writes.
    if (runs(0, 1) === 1) {
      tool(
        'vitest',
        ...run,
        'test/whole/rules.test.ts',
        '-t',
        'the list of who decides the reviews of each rule is up to date',
        '-u',
      );
      tool('tsc', '-p', '.');
    }
    expect(passed('made-by-the')).toBe(length);
    expect(readFileSync(join(copy, `docs/rules/${plain[0]?.[0]}.md`), 'utf8')).toContain(
      `# ${plain[0]?.[0]}`,
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
