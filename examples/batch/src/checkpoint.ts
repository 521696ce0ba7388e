import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Basis } from './basis.js';

/** Progress saved by a batch so that it can resume. */
export interface Checkpoint {
  /** Size and modification time of the input file, to detect that it was replaced. */
  readonly input: { readonly bytes: number; readonly changed: number };
  readonly basis: Basis;
  readonly lines: number;
  readonly failed: number;
  /** Input bytes whose answers are on disk. */
  readonly read: number;
  /** Bytes of those answers in the output file. */
  readonly written: number;
}

const fileOf = (output: string): string => `${output}.checkpoint`;

/** Returns the checkpoint of an output file, if there is one. */
export const readCheckpoint = (output: string): Checkpoint | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(output), 'utf8'));
  } catch {
    return undefined;
  }
};

/** Replaces the checkpoint atomically, so that a crash leaves either the old one or the new one. */
export const writeCheckpoint = (output: string, checkpoint: Checkpoint): void => {
  const file = fileOf(output);
  writeFileSync(`${file}.new`, JSON.stringify(checkpoint), { flush: true });
  renameSync(`${file}.new`, file);
};

/** Deletes the checkpoint of a finished batch. */
export const dropCheckpoint = (output: string): void => rmSync(fileOf(output), { force: true });
