import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LineWriter } from '../../../examples/streaming/src/line-writer.js';
import { paceText } from '../../../examples/streaming/src/pace.js';
import { bundleProgram, temporaryFolder } from '../run-program.js';
import { startProgram } from './run-streaming.js';

const { folder, remove } = temporaryFolder();
let program: string;

beforeAll(async () => {
  program = await bundleProgram('examples/streaming/src/main.ts', folder);
});

afterAll(remove);

const rowBytes = 1024;
const row = `${JSON.stringify({ noteId: 'n', text: 'x'.repeat(rowBytes) })}\n`;

describe('a slow reader', () => {
  test('pauses the program: it takes in no rows that nobody reads', async () => {
    const many = 40_000;
    let given = 0;
    const rows = function* () {
      for (; given < many; given += 1) yield row;
    };
    const child = startProgram(program, 'copied-notes notes', 32);
    const ended = new Promise((end) => child.once('close', end));
    const sent = pipeline(Readable.from(rows(), { highWaterMark: 16 }), child.stdin);
    await new Promise((some) => child.stdout.once('readable', some));
    // Wait until all buffers are full and no more rows are taken in.
    let before = -1;
    while (given !== before) {
      before = given;
      await wait(500);
    }
    expect(given * rowBytes).toBeLessThan(4 * 1024 * 1024);

    let read = 0;
    for await (const chunk of child.stdout) read += String(chunk).split('\n').length - 1;
    await sent;
    expect(read).toBe(many);
    expect(await ended).toBe(0);
  });

  test('gets lines in chunks, and only the last chunks are held in memory', async () => {
    const waiting: (() => void)[] = [];
    let lines = 0;
    const slow = new Writable({
      highWaterMark: 1000,
      write(chunk, _, done) {
        lines += String(chunk).split('\n').length - 1;
        waiting.push(done);
      },
    });
    const writer = new LineWriter(slow);
    let taken = 0;
    const all = 10_000;
    const writing = (async () => {
      for (; taken < all; taken += 1) await writer.write('y'.repeat(99));
      await writer.end();
    })();
    let longest = 0;
    for (let done = false; !done; ) {
      await wait(0);
      longest = Math.max(longest, taken - lines);
      waiting.shift()?.();
      done = lines === all;
    }
    await Promise.all([writing, ...waiting.map((done) => done())]);
    expect(longest).toBeLessThan(2000);
  });

  test('gets an answer even if no further row arrives', async () => {
    const child = startProgram(program, 'copied-notes notes', 32);
    child.stdin.write(row);
    const [answer] = await new Promise<Buffer[]>((some) =>
      child.stdout.once('data', (chunk) => some([chunk])),
    );
    expect(String(answer)).toMatch(/^000000000000\tN\t\{"noteId":"n"/);
    child.stdin.end();
    await new Promise((end) => child.once('close', end));
  });
});

describe('a reader that closes the pipe', () => {
  test('ends the program quietly', async () => {
    const file = join(folder, 'rows');
    const rows = Array.from({ length: 20_000 }, () => row);
    await pipeline(Readable.from(rows), createWriteStream(file));
    const command = '"$1" "$2" copied-notes notes < "$3" | head -n 1; echo "$PIPESTATUS"';
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', command, 'bash', process.execPath, program, file],
      { encoding: 'utf8' },
    );
    expect(stdout.split('\n').slice(1)).toEqual(['0', '']);
    expect(stderr).toBe('');
  });
});

describe('progress', () => {
  test('is shown as lines, lines per second, and the time left', () => {
    const passed = { lines: 1000, broken: 0, bytes: 5000 };
    expect(paceText(passed, {}, 10)).toBe('1000 lines, 100 a second');
    expect(paceText({ ...passed, broken: 2 }, { lines: 4000 }, 10)).toBe(
      '1000 lines, 2 broken, 100 a second, 30 s left',
    );
    expect(paceText(passed, { bytes: 205_000 }, 10)).toBe('1000 lines, 100 a second, 7 min left');
    expect(paceText(passed, { lines: 1_000_000 }, 20)).toBe('1000 lines, 50 a second, 5.5 h left');
    expect(paceText(passed, { lines: 1000 }, 10)).toBe('1000 lines, 100 a second');
    expect(paceText({ lines: 1, broken: 1, bytes: 9 }, {}, 1)).toBe('1 line, 1 broken, 1 a second');
    expect(paceText({ lines: 0, broken: 0, bytes: 0 }, { bytes: 9 }, 0)).toBe(
      '0 lines, 0 a second',
    );
  });
});
