import type { Line } from './lines.js';

const mostLines = 200;
const mostBytes = 4 * 1024 * 1024;

/** Consecutive lines that are answered by one thread and written together. */
export interface Chunk {
  /** The number of the first line. */
  readonly first: number;
  /** The lines; `undefined` for one that is too long. */
  readonly texts: readonly (string | undefined)[];
  /** Input bytes, line endings included. */
  readonly bytes: number;
}

/** Groups lines into chunks of a few megabytes at most. Every line but the last of a chunk fits in it whole. */
export async function* chunksOf(lines: AsyncIterable<Line>, first: number): AsyncGenerator<Chunk> {
  let texts: (string | undefined)[] = [];
  let bytes = 0;
  let next = first;
  for await (const line of lines) {
    texts.push(line.text);
    bytes += line.bytes;
    if (texts.length < mostLines && bytes < mostBytes) continue;
    yield { first: next, texts, bytes };
    next += texts.length;
    texts = [];
    bytes = 0;
  }
  if (texts.length > 0) yield { first: next, texts, bytes };
}
