import {
  closeSync,
  createReadStream,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';
import { type PayerPolicy, prepareOptions, validateGroupSession } from 'group-therapy-billing';
import { answerLine, isReport } from './answer.js';
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
  readonly payers?: PayerPolicy[];
  readonly screen: Screen;
}

const beginning = (input: string, output: string): Checkpoint => {
  const { size, mtimeMs } = statSync(input);
  const file = { bytes: size, changed: mtimeMs };
  const reached = readCheckpoint(output);
  if (!reached) return { input: file, lines: 0, failed: 0, read: 0, written: 0 };
  if (reached.input.bytes !== file.bytes || reached.input.changed !== file.changed)
    throw new BatchError('The checkpoint is that of another input. Delete it to begin again.');
  return reached;
};

/** Answers each input line after the last checkpoint. */
export const runBatch = async ({ input, output, payers, screen }: Batch): Promise<Checkpoint> => {
  let reached = beginning(input, output);
  const options = prepareOptions({ ...(payers ? { payers } : {}), checks: false });
  const check = (line: string) => validateGroupSession(JSON.parse(line), options);
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
