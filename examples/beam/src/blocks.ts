import { closeSync, openSync, readSync } from 'node:fs';

/** A range of whole lines that one worker reads. */
export interface Block {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** Number of its first line, starting at 0. */
  readonly place: number;
}

const newline = 0x0a;
/** Bytes per read. A line that is longer gets its own block. */
export const blockBytes = 4 * 1024 * 1024;

type Reader = (from: number) => Buffer;

const linesIn = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
};

const endOfLine = (read: Reader, from: number): number => {
  let at = from;
  for (let bytes = read(at); bytes.length > 0; bytes = read(at)) {
    const end = bytes.indexOf(newline);
    if (end >= 0) return at + end + 1;
    at += bytes.length;
  }
  return at;
};

/** Splits a file into blocks. It reads the whole file, since line numbers require counting all earlier lines. */
export function* blocksOf(file: string): Generator<Block> {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(blockBytes);
  const read: Reader = (from) =>
    buffer.subarray(0, readSync(descriptor, buffer, 0, blockBytes, from));
  try {
    let from = 0;
    let place = 0;
    for (let bytes = read(from); bytes.length > 0; bytes = read(from)) {
      const ended = bytes.lastIndexOf(newline) + 1;
      const lines = Math.max(1, linesIn(bytes));
      const to = ended > 0 ? from + ended : endOfLine(read, from);
      yield { file, from, to, place };
      from = to;
      place += lines;
    }
  } finally {
    closeSync(descriptor);
  }
}
