import { copiedNotes, sameDayServices, sessionReports } from './queries.js';

const usage = `copied-notes    NOTES.ndjson PAIRS.ndjson [CLUSTERS.ndjson]
same-day        SERVICES.ndjson FINDINGS.ndjson
session-reports SESSIONS.ndjson REPORTS.ndjson
`;

const queries = new Map([
  ['copied-notes', copiedNotes],
  ['same-day', sameDayServices],
  ['session-reports', sessionReports],
]);

/** Returns the kind of an error. The rest of a DuckDB message may contain row content. */
const kindOf = (error: unknown): string =>
  (error instanceof Error && /^[A-Z][A-Za-z ]* Error(?=:)/.exec(error.message)?.[0]) ||
  'unforeseen';

const [name = '', rows, results, more] = process.argv.slice(2);
const query = queries.get(name);
if (query === undefined || rows === undefined || results === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    await query(rows, results, more);
  } catch (error) {
    process.stderr.write(`It cannot go on: ${kindOf(error)}.\n`);
    process.exitCode = 2;
  }
}
