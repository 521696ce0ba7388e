import {
  type BilledService,
  detectUnbundling,
  findClonedNotes,
  type Note,
  prepareOptions,
  validateGroupSession,
} from '../../../../src/index.js';
import { findingLine, ofPatients, pairLine } from '../canonical.js';
import type { Engine } from '../engine.js';
import { linesOf, writeLines } from '../rows.js';

const allRowsOf = async <Row>(path: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const line of linesOf(path)) rows.push(JSON.parse(line));
  return rows;
};

async function* reportsOf(path: string): AsyncGenerator<string> {
  const options = prepareOptions({ checks: false });
  for await (const line of linesOf(path))
    yield JSON.stringify(validateGroupSession(JSON.parse(line), options));
}

function* linesFor<Result>(results: readonly Result[], lineOf: (result: Result) => string) {
  for (const result of results) yield lineOf(result);
}

/** Calls the library's functions once with all rows. */
export const inProcess: Engine = {
  name: 'in process',
  missing: () => undefined,
  clonedPairs: async (rows, results) =>
    writeLines(results, linesFor(findClonedNotes(await allRowsOf<Note>(rows)).pairs, pairLine)),
  unbundlingFindings: async (rows, results) => {
    const { findings } = detectUnbundling(await allRowsOf<BilledService>(rows));
    return writeLines(results, linesFor(ofPatients(findings), findingLine));
  },
  sessionReports: (rows, results) => writeLines(results, reportsOf(rows)),
};
