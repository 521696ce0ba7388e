import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BeamProgram, beamProgram, whyNoBeam } from '../../../examples/beam-program.js';
import { findingLine, pairLine } from '../canonical.js';
import type { Engine } from '../engine.js';
import { linesOf, writeLines } from '../rows.js';

let program: BeamProgram | undefined;

/** Runs the program and writes the selected results. */
const run = async (
  task: string,
  rows: string,
  results: string,
  lineOf: (text: string) => string | undefined,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'beam-'));
  const output = join(folder, 'results');
  const lines = async function* () {
    for await (const text of linesOf(output)) {
      const line = lineOf(text);
      if (line !== undefined) yield line;
    }
  };
  try {
    const ended = await program?.run(task, rows, output);
    if (ended?.code !== 0) throw new Error(`Beam: ${ended?.said ?? 'it was not built.'}`);
    await writeLines(results, lines());
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The pipelines of examples/beam on Beam's direct runner. */
export const beam: Engine = {
  name: 'Beam',
  missing: whyNoBeam,
  // The runner keeps the keys of all notes in one Map, whose limit of 16.7 million is reached at 700,000 notes.
  most: 100_000,
  prepare: async () => {
    const built = await beamProgram();
    process.once('exit', () => built.remove());
    program = built;
  },
  clonedPairs: (rows, results) =>
    run('notes', rows, results, (text) => {
      const result = JSON.parse(text);
      return result.a === undefined ? undefined : pairLine(result);
    }),
  unbundlingFindings: (rows, results) =>
    run('services', rows, results, (text) => findingLine(JSON.parse(text))),
};
