import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Consecutive rows, and the position of the first. */
export interface Part {
  readonly file: string;
  readonly first: number;
}

const linesIn = (file: string): number =>
  Number.parseInt(execFileSync('wc', ['-l', file], { encoding: 'utf8' }), 10);

/** Splits a file of rows into the given number of parts, like a distributed file system. */
export const partsOf = (rows: string, parts: number, folder: string): Part[] => {
  execFileSync('split', ['-n', `l/${parts}`, rows, join(folder, 'part-')]);
  const files = readdirSync(folder).filter((name) => name.startsWith('part-'));
  let first = 0;
  return files.sort().map((name) => {
    const part = { file: join(folder, name), first };
    first += linesIn(part.file);
    return part;
  });
};
