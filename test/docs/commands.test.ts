import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

const text = (path: string): string => readFileSync(path, 'utf8');

const scriptsOf = (manifest: string): string[] =>
  Object.keys(JSON.parse(text(manifest)).scripts ?? {});

const scripts = scriptsOf('package.json');

describe('the scripts of package.json', () => {
  test('are the eighteen known ones', () => {
    expect(scripts.sort()).toEqual(
      [
        ...['build', 'types', 'lint', 'format', 'test', 'docs', 'package', 'consumers', 'fuzz'],
        ...['conformance', 'scale', 'mutate', 'bench', 'demo', 'playground', 'new:rule'],
        ...['release', 'extras'],
      ].sort(),
    );
  });

  test.each(scripts.filter((name) => name !== 'test'))(
    '%s is listed in the contributor guide',
    (name) => {
      expect(text('docs/CONTRIBUTING.md')).toContain(`npm run ${name}`);
    },
  );
});

describe('.ci/run', () => {
  const run = text('.ci/run');

  test('uses the install and test command from the README', () => {
    const command = 'npm install && npm test';
    expect(text('README.md')).toContain(`\n${command}\n`);
    expect(run).toContain(`\n${command}\n`);
    expect(run).not.toContain('eval');
  });

  test('runs every check', () => {
    const checks = ['lint', 'types', 'build', 'docs', 'package', 'consumers', 'fuzz'];
    for (const check of [...checks, 'conformance', 'scale', 'mutate'])
      expect(run).toContain(`npm run ${check}`);
    expect(run).toContain('npm run fuzz -- long');
  });
});

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((path) => /\.(?:md|ts|mjs)$|^\.ci\/run$/.test(path) && existsSync(path));

/** Scripts a file may name: this package's and, inside an example, the example's own. */
const knownTo = (path: string): string[] => {
  const [, example] = /^(examples\/[\w-]+)\//.exec(path) ?? [];
  const own = example && existsSync(`${example}/package.json`);
  return [...scripts, ...(own ? scriptsOf(`${example}/package.json`) : [])];
};

test('every script named in a file exists', () => {
  const unknown = files.flatMap((path) =>
    [...text(path).matchAll(/npm run ([a-z]+(?::[a-z]+)*)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !knownTo(path).includes(name))
      .map((name) => `${path}: npm run ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('every file linked from a page exists', () => {
  const pages = files.filter((path) => path.endsWith('.md') && !path.startsWith('docs/api'));
  const broken = pages.flatMap((page) =>
    [
      ...text(page)
        .replace(/`[^`\n]*`/g, '')
        .matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g),
    ]
      .map(([, target]) => target ?? '')
      .filter((target) => !existsSync(`${dirname(page)}/${target}`))
      .map((target) => `${page} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the site has the guides of the README, in its order, and no other', () => {
  const { projectDocuments } = JSON.parse(text('docs/typedoc.json'));
  const onSite = projectDocuments.filter((path: string) => path.startsWith('./guides/'));
  const [, list = ''] = text('README.md').split('Guides, in the order to read them: ');
  const inOrder = [...list.matchAll(/\(docs(\/guides\/[\w-]+\.md)\)/g)].map(
    ([, path]) => `.${path}`,
  );
  expect(onSite).toEqual(inOrder);
  expect(onSite.toSorted()).toEqual(
    readdirSync('docs/guides')
      .map((name) => `./guides/${name}`)
      .toSorted(),
  );
});
