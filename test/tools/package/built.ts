// npm run package, its last part: what is in the tarball, and what the built files do not do.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const faults: string[] = [];
const must = (holds: boolean, otherwise: string): void => {
  if (!holds) faults.push(otherwise);
};

const built = readdirSync('dist').filter((file) => /\.c?js$/.test(file));
const textOf = (file: string): string => readFileSync(join('dist', file), 'utf8');

const iife = 'group-therapy-billing.iife.js';
const context = createContext({});
runInContext(textOf(iife), context);
const globals = Object.keys(context);
must(
  globals.join() === 'groupTherapyBilling',
  `${iife} leaves the globals ${globals.join(', ')} behind`,
);

for (const file of built) {
  must(!/\beval\(|new Function\(/.test(textOf(file)), `${file} evaluates text`);
  must(!textOf(file).includes(process.cwd()), `${file} names a folder of this machine`);
}

const targets = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(value ?? {}).flatMap((inner: unknown) => targets(inner));
const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const target of targets(doors))
  must(target.includes('*') || existsSync(target), `exports names ${target}, which is not there`);

const schemas = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${file} ${readFileSync(join(folder, file), 'utf8')}`);
must(
  schemas('schemas').join() === schemas('docs/schemas').join(),
  'schemas are others than those of docs/schemas: build again',
);

interface Packed {
  files: { path: string }[];
  size: number;
  unpackedSize: number;
}
const [packed]: Packed[] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
);
const allowed =
  /^(dist\/|schemas\/[\w-]+\.json$|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE$)/;
for (const { path } of packed?.files ?? []) must(allowed.test(path), `the tarball holds ${path}`);
console.log(
  `${packed?.files.length} files, ${Math.round((packed?.size ?? 0) / 1000)} kB packed, ${Math.round((packed?.unpackedSize ?? 0) / 1000)} kB unpacked`,
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
