import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type BilledService,
  detectUnbundling,
  findClonedNotes,
  type GroupSession,
  type Note,
  prepareOptions,
  validateGroupSession,
} from '../../../src/index.js';
import { findingLine, pairLine } from '../canonical.js';
import type { Engine } from '../engine.js';

/** Rows of a file, one after the other. */
async function* rowsOf<Row>(path: string): AsyncGenerator<Row> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  for await (const line of lines) yield JSON.parse(line);
}

const allRowsOf = async <Row>(path: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const row of rowsOf<Row>(path)) rows.push(row);
  return rows;
};

const write = async <Result>(
  path: string,
  results: Iterable<Result> | AsyncIterable<Result>,
  lineOf: (result: Result) => string,
): Promise<void> => {
  const lines = async function* () {
    for await (const result of results) yield `${lineOf(result)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
};

async function* reportsOf(path: string): AsyncGenerator<object> {
  const options = prepareOptions({ checks: false });
  for await (const session of rowsOf<GroupSession>(path))
    yield validateGroupSession(session, options);
}

/** The functions themselves, called once with everything. */
export const inProcess: Engine = {
  name: 'in process',
  missing: () => undefined,
  clonedPairs: async (rows, results) =>
    write(results, findClonedNotes(await allRowsOf<Note>(rows)).pairs, pairLine),
  unbundlingFindings: async (rows, results) =>
    write(results, detectUnbundling(await allRowsOf<BilledService>(rows)).findings, findingLine),
  sessionReports: (rows, results) =>
    write(results, reportsOf(rows), (report) => JSON.stringify(report)),
};
