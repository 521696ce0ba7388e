import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const sources = filesUnder('src').filter((path) => path.endsWith('.ts'));

/** The walk: a room may import from the rooms before it, never from one behind it. */
const walk = [
  'time',
  'input',
  'reference',
  'finding',
  'record',
  'individuality',
  'session',
  'member',
  'note',
  'unbundling',
  'reconcile',
  'validation',
  'claim',
  'payment',
  'rule-book',
  'standards',
  'report',
  'index',
];

const roomOf = (path: string): string =>
  relative('src', path).split('/')[0]?.replace('.ts', '') ?? '';

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target]) =>
    relative('.', resolve(dirname(path), target ?? '')).replace(/\.js$/, '.ts'),
  );

describe('the house', () => {
  test('has every room on the walk', () => {
    const rooms = new Set(sources.map(roomOf));
    rooms.delete('version');
    expect([...rooms].filter((room) => !walk.includes(room))).toEqual([]);
  });

  test('is walked forward: no room imports from one behind it', () => {
    const backward = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('src/') && roomOf(target) !== 'version')
        .filter((target) => walk.indexOf(roomOf(target)) > walk.indexOf(roomOf(path)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(backward).toEqual([]);
  });

  test('has doors out that no room imports', () => {
    const doors = ['standards', 'report'];
    const entered = sources
      .filter((path) => !doors.includes(roomOf(path)))
      .flatMap((path) => importsOf(path).filter((target) => doors.includes(roomOf(target))));
    expect(entered).toEqual([]);
  });

  test('imports nothing from outside of src', () => {
    const outside = sources.filter((path) => importsOf(path).some((t) => !t.startsWith('src/')));
    expect(outside).toEqual([]);
  });

  // The list of sources is data: it grows with every payer.
  const code = sources.filter((path) => path !== 'src/reference/sources.ts');
  test.each(code)('%s is short enough to be read', (path) => {
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThanOrEqual(300);
  });

  test('names its public things one by one', () => {
    const doors = sources.filter((path) => path.endsWith('index.ts'));
    for (const door of doors) expect(readFileSync(door, 'utf8'), door).not.toMatch(/export \*/);
  });
});
