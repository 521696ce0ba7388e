import { writeFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { listRules } from 'group-therapy-billing';
import { withDatabase } from './database.js';
import { findingLines } from './finding-lines.js';
import { appendLines, runScript, script } from './run-script.js';
import type { SqlFunction } from './sql-functions.js';

/** Rows per part, which limits memory use. */
const rowsInPart = 5_000;
/** Each part scans the tables again, so beyond this count parts get larger instead. */
const mostParts = 32;

const partsOf = async (
  connection: DuckDBConnection,
  table: string,
): Promise<{ rows: number; parts: number }> => {
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${table}`);
  const rows = Number(reader.getRows()[0]?.[0]);
  return { rows, parts: Math.min(mostParts, Math.ceil(rows / rowsInPart)) };
};

const emptied = (path: string | undefined): void => {
  if (path !== undefined) writeFileSync(path, '');
};

/** Writes the copied-note pairs, one per line, and the clusters if a path is given. */
export const copiedNotes = (notes: string, pairs: string, clusters?: string): Promise<void> =>
  withDatabase(async (connection) => {
    emptied(pairs);
    emptied(clusters);
    await runScript(connection, script('copied-notes'), { rows: notes });
    const { rows, parts } = await partsOf(connection, 'notes');
    for (let part = 0; part < parts; part += 1)
      await runScript(connection, script('judge-notes'), {
        first_place: Math.floor((rows * part) / parts),
        end_place: Math.floor((rows * (part + 1)) / parts),
      });
    await appendLines(connection, script('copied-note-pairs'), pairs);
    if (clusters !== undefined)
      await appendLines(connection, script('copied-note-clusters'), clusters);
  });

const doubleBooked = 'unbundling/clinician-double-booked';
const offBut = (isKept: (rule: string) => boolean): string =>
  JSON.stringify({
    rules: Object.fromEntries(
      listRules()
        .filter(({ id }) => id.startsWith('unbundling/') && !isKept(id))
        .map(({ id }) => [id, 'off']),
    ),
  });

/** Writes the findings of same-day services and any errors, one per line. */
export const sameDayServices = (services: string, findings: string): Promise<void> =>
  withDatabase(async (connection) => {
    emptied(findings);
    await runScript(connection, script('services'), { rows: services });
    const { parts } = await partsOf(connection, 'services');
    const rules = {
      patient_rules: offBut((rule) => rule !== doubleBooked),
      clinician_rules: offBut((rule) => rule === doubleBooked),
    };
    for (let part = 0; part < parts; part += 1)
      await appendLines(
        connection,
        script('judge-services'),
        findings,
        { ...rules, parts, part },
        findingLines,
      );
  });

/** Writes the report or the error of each session, one per line. */
export const sessionReports = (sessions: string, reports: string): Promise<void> =>
  withDatabase(async (connection) => {
    emptied(reports);
    await appendLines(connection, script('session-reports'), reports, { rows: sessions });
  });

/** Calls one function per line, a JSON array of its arguments, and writes the answers in the same order. */
export const answers = (
  { name, parameters }: SqlFunction,
  calls: string,
  results: string,
): Promise<void> =>
  withDatabase(async (connection) => {
    emptied(results);
    const given = parameters.map((_, at) => `json->>'$[${at}]'`).join(', ');
    const select = `SELECT ${name}(${given}) AS line FROM read_ndjson_objects(getvariable('rows'), ignore_errors = true)`;
    await appendLines(connection, select, results, { rows: calls });
  });
