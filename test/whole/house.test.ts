import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listRules } from '../../src/rule-book/list-rules.js';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const sources = filesUnder('src').filter((path) => path.endsWith('.ts'));

/** The folders of src in order. A folder may import only from the folders before it. */
const sourceFolders = [
  'time',
  'input',
  'reference',
  'finding',
  'record',
  'note-reading',
  'individuality',
  'session',
  'member',
  'note',
  'unbundling',
  'reconcile',
  'claim',
  'validation',
  'billing',
  'payment',
  'remittance',
  'clinic',
  'payers',
  'rows',
  'rule-book',
  'standards',
  'report',
  'index',
];

/** Folders for output formats. No other folder imports them. */
const outputFormats = ['standards', 'report'];

const folderOf = (path: string): string =>
  relative('src', path).split('/')[0]?.replace('.ts', '') ?? '';

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target]) =>
    relative('.', resolve(dirname(path), target ?? '')).replace(/\.js$/, '.ts'),
  );

describe('folders of src', () => {
  test('are the known ones', () => {
    const found = new Set(sources.map(folderOf));
    found.delete('version');
    expect([...found].filter((folder) => !sourceFolders.includes(folder))).toEqual([]);
  });

  test('import only from folders before them', () => {
    const backward = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('src/') && folderOf(target) !== 'version')
        .filter(
          (target) =>
            sourceFolders.indexOf(folderOf(target)) > sourceFolders.indexOf(folderOf(path)),
        )
        .map((target) => `${path} imports ${target}`),
    );
    expect(backward).toEqual([]);
  });

  test('do not import the output formats', () => {
    const entered = sources
      .filter((path) => !outputFormats.includes(folderOf(path)))
      .flatMap((path) =>
        importsOf(path).filter((target) => outputFormats.includes(folderOf(target))),
      );
    expect(entered).toEqual([]);
  });

  test('import nothing from outside src', () => {
    const outside = sources.filter((path) => importsOf(path).some((t) => !t.startsWith('src/')));
    expect(outside).toEqual([]);
  });
});

describe('files', () => {
  // Example records and pairs, tables, and word lists have no length limit.
  const isData = (path: string): boolean =>
    /^src\/(?:rule-book\/example|payers\/|note-reading\/(?:words|cues)\/|reference\/(?:edits|words|codes|sources)|finding\/rule-(?:ids|reasons))/.test(
      path,
    );

  test.each(sources.filter((path) => !isData(path)))('%s is short enough to read', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(300);
    expect(text.length).toBeLessThanOrEqual(14_000);
  });

  test('share no name with a file in another folder, except rules and their examples', () => {
    const named = sources.filter(
      (path) => !/\/rules\/|\/examples\//.test(path) && basename(path) !== 'index.ts',
    );
    const twice = named.filter((path) =>
      named.some(
        (other) => folderOf(other) !== folderOf(path) && basename(other) === basename(path),
      ),
    );
    expect(twice).toEqual([]);
  });

  test('named in configuration files exist', () => {
    const named = ['tsup.config.ts', 'docs/typedoc.json', 'test/tsconfig.json'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"](?:\.\.\/)?(src\/[\w/-]+\.ts)['"]/g)].map(
        ([, path]) => path ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('list their exports by name', () => {
    for (const path of sources.filter((one) => basename(one) === 'index.ts'))
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/export \*/);
  });
});

describe('tests', () => {
  const folders = readdirSync('test').filter((name) => sourceFolders.includes(name));
  /** Tests of a whole folder, which match no single source file. */
  const ofWholeFolders = [
    'test/reference/histories.test.ts',
    'test/reference/reference-page.test.ts',
    'test/report/browser.test.ts',
    'test/report/real-reports.test.ts',
  ];
  const tests = folders
    .flatMap((folder) => filesUnder(`test/${folder}`))
    .filter((path) => path.endsWith('.test.ts'));

  test('have the same name and folder as the file they test', () => {
    const stray = tests.filter(
      (path) =>
        !ofWholeFolders.includes(path) &&
        !existsSync(path.replace(/^test/, 'src').replace('.test.ts', '.ts')),
    );
    expect(stray).toEqual([]);
  });

  test('exist for every rule', () => {
    const missing = listRules().filter(({ id, area }) => {
      const [, topic] = id.split('/');
      return !existsSync(`test/${area}/rules/${topic}.test.ts`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('rule sentences', () => {
  // Each of these words has a plain replacement; see docs/CONTRIBUTING.md.
  const unplain =
    /\b(?:stands?|stood|told|tells?|wants?|whoever|whatever is|asked of|for none were|of each other’s|beside the|as it stands|is held|is there where)\b/i;

  test.each(listRules())('of $id are in plain English', ({ title, description, reasons }) => {
    const texts = [
      title,
      description,
      ...Object.values(reasons).flatMap(({ message, remedy }) => [message, remedy]),
    ];
    expect(texts.filter((text) => unplain.test(text))).toEqual([]);
  });
});
