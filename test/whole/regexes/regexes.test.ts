import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { findingsOf } from '../../rule-book/example-findings.js';
import { runs } from '../long-runs.js';
import { type AssembledRegex, watchedRegExp } from './assembled.js';
import { collectRegexes } from './collect.js';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path);
    return /(?<!\.d)\.ts$/.test(entry.name) ? [path] : [];
  });

/** The worst-case complexity that recheck reports for a regular expression. */
const verdictOn = async ({ source, flags }: { source: string; flags: string }): Promise<string> => {
  const verdict = await check(source, flags, { timeout: 240_000 });
  return verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.status;
};

const minutes = 300_000;

const folders = ['src', 'examples', 'docs/playground/src'];
const { written, assembled } = collectRegexes(folders.flatMap(filesUnder), options);
const bySource = <Regex extends { source: string; flags: string }>(regexes: readonly Regex[]) =>
  new Map(regexes.map((one) => [`/${one.source}/${one.flags}`, one]));

describe('every regular expression runs in linear time', () => {
  test.each([...bySource(written)])(
    '%s',
    async (_, regex) => {
      expect(await verdictOn(regex), regex.at).toBe('safe');
    },
    minutes,
  );

  test(
    'including those built at run time',
    async () => {
      const made: AssembledRegex[] = [];
      vi.stubGlobal('RegExp', watchedRegExp(made));
      vi.resetModules();
      const { listRules } = await import('../../../src/index.js');
      await import('../../../src/standards/fhir/index.js');
      await import('../../../src/standards/x12/index.js');
      await import('../../../src/standards/cms1500/index.js');
      await import('../../../src/report/index.js');
      await import('../../../src/reference/index.js');
      for (const { example } of listRules())
        for (const one of [example.passes, example.fails]) findingsOf(one);
      vi.unstubAllGlobals();
      const fileOf = (line: string): string => line.replace(/:\d+$/, '');
      const makers = made.map(({ file }) => file);
      expect(makers).toEqual(expect.arrayContaining(assembled.map(fileOf)));
      // Most are words out of one list, built alike: `npm test` asks one of six.
      const alike = [...bySource(made).values()];
      for (const regex of alike.filter((_, index) => index % runs(6, 1) === 0))
        expect(await verdictOn(regex), regex.file).toBe('safe');
    },
    minutes,
  );
});

describe('planted regular expressions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regexes-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const collected = (text: string) => {
    const file = join(folder, 'planted.ts');
    writeFileSync(file, text);
    const found = collectRegexes([file], { target: ts.ScriptTarget.ES2022 });
    return [
      found.written.map(({ source, flags }) => `/${source}/${flags}`),
      found.assembled.length,
    ];
  };

  test.each<[string, string, string[], number]>([
    ['a literal', 'const a = /^(a+)+$/u.test("b");', ['/^(a+)+$/u'], 0],
    ['a literal after a division', 'const a = 4 / 2 / Number(/x+/g.source);', ['/x+/g'], 0],
    ['a literal with a slash in it', 'const a = /[/]\\//;', ['/[/]\\//'], 0],
    ['one built from a string literal', "const a = new RegExp('a*a*b', 'i');", ['/a*a*b/i'], 0],
    ['one built without new', 'const a = RegExp(`a|b`);', ['/a|b/'], 0],
    ['one built from parts', 'const a = (b: string) => new RegExp("^" + b);', [], 1],
    ['one built through an alias', 'const R = RegExp; const a = new R("x");', [], 1],
    ['one built by a string method', 'const a = (b: string) => "x".match(b);', [], 1],
    ['a type', 'const a = (b: RegExp): boolean => (b as unknown) instanceof RegExp;', [], 0],
    ['a string and a comment that look like one', 'const a = "/a+/"; // /b+/', [], 0],
  ])('%s', (_, text, found, unknown) => {
    expect(collected(text)).toEqual([found, unknown]);
  });

  test.each([
    ['^(a+)+$', '', 'exponential'],
    ['[^/:]+$', '', '2nd degree polynomial'],
    ['\\s*,\\s*$', '', '2nd degree polynomial'],
  ])('/%s/%s is reported as vulnerable', async (source, flags, how) => {
    expect(await verdictOn({ source, flags })).toContain(how);
  });
});
