import { closeSync, openSync, readSync } from 'node:fs';
import { InputError } from 'group-therapy-billing';
import { type Block, blockBytes } from './blocks.js';

/** An error for one line, without its content. */
export interface Fault {
  /** Line number, starting at 1. */
  readonly line: number;
  readonly error: 'too-long' | 'not-json' | 'shape' | 'conflict' | 'too-many';
}

const textOf = ({ file, from, to }: Block): string => {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(to - from);
    readSync(descriptor, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
};

const faultOf = (thrown: unknown): Fault['error'] => {
  if (thrown instanceof SyntaxError) return 'not-json';
  if (thrown instanceof InputError) return 'shape';
  throw thrown;
};

/** Reads the lines of a block, numbered from 0. A malformed line does not affect the others. */
export function* readLines<Row>(
  block: Block,
  read: (text: string, place: number) => Iterable<Row>,
): Generator<Row | { fault: Fault }> {
  if (block.to - block.from > blockBytes) {
    yield { fault: { line: block.place + 1, error: 'too-long' } };
    return;
  }
  for (const [at, text] of textOf(block).split('\n').entries()) {
    if (text.trim() === '') continue;
    const place = block.place + at;
    try {
      yield* read(text, place);
    } catch (thrown) {
      yield { fault: { line: place + 1, error: faultOf(thrown) } };
    }
  }
}
