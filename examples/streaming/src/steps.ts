import { AttachNotes } from './copied-notes/attach.js';
import { ClusterNotes } from './copied-notes/clusters.js';
import { JudgeNotes } from './copied-notes/judge.js';
import { mapNotes, noteRows } from './copied-notes/map.js';
import { ReduceKeys } from './copied-notes/reduce.js';
import { functionSteps } from './functions.js';
import { MergeParts } from './merge-parts.js';
import { JudgeServices } from './same-day/judge.js';
import { partitionServices } from './same-day/partition.js';
import type { Step } from './step.js';

/** Settings passed to a step when it starts. */
export interface Setting {
  /** Text of the options file, if given. */
  readonly options: string | undefined;
  /** The place of the first row. */
  readonly first: number;
}

type StepOf = (setting: Setting) => Step;

const ofFunctions: [string, StepOf][] = Object.entries(functionSteps).map(([name, stepOf]) => [
  name,
  ({ options }) => stepOf(options),
]);

/** All steps, by name. */
export const steps: ReadonlyMap<string, StepOf> = new Map<string, StepOf>([
  ...ofFunctions,
  ['summary merge', () => new MergeParts()],
  ['copied-notes map', ({ first }) => mapNotes(first)],
  ['copied-notes notes', ({ first }) => noteRows(first)],
  ['copied-notes reduce', () => new ReduceKeys()],
  ['copied-notes attach', () => new AttachNotes()],
  ['copied-notes judge', ({ options }) => new JudgeNotes(options)],
  ['copied-notes clusters', () => new ClusterNotes()],
  ['same-day partition', () => partitionServices],
  ['same-day judge', ({ options }) => new JudgeServices(options)],
]);
