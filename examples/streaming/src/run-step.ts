import type { Writable } from 'node:stream';
import { linesOf } from '../../batch/src/lines.js';
import type { Screen } from '../../batch/src/progress.js';
import { LineWriter } from './line-writer.js';
import { type Expected, paceText } from './pace.js';
import { isBroken, type Step } from './step.js';

/** Maximum line length in bytes. */
const longestLine = 8 * 1024 * 1024;

/** Input and output of a step. */
export interface Stream {
  readonly input: AsyncIterable<Buffer>;
  readonly output: Writable;
  /** The stream for progress messages. */
  readonly screen: Screen;
  readonly expected: Expected;
}

/** Prints progress at intervals; on a terminal it overwrites the previous message. */
const watched = (screen: Screen, text: () => string): { end(): void } => {
  const timer = setInterval(
    () => screen.write(screen.isTTY ? `\r${text()}\u001b[K` : `${text()}\n`),
    screen.isTTY ? 1000 : 10_000,
  ).unref();
  return {
    end() {
      clearInterval(timer);
      screen.write(`${screen.isTTY ? '\r' : ''}${text()}${screen.isTTY ? '\u001b[K' : ''}\n`);
    },
  };
};

const withoutEnd = (text: string): string => {
  if (!text.endsWith('\n')) return text;
  return text.slice(0, text.endsWith('\r\n') ? -2 : -1);
};

/** Runs every input line through a step. */
export const runStep = async (
  step: Step,
  { input, output, screen, expected }: Stream,
): Promise<void> => {
  const writer = new LineWriter(output);
  const passed = { lines: 0, broken: 0, bytes: 0 };
  const start = performance.now();
  const watch = watched(screen, () =>
    paceText(passed, expected, (performance.now() - start) / 1000),
  );
  const writeAll = async (rows: Iterable<string>, taken?: string): Promise<void> => {
    for (const row of rows) {
      if (row !== taken && isBroken(row)) passed.broken += 1;
      const wait = writer.write(row);
      if (wait) await wait;
    }
  };
  for await (const { text, bytes } of linesOf(input, longestLine)) {
    passed.lines += 1;
    passed.bytes += bytes;
    const row = text === undefined ? undefined : withoutEnd(text);
    if (row?.trim() === '') continue;
    await writeAll(step.take({ text: row, line: passed.lines }), row);
  }
  if (step.end) await writeAll(step.end());
  await writer.end();
  watch.end();
};
