import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProgram } from '../../../examples/run-program.js';
import { findingLine, pairLine } from '../canonical.js';
import type { Engine } from '../engine.js';
import { linesOf, writeLines } from '../rows.js';
import { Cluster } from '../streaming/cluster.js';
import { copiesAmong } from '../streaming/copied-notes.js';
import { type Part, partsOf } from '../streaming/parts.js';
import { findingsAmong } from '../streaming/same-day.js';

/** Memory limit of a step, which must not depend on the number of rows. */
const memory = '--max-old-space-size=256';

async function* pairsIn(copies: readonly string[]): AsyncGenerator<string> {
  for await (const row of linesOf(...copies)) {
    const copy = JSON.parse(row.slice(row.indexOf('\t') + 1));
    if (copy.a !== undefined) yield pairLine(copy);
  }
}

async function* findingsIn(files: readonly string[]): AsyncGenerator<string> {
  for await (const row of linesOf(...files)) yield findingLine(JSON.parse(row));
}

/** The program of examples/streaming on the given number of shards, with `sort` between its steps. */
export const streaming = (shards: number): Engine => {
  let program = '';
  const within = async (
    rows: string,
    work: (cluster: Cluster, parts: readonly Part[]) => Promise<void>,
  ): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'shards-'));
    try {
      const cluster = new Cluster(program, folder, shards, [memory]);
      await work(cluster, partsOf(rows, shards, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return {
    name: `streaming, ${shards} ${shards === 1 ? 'shard' : 'shards'}`,
    missing: () => undefined,
    prepare: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'program-'));
      process.once('exit', () => rmSync(folder, { recursive: true }));
      program = await bundleProgram('examples/streaming/src/main.ts', folder);
    },
    clonedPairs: (rows, results) =>
      within(rows, async (cluster, parts) =>
        writeLines(results, pairsIn(await copiesAmong(cluster, parts))),
      ),
    unbundlingFindings: (rows, results) =>
      within(rows, async (cluster, parts) =>
        writeLines(results, findingsIn(await findingsAmong(cluster, parts))),
      ),
    sessionReports: (rows, results) =>
      within(rows, async (cluster, parts) => {
        const tasks = parts.map(({ file }) => ({
          step: ['validate'],
          files: [file],
          sorted: false,
        }));
        const reports = await cluster.stage('reports', tasks);
        await writeLines(results, linesOf(...reports.flat()));
      }),
  };
};
