import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../examples/batch/src/lines.js';
import { progressOn } from '../../examples/batch/src/progress.js';
import { validateGroupSession } from '../../src/index.js';
import { bundleProgram, temporaryFolder } from './run-program.js';

const session = JSON.parse(readFileSync('examples/data/dropped-to-one.json', 'utf8'));
const numbered = (place: number) => JSON.stringify({ ...session, sessionId: `session-${place}` });
const canary = 'Canary Wharton';

const { folder, remove } = temporaryFolder();
const at = (name: string) => join(folder, name);
const linesIn = (name: string) =>
  readFileSync(at(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let program: string;

const start = (input: string, output: string): ChildProcess =>
  spawn(process.execPath, [program, at(input), at(output)], { stdio: ['ignore', 'pipe', 'pipe'] });

const end = (child: ChildProcess): Promise<{ code: number | null; said: string }> =>
  new Promise((ended) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        said += chunk;
      });
    child.once('close', (code) => ended({ code, said }));
  });

beforeAll(async () => {
  program = await bundleProgram('examples/batch/src/main.ts', folder);
});

afterAll(remove);

describe('the batch', () => {
  test('answers each line, and a malformed line does not affect the others', async () => {
    const lines = [
      numbered(1),
      `{ "sessionId": "${canary}`,
      JSON.stringify({ ...session, start: canary }),
      '',
      'x'.repeat(9 * 1024 * 1024),
      numbered(6),
    ];
    writeFileSync(at('some.ndjson'), lines.join('\n'));
    const { code, said } = await end(start('some.ndjson', 'some.answers'));
    expect(code).toBe(1);
    expect(said).toBe('6 lines, 3 broken.\n');
    const answers = linesIn('some.answers');
    expect(answers.map(({ line, error }) => [line, error])).toEqual([
      [1, undefined],
      [2, 'not-json'],
      [3, 'shape'],
      [5, 'too-long'],
      [6, undefined],
    ]);
    const { line: _, ...report } = answers[4];
    expect(report).toEqual(
      validateGroupSession({ ...session, sessionId: 'session-6' }, { checks: false }),
    );
    expect(answers[2].issues).toEqual([expect.objectContaining({ path: '/start', code: 'date' })]);
    expect(readFileSync(at('some.answers'), 'utf8') + said).not.toContain(canary);
    expect(existsSync(at('some.answers.checkpoint'))).toBe(false);
  });

  test('resumes after being killed and writes the same bytes', async () => {
    const many = 900;
    const lines = Array.from({ length: many }, (_, place) =>
      place % 100 === 99 ? '{ broken' : numbered(place),
    );
    writeFileSync(at('many.ndjson'), lines.join('\n'));

    const first = start('many.ndjson', 'stopped.answers');
    const stopped = end(first);
    const linesReached = (): number => {
      const checkpoint = at('stopped.answers.checkpoint');
      return existsSync(checkpoint) ? JSON.parse(readFileSync(checkpoint, 'utf8')).lines : 0;
    };
    while (linesReached() === 0) await new Promise((wait) => setTimeout(wait, 5));
    first.kill('SIGKILL');
    expect((await stopped).code).toBeNull();
    expect(linesReached()).toBeLessThan(many);

    const { code, said } = await end(start('many.ndjson', 'stopped.answers'));
    expect({ code, said }).toEqual({ code: 1, said: '900 lines, 9 broken.\n' });
    await end(start('many.ndjson', 'whole.answers'));
    const same = readFileSync(at('stopped.answers')).equals(readFileSync(at('whole.answers')));
    expect(same).toBe(true);
    expect(linesIn('whole.answers')).toHaveLength(many);
  });

  test('does not resume with a different input file', async () => {
    writeFileSync(at('one.ndjson'), numbered(1));
    const input = { bytes: 1, changed: 0 };
    writeFileSync(
      at('one.answers.checkpoint'),
      JSON.stringify({ input, lines: 1, failed: 0, read: 1, written: 1 }),
    );
    const { code, said } = await end(start('one.ndjson', 'one.answers'));
    expect(code).toBe(2);
    expect(said).toMatch(/^The checkpoint is that of another input/);
  });

  test('reports a missing file without its name', async () => {
    const { code, said } = await end(start(`${canary}.ndjson`, 'none.answers'));
    expect({ code, said }).toEqual({ code: 2, said: 'It cannot go on: ENOENT.\n' });
  });
});

describe('lines', () => {
  test('are complete wherever chunks are split, and every byte is counted', async () => {
    const bytes = Buffer.from('ä\r\nbb\n\nthe last: 𝄞');
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks = async function* () {
        for (let from = 0; from < bytes.length; from += size)
          yield bytes.subarray(from, from + size);
      };
      const lines = [];
      for await (const line of linesOf(chunks(), 100)) lines.push(line);
      expect(lines.map(({ text }) => text)).toEqual(['ä\r\n', 'bb\n', '\n', 'the last: 𝄞']);
      expect(lines.reduce((sum, line) => sum + line.bytes, 0)).toBe(bytes.length);
    }
  });

  test('have no text above the limit, and the next line does', async () => {
    const chunks = async function* () {
      yield Buffer.from('1234567');
      yield Buffer.from('8\n12345\n123456\n');
    };
    const lines = [];
    for await (const line of linesOf(chunks(), 6)) lines.push(line);
    expect(lines).toEqual([
      { text: undefined, bytes: 9 },
      { text: '12345\n', bytes: 6 },
      { text: undefined, bytes: 7 },
    ]);
  });
});

describe('the progress bar', () => {
  test('overwrites itself on a terminal', () => {
    let drawn = '';
    const write = (text: string) => {
      drawn += text;
    };
    const progress = progressOn({ isTTY: true, columns: 50, write });
    progress.show({ lines: 200, failed: 1, read: 50, size: 100 });
    expect(drawn).toBe('\r[#####.....]  50 %  200 lines, 1 broken\u001b[K');
    progress.end({ lines: 400, failed: 1, read: 100, size: 100 });
    expect(drawn).toMatch(/\[##########\] 100 %.*\n400 lines, 1 broken\.\n$/);
  });
});
