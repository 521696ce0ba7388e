import { copiedNotes, sameDayServices, sessionReports } from './queries.js';

const usage = `copied-notes    NOTES.ndjson PAIRS.ndjson [CLUSTERS.ndjson]
same-day        SERVICES.ndjson FINDINGS.ndjson
session-reports SESSIONS.ndjson REPORTS.ndjson
`;

const [query, rows, results, more] = process.argv.slice(2);
if (rows === undefined || results === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (query === 'copied-notes') await copiedNotes(rows, results, more);
else if (query === 'same-day') await sameDayServices(rows, results);
else if (query === 'session-reports') await sessionReports(rows, results);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
