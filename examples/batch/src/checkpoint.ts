import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** How far a batch has come. */
export interface Checkpoint {
  /** Size and last change of the file that is read: another file has another. */
  readonly input: { readonly bytes: number; readonly changed: number };
  readonly lines: number;
  readonly failed: number;
  /** Bytes of the input whose answers are safely written. */
  readonly read: number;
  /** Bytes of those answers. */
  readonly written: number;
}

const fileOf = (output: string): string => `${output}.checkpoint`;

/** The checkpoint of an output, where there is one. */
export const readCheckpoint = (output: string): Checkpoint | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(output), 'utf8'));
  } catch {
    return undefined;
  }
};

/** Writes a checkpoint so that there is always a whole one: the old, or the new. */
export const writeCheckpoint = (output: string, checkpoint: Checkpoint): void => {
  const file = fileOf(output);
  writeFileSync(`${file}.new`, JSON.stringify(checkpoint), { flush: true });
  renameSync(`${file}.new`, file);
};

/** Nothing is left to go on with. */
export const dropCheckpoint = (output: string): void => rmSync(fileOf(output), { force: true });
