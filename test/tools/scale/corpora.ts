import { readFileSync } from 'node:fs';
import type { GroupSession } from '../../../src/index.js';
import { notesInOrder } from './made-up-notes.js';
import { variedServiceOf } from './made-up-services.js';
import { writeLines } from './rows.js';

/** Writes generated rows one at a time, so that a million of them are never in memory. */
export const writeRows = (path: string, rows: Iterable<object>): Promise<void> => {
  const lines = function* () {
    for (const row of rows) yield JSON.stringify(row);
  };
  return writeLines(path, lines());
};

/** Writes notes in the order in which they were written: the line number is the note's position. */
export const writeNotes = (path: string, count: number): Promise<void> =>
  writeRows(path, notesInOrder(count));

/** Writes billed services. */
export const writeServices = (path: string, count: number): Promise<void> =>
  writeRows(
    path,
    (function* () {
      for (let index = 0; index < count; index += 1) yield variedServiceOf(index);
    })(),
  );

/** Writes group sessions: one session repeated with different IDs. */
export const writeSessions = (path: string, count: number): Promise<void> => {
  const evening: GroupSession = JSON.parse(
    readFileSync('examples/data/dropped-to-one.json', 'utf8'),
  );
  return writeRows(
    path,
    (function* () {
      for (let index = 0; index < count; index += 1)
        yield { ...evening, sessionId: `session-${index}` };
    })(),
  );
};
