import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runDemo } from '../../examples/demo/run-demo.js';

export const data = resolve('examples/data');

/** Runs the demo. Returns its output and exit code. */
export const demo = (
  args: string[],
  terminal: { width: number; color: boolean } = { width: 100, color: false },
): { code: number; text: string } => {
  const pieces: string[] = [];
  const code = runDemo(args, {
    terminal,
    data,
    locate: (path) => path,
    write: (text) => pieces.push(text),
  });
  return { code, text: pieces.join('') };
};

const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
let files = 0;

/** Writes a file with the caller's content. */
export const ownFile = (content: unknown): string => {
  const path = join(folder, `own-${files++}.json`);
  const raw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(path, raw ? content : JSON.stringify(content));
  return path;
};
