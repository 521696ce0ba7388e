import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { shippedPackages } from './shipped-packages.js';

interface Packed {
  files: { path: string }[];
  size: number;
  unpackedSize: number;
}

const iife = 'group-therapy-billing.iife.js';
const allowed =
  /^(dist\/[\w.-]+\.(?:c?js|d\.c?ts)$|schemas\/[\w-]+\.json$|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE$|docs\/[\w/-]+\.md$|docs\/images\/audit-page\.png$)/;

const textOf = (file: string): string => readFileSync(join('dist', file), 'utf8');

const targets = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(value ?? {}).flatMap((inner: unknown) => targets(inner));

const schemas = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${file} ${readFileSync(join(folder, file), 'utf8')}`)
    .join();

const globals = (): string[] => {
  const context = createContext({});
  runInContext(textOf(iife), context);
  return Object.keys(context);
};

// The line of a package's license that names who holds the rights.
const noticeOf = (folder: string): string => {
  const [file = ''] = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
  const [line = `${folder} has no copyright line`] =
    /^.*Copyright.*$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  return line;
};

const inKilobytes = (bytes = 0): string => `${Math.round(bytes / 1000)} kB`;

/** What is wrong with the built files and with the list of files in the tarball. */
export const checkTarball = (): string[] => {
  const faults: string[] = [];
  const must = (holds: boolean, otherwise: string): void => {
    if (!holds) faults.push(otherwise);
  };
  must(globals().join() === 'groupTherapyBilling', `${iife} makes the globals ${globals()}`);
  for (const { name } of shippedPackages())
    must(
      textOf(iife).includes(noticeOf(`node_modules/${name}`)),
      `${iife} lacks a notice: ${name}`,
    );
  for (const file of readdirSync('dist').filter((name) => /\.c?js$/.test(name))) {
    must(!/\beval\(|new Function\(/.test(textOf(file)), `${file} evaluates text`);
    must(!textOf(file).includes(process.cwd()), `${file} contains a path of this machine`);
  }
  const { exports: entryPoints } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const target of targets(entryPoints))
    must(target.includes('*') || existsSync(target), `exports names ${target}, which is missing`);
  must(schemas('schemas') === schemas('docs/schemas'), 'schemas/ is not docs/schemas: build again');
  const [packed]: Packed[] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  );
  for (const { path } of packed?.files ?? [])
    must(allowed.test(path), `the tarball contains ${path}`);
  console.log(
    `${packed?.files.length} files, ${inKilobytes(packed?.size)} packed, ${inKilobytes(packed?.unpackedSize)} unpacked`,
  );
  return faults;
};
