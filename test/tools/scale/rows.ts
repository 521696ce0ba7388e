import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Lines of files, one file after the other. */
export async function* linesOf(...files: readonly string[]): AsyncGenerator<string> {
  for (const file of files)
    yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

/** Writes generated lines one at a time, so that a million of them are never in memory. */
export const writeLines = (
  path: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> => {
  const ended = async function* () {
    for await (const line of lines) yield `${line}\n`;
  };
  return pipeline(Readable.from(ended()), createWriteStream(path));
};
