import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BilledService,
  detectUnbundling,
  findClonedNotes,
  type Note,
} from '../../../src/index.js';
import { findingLine, ofPatients, pairLine } from '../../tools/scale/canonical.js';
import { writeRows } from '../../tools/scale/corpora.js';
import { notesInOrder } from '../../tools/scale/made-up-notes.js';
import { linesOf } from '../../tools/scale/rows.js';
import { Cluster } from '../../tools/scale/streaming/cluster.js';
import { copiesAmong } from '../../tools/scale/streaming/copied-notes.js';
import { partsOf } from '../../tools/scale/streaming/parts.js';
import { findingsAmong } from '../../tools/scale/streaming/same-day.js';
import { runs } from '../../whole/long-runs.js';
import { bundleProgram, temporaryFolder } from '../run-program.js';

const { folder, remove } = temporaryFolder();
let program: string;

beforeAll(async () => {
  program = await bundleProgram('examples/streaming/src/main.ts', folder);
});

afterAll(remove);

/** Runs rows through steps on two shards with the given heap size in megabytes. Returns the sorted result lines. */
const throughSteps = async (
  steps: typeof copiesAmong | typeof findingsAmong,
  rows: readonly object[],
  heap: number,
  lineOf: (json: string) => string,
): Promise<string[]> => {
  const here = join(folder, `${steps.name}-${heap}`);
  mkdirSync(here);
  const file = join(here, 'rows');
  await writeRows(file, rows);
  const cluster = new Cluster(program, here, 2, [`--max-old-space-size=${heap}`]);
  const found = await steps(cluster, partsOf(file, 2, here));
  const lines: string[] = [];
  for await (const row of linesOf(...found)) lines.push(lineOf(row));
  return lines.sort();
};

const noteCount = runs(2_000, 20_000);
const serviceCount = runs(1_500, 100_000);

describe('one sentence in each of very many notes', () => {
  test('is boilerplate even with a small heap, and the copies are the same as in one call', async () => {
    const standing = 'Everybody was greeted at the door and told where the coffee stands.';
    const notes: Note[] = [...notesInOrder(noteCount)].map((note) => ({
      noteId: note.noteId,
      patientId: note.patientId,
      text: `${standing} ${note.text
        .split(/(?<=\.) /)
        .slice(-3)
        .join(' ')}`,
    }));
    const pairs = findClonedNotes(notes).pairs.map(pairLine).sort();
    expect(pairs.length).toBeGreaterThan(noteCount / 100);
    expect(
      await throughSteps(copiesAmong, notes, 64, (row) =>
        pairLine(JSON.parse(row.slice(row.indexOf('\t') + 1))),
      ),
    ).toEqual(pairs);
  });
});

describe('one patient with very many services', () => {
  /** Daily services: a group in the afternoon and many short services before it. */
  const servicesOn = (days: number): BilledService[] =>
    Array.from({ length: serviceCount }, (_, place) => {
      const date = new Date(Date.UTC(2024, 0, 1) + (place % days) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const turn = Math.floor(place / days);
      const isGroup = turn === 0;
      const start = isGroup ? '13' : String(6 + (turn % 7)).padStart(2, '0');
      return {
        serviceId: `service-${place}`,
        patientId: 'one',
        ...(isGroup ? { code: '90853' } : { code: '90834', modifiers: ['XE'] }),
        serviceDate: date,
        start: `${date}T${start}:00:00Z`,
        end: `${date}T${start}:59:00Z`,
        renderingNpi: isGroup ? 'one' : 'another',
        encounterId: `encounter-${place}`,
        ...(place % 10 === 3 && !isGroup
          ? {}
          : { note: { noteId: `note-${place}`, medicalNecessity: `Need ${place}.` } }),
      };
    });

  test.each([
    ['in three years', 1096, 64],
    ['in one month', 31, 400],
  ])('%s: the findings are the same as in one call', async (_, days, heap) => {
    const services = servicesOn(days);
    const findings = ofPatients(detectUnbundling(services).findings).map(findingLine).sort();
    expect(findings.length).toBeGreaterThan(serviceCount / 12);
    const lines = await throughSteps(findingsAmong, services, heap, (row) =>
      findingLine(JSON.parse(row)),
    );
    expect(lines.length).toBe(findings.length);
    expect(lines.join('\n') === findings.join('\n')).toBe(true);
  });
});
