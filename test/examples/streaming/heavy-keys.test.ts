import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runs } from '../../whole/long-runs.js';
import { bundleProgram, temporaryFolder } from '../run-program.js';
import { startProgram } from './run-streaming.js';

const { folder, remove } = temporaryFolder();
let program: string;

beforeAll(async () => {
  program = await bundleProgram('examples/streaming/src/main.ts', folder);
});

afterAll(remove);

/** Runs rows through one step with the given heap size in megabytes, and counts the output rows. */
const counted = async (
  step: string,
  heap: number,
  rows: () => Iterable<string>,
): Promise<{ rows: number; bytes: number; code: number }> => {
  const child = startProgram(program, step, heap);
  const ended = new Promise<number>((end) => child.once('close', (code) => end(code ?? -1)));
  const sent = pipeline(Readable.from(rows()), child.stdin);
  let count = 0;
  let bytes = 0;
  for await (const chunk of child.stdout) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 0x0a) count += 1;
  }
  await sent;
  return { rows: count, bytes, code: await ended };
};

const place = (at: number): string => String(at).padStart(12, '0');

/** Joins rows into larger chunks, which a pipe handles faster. */
function* inPieces(count: number, row: (at: number) => string): Generator<string> {
  for (let at = 0; at < count; at += 1000)
    yield Array.from({ length: Math.min(1000, count - at) }, (_, more) => row(at + more)).join('');
}

describe('memory stays flat', () => {
  const many = runs(200_000, 1_000_000);

  test('when very many notes contain one key', async () => {
    const { rows, code } = await counted('copied-notes reduce', 24, () =>
      inPieces(many, (at) => `tAAAAA\t${place(at)}\n`),
    );
    expect(code).toBe(0);
    expect(rows).toBe(3 * many - 3);
  });

  test('when very many notes share one candidate', async () => {
    const note = JSON.stringify({ noteId: 'n', patientId: 'p', text: 'Said so. '.repeat(60) });
    const all = many / 10;
    const { rows, bytes, code } = await counted('copied-notes attach', 24, function* () {
      yield `${place(0)}\tN\t${note}\n`;
      yield* inPieces(all, (at) => `${place(0)}\tP\t${place(at + 1)}\n`);
    });
    expect(code).toBe(0);
    expect(rows).toBe(all + 1);
    expect(bytes).toBeGreaterThan(all * note.length);
  });

  test('when a clinician has very many services', async () => {
    const all = many / 10;
    const service = (at: number): string => {
      const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(at / 8) * 86_400_000);
      const date = day.toISOString().slice(0, 10);
      const time = (minute: string) => `${date}T0${at % 8}:${minute}:00Z`;
      return JSON.stringify({
        ...{ serviceId: `s${at}`, patientId: `p${at}`, code: '90834', serviceDate: date },
        ...{
          renderingNpi: '1234567893',
          start: time('00'),
          end: time(at % 1000 === 0 ? '59' : '45'),
        },
        ...(at % 1000 === 1 ? { start: `${date}T00:50:00Z` } : {}),
      });
    };
    const key = '["clinician","1234567893"]';
    const { rows, code } = await counted('same-day judge', 24, () =>
      inPieces(all, (at) => {
        const text = service(at);
        const start = Date.parse(JSON.parse(text).start) + 1e14;
        return `${key}\t${String(start).padStart(15, '0')}\t${text}\n`;
      }),
    );
    expect(code).toBe(0);
    expect(rows).toBe(2 * (all / 1000));
  });
});
