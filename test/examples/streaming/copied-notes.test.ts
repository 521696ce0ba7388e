import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapNotes } from '../../../examples/streaming/src/copied-notes/map.js';
import { ReduceKeys } from '../../../examples/streaming/src/copied-notes/reduce.js';
import { findClonedNotes, type Note } from '../../../src/index.js';
import { pairLine } from '../../tools/scale/canonical.js';
import { writeRows } from '../../tools/scale/corpora.js';
import { notesInOrder } from '../../tools/scale/made-up-notes.js';
import { Cluster } from '../../tools/scale/streaming/cluster.js';
import { clustersOf, copiesAmong } from '../../tools/scale/streaming/copied-notes.js';
import { partsOf } from '../../tools/scale/streaming/parts.js';
import { runs } from '../../whole/long-runs.js';
import { bundleProgram, temporaryFolder } from '../run-program.js';
import { runProgram, through } from './run-streaming.js';

const { folder, remove } = temporaryFolder();
let program: string;

beforeAll(async () => {
  program = await bundleProgram('examples/streaming/src/main.ts', folder);
});

afterAll(remove);

const linesIn = (files: readonly string[]): string[] =>
  files.flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(0, -1));

/** Everything the steps found, as sorted lines. */
const inChildren = async (rows: string, shards: number): Promise<string> => {
  const here = join(folder, `shards-${shards}`);
  mkdirSync(here, { recursive: true });
  const cluster = new Cluster(program, here, shards, ['--max-old-space-size=64']);
  const copies = await copiesAmong(cluster, partsOf(rows, shards, here));
  const clusters = await clustersOf(cluster, copies);
  const pairs = linesIn(copies)
    .sort()
    .map((row) => pairLine(JSON.parse(row.slice(row.indexOf('\t') + 1))));
  return [...pairs, ...linesIn(clusters)].join('\n');
};

const inOneCall = (notes: readonly Note[]): string => {
  const { pairs, clusters } = findClonedNotes(notes);
  return [...pairs.map(pairLine), ...clusters.map((ids) => JSON.stringify(ids))].join('\n');
};

const standing = 'Everybody was greeted at the door and told where the coffee stands.';
const sameInAll = (notes: Iterable<Note>): Note[] =>
  [...notes].map((note) => ({ ...note, text: `${standing} ${note.text}` }));

describe('notes that go through the steps in separate processes, with sort between them', () => {
  const notes = sameInAll(notesInOrder(runs(300, 1500)));
  const expected = inOneCall(notes);
  const rows = () => join(folder, 'notes');

  beforeAll(() => writeRows(rows(), notes));

  test.each([1, runs(2, 8)])('give the same bytes on %i shards as one call', async (shards) => {
    expect(expected.split('\n').length).toBeGreaterThan(runs(4, 20));
    expect(await inChildren(rows(), shards)).toBe(expected);
  });

  test('may be in any order if each row starts with its place', () => {
    const few = notes.slice(0, 60).map((note) => JSON.stringify(note));
    const placed = few.map((note, place) => `${place + 7}\t${note}`).reverse();
    for (const step of ['copied-notes map', 'copied-notes notes'])
      expect(runProgram(program, step, placed.join('\n')).rows.sort()).toEqual(
        runProgram(program, step, few.join('\n'), '--first', '7').rows.sort(),
      );
  });

  test('are rejected when unsorted, instead of giving an incomplete result', () => {
    for (const [step, unsorted] of [
      ['reduce', 'tb\t000000000001\nta\t000000000002\n'],
      ['reduce', 'ta\t000000000002\nta\t000000000001\n'],
      ['attach', '000000000002\tN\t{}\n000000000001\tN\t{}\n'],
      ['judge', '000000000002\tN\t{}\n000000000001\tN\t{}\n'],
    ] as const) {
      const { said, code } = runProgram(program, `copied-notes ${step}`, unsorted);
      expect(said).toMatch(/^The rows are not sorted/);
      expect(code).toBe(2);
    }
  });

  test('are reported once, at the end, when malformed', () => {
    const broken = runProgram(program, 'copied-notes map', '{"noteId":7}\n').rows;
    expect(broken.map((row) => JSON.parse(row))).toMatchObject([{ line: 1, error: 'shape' }]);
    expect(runProgram(program, 'copied-notes notes', '{broken\n').rows).toEqual([]);
    for (const step of ['reduce', 'attach', 'judge'])
      expect(runProgram(program, `copied-notes ${step}`, `${broken}\n`).rows).toEqual(broken);
    expect(runProgram(program, 'copied-notes clusters', `${broken}\n`).rows).toEqual([]);
    const alone = '000000000001\tP\t000000000002\n';
    expect(runProgram(program, 'copied-notes attach', alone).rows).toEqual([
      '{"line":1,"error":"no-note"}',
    ]);
  });
});

describe('a key', () => {
  const kinds = (key: string, holders: number): Record<string, number> => {
    const rows = Array.from(
      { length: holders },
      (_, place) => `${key}\t${String(place).padStart(12, '0')}`,
    );
    const counts: Record<string, number> = {};
    for (const row of through(new ReduceKeys(), rows)) {
      const [, kind = ''] = row.split('\t');
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  };

  test('in 50 notes pairs all of them, and in 51 is boilerplate', () => {
    expect(kinds('tAAAAA', 50)).toEqual({ P: (50 * 49) / 2 });
    expect(kinds('tAAAAA', 51)).toEqual({ P: 50 + 49, K: 51 });
  });

  test('of a whole note is never boilerplate', () => {
    expect(kinds('wAAAAA', 51)).toEqual({ P: 50 + 49 });
  });
});

describe('one sentence in every note', () => {
  const candidates = (count: number): number => {
    const notes = Array.from({ length: count }, (_, place) =>
      JSON.stringify({ noteId: `note-${place}`, patientId: `patient-${place}`, text: standing }),
    );
    return through(new ReduceKeys(), through(mapNotes(0), notes).sort()).length;
  };

  test('adds no rows per note as the number of notes grows', () => {
    // For each of four keys, a pair with the nearest and with the first, and a K row unless it is the whole-note key.
    expect([500, 5_000].map(candidates)).toEqual([11 * 500 - 12, 11 * 5_000 - 12]);
  });
});
