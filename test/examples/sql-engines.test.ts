import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlFunctions } from '../../examples/sql-engines/src/sql-functions.js';
import {
  type BilledService,
  detectUnbundling,
  findClonedNotes,
  type Note,
} from '../../src/index.js';
import { findingLine, ofPatients, pairLine } from '../tools/scale/canonical.js';
import { writeRows, writeServices, writeSessions } from '../tools/scale/corpora.js';
import { buildQueries, duckDb, type Queries, queries } from '../tools/scale/engines/duckdb.js';
import { inProcess } from '../tools/scale/engines/in-process.js';
import { notesInOrder } from '../tools/scale/made-up-notes.js';
import { runs } from '../whole/long-runs.js';
import { temporaryFolder } from './run-program.js';
import { answerInProcess, sqlCalls } from './sql-calls.js';

const missing = duckDb.missing();
if (missing !== undefined) console.warn(`No DuckDB here (${missing} puts it there).`);

const rows = runs(30, 5_000);

const canary = 'Canary Wharton';
const { folder, remove } = temporaryFolder();
const at = (name: string): string => join(folder, name);
const linesOf = (name: string): string[] => readFileSync(at(name), 'utf8').split('\n').slice(0, -1);
const sorted = (lines: string[]): string[] => [...lines].sort();

describe.skipIf(missing !== undefined)('DuckDB', () => {
  let duck: Queries;

  beforeAll(async () => {
    await buildQueries();
    duck = await queries();
  });
  afterAll(remove);

  test.each(sqlFunctions)('answers $name for each row as the library does', async (sqlFunction) => {
    const callOf = sqlCalls[sqlFunction.name];
    if (callOf === undefined) throw new Error('No such calls.');
    const calls = Array.from({ length: rows }, (_, seed) => callOf(seed));
    await writeRows(
      at('calls'),
      calls.map(({ given }) => given),
    );
    await duck.answers(sqlFunction, at('calls'), at('answers'));
    expect(linesOf('answers')).toEqual(calls.map(answerInProcess));
  });

  test('finds the same copied notes and clusters as the library', async () => {
    const notes = [...notesInOrder(runs(500, 1_500))];
    await writeRows(at('notes'), notes);
    await duck.copiedNotes(at('notes'), at('pairs'), at('clusters'));
    const { pairs, clusters } = findClonedNotes(notes);
    expect(pairs.length).toBeGreaterThan(runs(5, 20));
    expect(linesOf('pairs')).toEqual(pairs.map(pairLine));
    expect(linesOf('clusters').map((line) => JSON.parse(line))).toEqual(clusters);
  });

  test('finds them when every note contains one sentence, and when all notes are identical', async () => {
    const heavy = (text: (place: number) => string): Note[] =>
      [...notesInOrder(runs(200, 800))].map((note, place) => ({
        ...note,
        text: text(place) + note.text,
      }));
    const inAll = heavy(() => 'Everyone in the room agreed to keep what was said within it. ');
    const allOne = inAll.map((note) => ({ ...note, text: inAll[0]?.text ?? '' }));
    for (const notes of [inAll, allOne]) {
      await writeRows(at('heavy'), notes);
      await duck.copiedNotes(at('heavy'), at('pairs'), at('clusters'));
      const { pairs, clusters } = findClonedNotes(notes);
      expect(linesOf('pairs')).toEqual(pairs.map(pairLine));
      expect(linesOf('clusters').map((line) => JSON.parse(line))).toEqual(clusters);
    }
  });

  test('continues past a malformed note', async () => {
    const notes = [...notesInOrder(300)];
    const lines = notes.map((note) => JSON.stringify(note));
    lines.splice(7, 0, '{ "noteId": 7 }', 'no JSON', '{}');
    writeFileSync(at('notes'), lines.join('\n'));
    await duck.copiedNotes(at('notes'), at('pairs'));
    expect(linesOf('pairs')).toEqual(findClonedNotes(notes).pairs.map(pairLine));
  });

  test('finds unbundling among same-day services', async () => {
    await writeServices(at('services'), runs(500, 3_000));
    await duck.sameDayServices(at('services'), at('findings'));
    await inProcess.unbundlingFindings?.(at('services'), at('expected'));
    const found = linesOf('findings');
    expect(new Set(found.map((line) => JSON.parse(line).rule)).size).toBeGreaterThan(8);
    expect(sorted(found)).toEqual(sorted(linesOf('expected')));
  });

  test('checks a patient with very many services, and continues past a malformed service', async () => {
    await writeServices(at('services'), runs(500, 2_000));
    const services: BilledService[] = linesOf('services').map((line) => JSON.parse(line));
    const ofOne = services.map((service, place) => ({
      ...service,
      patientId: 'patient',
      // One group a day: too many same-date group pairs would make the call return an error.
      code: place < 5 ? service.code : '90834',
    }));
    const stranger = { patientId: 'stranger', serviceDate: canary };
    await writeRows(at('services'), [...ofOne, stranger]);
    appendFileSync(at('services'), `{ "patientId": "${canary}`);
    await duck.sameDayServices(at('services'), at('findings'));
    const lines = linesOf('findings');
    const broken = lines.filter((line) => 'error' in JSON.parse(line));
    const found = lines.filter((line) => !broken.includes(line));
    expect(sorted(found)).toEqual(
      sorted(ofPatients(detectUnbundling(ofOne).findings).map(findingLine)),
    );
    expect(broken).toHaveLength(2);
    for (const line of broken) expect(line).toMatch(/^{"error":"shape","issues":\[{"path":"/);
    expect(broken.join()).not.toContain(canary);
  });

  test('writes the report of every session and the error of every malformed line', async () => {
    await writeSessions(at('sessions'), 50);
    await inProcess.sessionReports?.(at('sessions'), at('expected'));
    appendFileSync(at('sessions'), `{ "sessionId": "${canary}\n`);
    await duck.sessionReports(at('sessions'), at('reports'));
    const reports = linesOf('reports');
    expect(JSON.parse(reports.pop() ?? '')).toMatchObject({ error: 'shape' });
    expect(reports).toEqual(linesOf('expected'));
  });
});
