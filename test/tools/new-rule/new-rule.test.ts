import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areas, unwritten } from './areas.js';

const copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
const copied = ['src', 'examples', 'docs', 'test', 'package.json', 'tsconfig.json', '.biome.json'];
const notCopied = /node_modules|docs\/(?:api|images|playground)/;

const node = (...words: string[]): string =>
  execFileSync(process.execPath, words, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const tool = (name: string, ...words: string[]): string =>
  node(`node_modules/.bin/${name}`, ...words);
const made = Object.keys(areas).map((area) => `${area}/made-by-the-test`);

beforeAll(() => {
  for (const name of copied)
    cpSync(name, join(copy, name), { recursive: true, filter: (path) => !notCopied.test(path) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:rule', () => {
  test('makes a rule of every area whose examples, page and types hold at once', () => {
    const script = `import { makeRule } from '../../new-rule/test/new-rule/make-rule.js';
for (const id of ${JSON.stringify(made)}) console.log(makeRule(id).join('\\n'));`;
    node('-e', `require('fs').writeFileSync('make.ts', ${JSON.stringify(script)})`);
    const files = node('test/tools/run-ts.mjs', 'make.ts').trim().split('\n');
    tool('biome', 'check', '--write', ...new Set(files));
    tool('tsc', '-p', '.');
    const rules = ['run', '--config', 'test/vitest.config.ts', 'test/whole/rules.test.ts'];
    tool('vitest', ...rules, '-t', 'made-by-the-test', '-u');
    const told = tool('vitest', ...rules, '-t', 'made-by-the-test|rule book|of the book');
    // Each is asked six questions, and the book itself two.
    expect(told).toMatch(new RegExp(`${made.length * 6 + 2} passed`));
    expect(readFileSync(join(copy, 'docs/rules/note/made-by-the-test.md'), 'utf8')).toContain(
      '# note/made-by-the-test',
    );
  }, 240_000);

  test.each([
    ['nowhere/topic', 'the areas are session'],
    ['session/Group Size', 'the areas are session'],
    ['session/group-size', 'is there already'],
  ])('refuses %s', (id, why) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['test/tools/run-ts.mjs', 'test/tools/new-rule/run.ts', id],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain(why);
  });
});

test('no rule of the book is as it was made', () => {
  for (const { room } of Object.values(areas))
    for (const file of readdirSync(`src/${room}/rules`))
      expect(readFileSync(`src/${room}/rules/${file}`, 'utf8'), file).not.toContain(unwritten);
});
