import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';
import { prepareOptions, type RuleOptions } from 'group-therapy-billing';
import { type Basis, basisOf } from './basis.js';
import { type Checkpoint, dropCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { chunksOf } from './chunk.js';
import { linesOf } from './lines.js';
import { answersOf } from './pool.js';
import { progressOn, type Screen } from './progress.js';

const longestLine = 8 * 1024 * 1024;

/** An error that stops the batch. Its message contains no input data. */
export class BatchError extends Error {}

/** Input and output of a batch. */
export interface Batch {
  readonly input: string;
  readonly output: string;
  /** Payer policies and rule settings. */
  readonly options: RuleOptions;
  /** How many threads answer lines. */
  readonly threads: number;
  readonly screen: Screen;
}

// Why the answers on disk cannot be continued, if they cannot.
const whyAnew = (reached: Checkpoint, basis: Basis, output: string): string | undefined => {
  if (reached.basis?.version !== basis.version) return 'The version of the library has changed.';
  if (reached.basis.options !== basis.options) return 'The policies or rule settings have changed.';
  if (!existsSync(output) || statSync(output).size < reached.written)
    return 'Answers are missing from the output.';
  return undefined;
};

const beginning = ({ input, output, options, screen }: Batch): Checkpoint => {
  const { size, mtimeMs } = statSync(input);
  const file = { bytes: size, changed: mtimeMs };
  const basis = basisOf(options);
  const start = { input: file, basis, lines: 0, failed: 0, read: 0, written: 0 };
  const reached = readCheckpoint(output);
  if (!reached) return start;
  if (reached.input.bytes !== file.bytes || reached.input.changed !== file.changed)
    throw new BatchError('The checkpoint is that of another input. Delete it to begin again.');
  const why = whyAnew(reached, basis, output);
  if (why === undefined) return reached;
  screen.write(`${why} Starting again with the first line.\n`);
  return start;
};

/** Answers each input line after the last checkpoint. */
export const runBatch = async (batch: Batch): Promise<Checkpoint> => {
  const { input, output, options, threads, screen } = batch;
  // Malformed options stop the batch before anything is written.
  prepareOptions(options);
  let reached = beginning(batch);
  const progress = progressOn(screen);
  const size = reached.input.bytes;
  const file = openSync(output, reached.lines > 0 ? 'r+' : 'w');
  try {
    // Drop output written after the checkpoint; those lines are answered again.
    ftruncateSync(file, reached.written);
    const save = (): void => {
      fsyncSync(file);
      writeCheckpoint(output, reached);
      progress.show({ ...reached, size });
    };
    save();
    const lines = linesOf(createReadStream(input, { start: reached.read }), longestLine);
    const chunks = chunksOf(lines, reached.lines + 1);
    for await (const { chunk, text, failed } of answersOf(chunks, options, threads)) {
      const told = Buffer.from(text);
      writeSync(file, told, 0, told.length, reached.written);
      reached = {
        ...reached,
        lines: reached.lines + chunk.texts.length,
        failed: reached.failed + failed,
        read: reached.read + chunk.bytes,
        written: reached.written + told.length,
      };
      save();
    }
  } finally {
    closeSync(file);
  }
  dropCheckpoint(output);
  progress.end({ ...reached, size });
  return reached;
};
