import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  resolved?: string;
  license?: string;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json<{
  version: string;
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  files: string[];
}>('package.json');
const locked = json<{ packages: Record<string, Locked> }>('package-lock.json').packages;
const shipped = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);

describe('the package', () => {
  test('has the same version as its reports', () => {
    expect(readFileSync('src/version.ts', 'utf8')).toContain(`'${manifest.version}'`);
  });

  test('runs no install scripts', () => {
    const run = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare'];
    expect(Object.keys(manifest.scripts).filter((name) => run.includes(name))).toEqual([]);
  });

  test('has no dependency with an install script', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  test('installs its declared dependencies and nothing else', () => {
    const names = shipped.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('exports the entry points used by the tests and the build', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './fhir',
      './x12',
      './remittance',
      './rows',
      './clinic',
      './cms1500',
      './report',
      './reference',
      './payers',
      './schemas/*',
      './package.json',
    ]);
  });

  test('pins its tools, so that builds are reproducible', () => {
    for (const version of Object.values(manifest.devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the parcel', () => {
  const [listed]: { files: { path: string }[] }[] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  );
  const packed = new Set(listed?.files.map(({ path }) => path));
  const linksOf = (page: string): string[] =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!#)([^)#\s]+)/g)].map(([, to]) => to ?? '');

  test.each(['README.md', 'docs/SECURITY.md'])('contains every file that %s links to', (page) => {
    expect(packed).toContain(page);
    const links = linksOf(page).filter((to) => !/^https?:/.test(to));
    expect(links.length).toBeGreaterThan(0);
    for (const to of links) expect(packed).toContain(join(page, '..', to));
  });

  test('names no page of a repository, because package.json names no repository', () => {
    expect(manifest).not.toHaveProperty('repository');
    for (const page of ['README.md', 'docs/SECURITY.md'])
      expect(readFileSync(page, 'utf8')).not.toMatch(/repository.s|github\.com/i);
  });
});

describe.each(['.', 'test/tools/browser', 'test/tools/engines', 'test/tools/consumers'])(
  'the lockfile in %s',
  (folder) => {
    test('names no registry host', () => {
      expect(readFileSync(`${folder}/package-lock.json`, 'utf8')).not.toMatch(/"resolved"/);
    });
  },
);
