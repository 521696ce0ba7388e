import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Basis, basisOf } from '../../examples/batch/src/basis.js';
import { writeCheckpoint } from '../../examples/batch/src/checkpoint.js';
import { chunksOf } from '../../examples/batch/src/chunk.js';
import { linesOf } from '../../examples/batch/src/lines.js';
import { progressOn } from '../../examples/batch/src/progress.js';
import { mergeSummaries, sessionSummary } from '../../src/clinic/index.js';
import { validateGroupSession } from '../../src/index.js';
import { medicare } from '../../src/reference/index.js';
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

const startWith = (threads: string, ...files: string[]): ChildProcess =>
  spawn(
    process.execPath,
    [
      program,
      ...files.map((name) => (name.startsWith('--') ? name : at(name))),
      '--threads',
      threads,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

const start = (...files: string[]): ChildProcess => startWith('1', ...files);

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

  const many = 500;

  const linesReached = (output: string): number => {
    const file = at(`${output}.checkpoint`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).lines : 0;
  };

  // Starts a batch of many lines and kills it after its first checkpoint.
  const startAndKill = async (output: string, ...options: string[]): Promise<void> => {
    const lines = Array.from({ length: many }, (_, place) =>
      place % 100 === 99 ? '{ broken' : numbered(place),
    );
    writeFileSync(at('many.ndjson'), lines.join('\n'));
    const killed = start('many.ndjson', output, ...options);
    const ended = end(killed);
    while (linesReached(output) === 0) await new Promise((wait) => setTimeout(wait, 5));
    killed.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    expect(linesReached(output)).toBeLessThan(many);
  };

  const expectSameBytes = (one: string, other: string): void =>
    expect(readFileSync(at(one)).equals(readFileSync(at(other)))).toBe(true);

  test('resumes after being killed and writes the same bytes', async () => {
    await startAndKill('stopped.answers');
    const { code, said } = await end(start('many.ndjson', 'stopped.answers'));
    expect({ code, said }).toEqual({ code: 1, said: '500 lines, 5 broken.\n' });
    await end(start('many.ndjson', 'whole.answers'));
    expectSameBytes('stopped.answers', 'whole.answers');
    expect(linesIn('whole.answers')).toHaveLength(many);
  });

  test('writes the same bytes with several threads', async () => {
    // Chunks of very different work: the second takes a thread much longer than the others.
    const lines = Array.from({ length: 450 }, (_, place) =>
      place < 200 || place >= 400 ? '{ broken' : numbered(place),
    );
    writeFileSync(at('uneven.ndjson'), lines.join('\n'));
    await end(start('uneven.ndjson', 'alone.answers'));
    const { code, said } = await end(startWith('3', 'uneven.ndjson', 'shared.answers'));
    expect({ code, said }).toEqual({ code: 1, said: '450 lines, 250 broken.\n' });
    expectSameBytes('alone.answers', 'shared.answers');
  });

  test('writes the summary part of its answers', async () => {
    writeFileSync(at('clinic.ndjson'), [numbered(2), 'null', numbered(1)].join('\n'));
    await end(start('clinic.ndjson', 'clinic.answers', '--summary', 'clinic.part'));
    const reports = [2, 1].map((place) =>
      sessionSummary({
        report: validateGroupSession(JSON.parse(numbered(place)), { checks: false }),
      }),
    );
    expect(linesIn('clinic.part')).toEqual([mergeSummaries(reports)]);
  });

  test.each(['0', '1.5', 'all'])('refuses %s threads', async (threads) => {
    const { code, said } = await end(startWith(threads, 'uneven.ndjson', 'none.answers'));
    expect(code).toBe(2);
    expect(said).toMatch(/^batch SESSIONS/);
  });

  test('stops when the options are malformed, before it writes', async () => {
    writeFileSync(at('wrong.json'), '{ "rules": { "no/rule": "off" } }');
    const { code, said } = await end(start('uneven.ndjson', 'none.answers', 'wrong.json'));
    expect({ code, said }).toEqual({ code: 2, said: 'It cannot go on: INVALID_INPUT.\n' });
    expect(existsSync(at('none.answers'))).toBe(false);
  });

  const anew = 'Starting again with the first line.';

  test('starts again after being killed if the policies have changed', async () => {
    writeFileSync(at('options.json'), '{ "payers": [] }');
    await startAndKill('changed.answers', 'options.json');
    writeFileSync(at('options.json'), JSON.stringify({ payers: medicare }));
    const { said } = await end(start('many.ndjson', 'changed.answers', 'options.json'));
    expect(said).toBe(
      `The policies or rule settings have changed. ${anew}\n500 lines, 5 broken.\n`,
    );
    await end(start('many.ndjson', 'medicare.answers', 'options.json'));
    expectSameBytes('changed.answers', 'medicare.answers');
    const { line: _, ...report } = linesIn('changed.answers')[0];
    expect(report).toEqual(
      validateGroupSession(JSON.parse(numbered(0)), { payers: [...medicare], checks: false }),
    );
  });

  const basis = basisOf({});

  test.each<[string, Partial<Basis>, string]>([
    [
      'the rule settings have',
      basisOf({ rules: { 'session/times': 'off' } }),
      'policies or rule settings have',
    ],
    ['the version of the library has', { version: '0.0.9' }, 'version of the library has'],
  ])('starts again if %s changed', async (_, difference, what) => {
    const said = await resumed({ ...basis, ...difference }, 'first\n');
    expect(said).toBe(`The ${what} changed. ${anew}\n2 lines.\n`);
  });

  test('resumes with the same basis, and starts again if answers are missing', async () => {
    expect(await resumed(basis, 'first\n')).toBe('2 lines.\n');
    expect(readFileSync(at('two.answers'), 'utf8')).toMatch(/^first\n\{"line":2,/);
    const said = await resumed(basis, 'fir');
    expect(said).toBe(`Answers are missing from the output. ${anew}\n2 lines.\n`);
    expect(linesIn('two.answers').map(({ line }) => line)).toEqual([1, 2]);
  });

  // What a batch of two lines says that has a checkpoint after the first.
  const resumed = async (reached: Basis, answers: string): Promise<string> => {
    writeFileSync(at('two.ndjson'), `${numbered(1)}\n${numbered(2)}\n`);
    writeFileSync(at('two.answers'), answers);
    const { size, mtimeMs } = statSync(at('two.ndjson'));
    writeCheckpoint(at('two.answers'), {
      input: { bytes: size, changed: mtimeMs },
      basis: reached,
      lines: 1,
      failed: 0,
      read: numbered(1).length + 1,
      written: 'first\n'.length,
    });
    return (await end(start('two.ndjson', 'two.answers'))).said;
  };

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

describe('chunks', () => {
  test('are of a number of lines, or smaller if lines are long', async () => {
    const lines = async function* () {
      for (let line = 1; line <= 250; line += 1) yield { text: 'short', bytes: 6 };
      for (let line = 1; line <= 3; line += 1) yield { text: 'long', bytes: 3 * 1024 * 1024 };
    };
    const chunks = [];
    for await (const { first, texts, bytes } of chunksOf(lines(), 11))
      chunks.push([first, texts.length, bytes]);
    const mega = 1024 * 1024;
    expect(chunks).toEqual([
      [11, 200, 1200],
      [211, 52, 300 + 6 * mega],
      [263, 1, 3 * mega],
    ]);
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
