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
import { prepareOptions, type RuleOptions, validateGroupSession } from 'group-therapy-billing';
import { answerLine, isReport } from './answer.js';
import { type Basis, basisOf } from './basis.js';
import { type Checkpoint, dropCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { linesOf } from './lines.js';
import { progressOn, type Screen } from './progress.js';

const linesBetween = 200;
const longestLine = 8 * 1024 * 1024;

/** An error that stops the batch. Its message contains no input data. */
export class BatchError extends Error {}

/** Input and output of a batch. */
export interface Batch {
  readonly input: string;
  readonly output: string;
  /** Payer policies and rule settings. */
  readonly options: RuleOptions;
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
  const { input, output, screen } = batch;
  const options = prepareOptions({ ...batch.options, checks: false });
  const check = (line: string) => validateGroupSession(JSON.parse(line), options);
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
    for await (const { text, bytes } of linesOf(
      createReadStream(input, { start: reached.read }),
      longestLine,
    )) {
      const line = reached.lines + 1;
      const blank = text !== undefined && text.trim() === '';
      const answer = blank ? undefined : answerLine(text, check);
      const told = answer
        ? Buffer.from(`${JSON.stringify({ line, ...answer })}\n`)
        : Buffer.alloc(0);
      writeSync(file, told, 0, told.length, reached.written);
      reached = {
        ...reached,
        lines: line,
        failed: reached.failed + (answer && !isReport(answer) ? 1 : 0),
        read: reached.read + bytes,
        written: reached.written + told.length,
      };
      if (line % linesBetween === 0) save();
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  dropCheckpoint(output);
  progress.end({ ...reached, size });
  return reached;
};
