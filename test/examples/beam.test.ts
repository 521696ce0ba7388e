import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from '../../examples/beam/src/blocks.js';
import { candidatesOf } from '../../examples/beam/src/copied-notes/candidates.js';
import { clustersOf } from '../../examples/beam/src/copied-notes/clusters.js';
import { Places } from '../../examples/beam/src/copied-notes/places.js';
import { readLines } from '../../examples/beam/src/lines.js';
import {
  type BilledService,
  detectUnbundling,
  findClonedNotes,
  type Note,
} from '../../src/index.js';
import { findingLine, ofPatients, pairLine } from '../tools/scale/canonical.js';
import { notesInOrder } from '../tools/scale/made-up-notes.js';
import { variedServiceOf } from '../tools/scale/made-up-services.js';
import { runs } from '../whole/long-runs.js';
import { type BeamProgram, beamProgram, whyNoBeam } from './beam-program.js';
import { temporaryFolder } from './run-program.js';

const missing = whyNoBeam();
if (missing !== undefined) console.warn(missing);

const canary = 'Canary Wharton';
const { folder, remove } = temporaryFolder();
const at = (name: string) => join(folder, name);
afterAll(remove);

const written = (rows: readonly (object | string)[]): string => {
  const file = at('rows.ndjson');
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  writeFileSync(file, lines.join('\n'));
  return file;
};

describe.skipIf(missing !== undefined)('the Beam pipelines', () => {
  let program: BeamProgram;
  beforeAll(async () => {
    program = await beamProgram();
  });
  afterAll(() => program?.remove());

  const resultsOf = async (task: string, rows: readonly (object | string)[]) => {
    const { code, said } = await program.run(task, written(rows), at('results'));
    expect({ code, said }).toEqual({ code: 0, said: '' });
    const lines = readFileSync(at('results'), 'utf8').split('\n').slice(0, -1);
    return lines
      .map((line) => (line.startsWith('{"rule"') ? findingLine(JSON.parse(line)) : line))
      .sort();
  };

  const clones = (notes: readonly Note[]): string[] => {
    const { pairs, clusters } = findClonedNotes(notes);
    return [...pairs.map(pairLine), ...clusters.map((cluster) => JSON.stringify({ cluster }))];
  };
  const findings = (services: readonly BilledService[]): string[] =>
    ofPatients(detectUnbundling([...services]).findings).map(findingLine);

  test('find the same pairs and clusters as one call, byte for byte', async () => {
    const notes = [...notesInOrder(runs(300, 700))];
    const expected = clones(notes);
    expect(expected.length).toBeGreaterThan(runs(4, 10));
    expect(await resultsOf('notes', notes)).toEqual(expected.sort());
  });

  test('find them when every note contains one sentence, and when all notes are identical', async () => {
    const notes = [...notesInOrder(300)].map((note, place) => ({
      ...note,
      text:
        place % 4 === 0
          ? 'Came late, said why at once, and stayed on to help two others find a bus. '.repeat(3)
          : `${note.text} The group met in the large room on the second floor, as it does.`,
    }));
    const expected = clones(notes);
    expect(expected.length).toBeGreaterThan(70);
    expect(await resultsOf('notes', notes)).toEqual(expected.sort());
  });

  test('find the same findings as one call, byte for byte', async () => {
    const services = Array.from({ length: 600 }, (_, place) => variedServiceOf(place));
    const expected = findings(services);
    expect(new Set(expected.map((line) => JSON.parse(line).rule)).size).toBeGreaterThan(10);
    expect(await resultsOf('services', services)).toEqual(expected.sort());
  });

  test('report a malformed line, and answer all others as if it were absent', async () => {
    const broken = [`{ "noteId": "${canary}`, '', JSON.stringify({ noteId: canary }), 'null'];
    const faults = ['{"line":1,"error":"not-json"}', '{"line":3,"error":"shape"}'];
    faults.push('{"line":4,"error":"shape"}');
    const notes = [...notesInOrder(300)];
    const services = Array.from({ length: 100 }, (_, place) => variedServiceOf(place));
    for (const [task, rows, expected] of [
      ['notes', notes, clones(notes)],
      ['services', services, findings(services)],
    ] as const) {
      expect(expected.length).toBeGreaterThan(0);
      const results = await resultsOf(task, [...broken, ...rows]);
      expect(results).toEqual([...expected, ...faults].sort());
      expect(results.join()).not.toContain(canary);
    }
  });

  test('report duplicate services and partitions that are too large, and check the rest', async () => {
    const services = Array.from({ length: 100 }, (_, place) => variedServiceOf(place));
    const [group] = services.filter(({ code }) => code === '90853');
    const crowd = Array.from({ length: 60 }, (_, place) => ({
      ...group,
      serviceId: `crowd-${place}`,
      patientId: canary,
      groupSessionId: `crowd-${place}`,
      start: undefined,
    }));
    const results = await resultsOf('services', [...services, ...crowd, ...services.slice(-1)]);
    const faults = results.filter((line) => line.startsWith('{"line"'));
    expect(new Set(faults)).toEqual(
      new Set(['{"line":101,"error":"too-many"}', '{"line":161,"error":"conflict"}']),
    );
    expect(results.filter((line) => !faults.includes(line))).toEqual(findings(services).sort());
  });

  test('give a short reason when they cannot continue', async () => {
    expect(await program.run('notes', at(canary), at('results'))).toEqual({
      code: 2,
      said: 'It cannot go on: ENOENT.\n',
    });
    const { code, said } = await program.run('sessions', at('rows.ndjson'), at('results'));
    expect({ code, said }).toEqual({
      code: 2,
      said: 'beam notes|services INPUT.ndjson OUTPUT.ndjson\n',
    });
  });
});

describe('the lines of a file', () => {
  const megabyte = 1024 * 1024;
  const read = (text: string) => {
    writeFileSync(at('lines'), text);
    return [...blocksOf(at('lines'))].map((block) => [
      ...readLines(block, (line, place) => [`${place}: ${line.slice(0, 3)}${line.length}`]),
    ]);
  };

  test('are read in blocks of four megabytes with the right line numbers', () => {
    const text = Array.from({ length: 9 }, (_, place) => `${place}`.padEnd(megabyte - 1, 'ä'));
    const blocks = read(text.join('\n'));
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocks.flat()).toEqual(text.map((_, place) => `${place}: ${place}ää${megabyte - 1}`));
  });

  test('get their own block when longer than a block', () => {
    const long = 'x'.repeat(9 * megabyte);
    expect(read(`one\n${long}\n\nthree\n${long}`).flat()).toEqual([
      '0: one3',
      { fault: { line: 2, error: 'too-long' } },
      '3: thr5',
      { fault: { line: 5, error: 'too-long' } },
    ]);
  });
});

describe('the notes that contain a key', () => {
  const seed = { seed: 12 };
  const places = (minimum: number, maximum: number) =>
    fc.uniqueArray(fc.nat(5000), { minLength: minimum, maxLength: maximum });
  const rows = (key: string, holders: number[]) => {
    const candidates = [...candidatesOf({ key, value: holders })];
    return {
      pairs: candidates.flatMap((one) =>
        'pair' in one ? [`${one.pair.key} ${one.pair.value.later}`] : [],
      ),
      marked: candidates.flatMap((one) => ('boilerplate' in one ? [one.boilerplate.key] : [])),
    };
  };

  test('are kept in order without duplicates', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000_000)), (given) => {
        const known = new Places();
        const added = given.filter((place) => known.add(place));
        expect(added).toEqual([...new Set(given)]);
        expect([...known]).toEqual(added.sort((a, b) => a - b));
      }),
      seed,
    );
  });

  test('are all compared when there are at most fifty, in any arrival order', () => {
    fc.assert(
      fc.property(places(0, 50), (holders) => {
        const pairs = holders.flatMap((earlier) =>
          holders.filter((later) => earlier < later).map((later) => `${earlier} ${later}`),
        );
        const found = rows('s12345', holders);
        expect(found.pairs.sort()).toEqual(pairs.sort());
        expect(found.marked).toEqual([]);
      }),
      seed,
    );
  });

  test('are compared with the nearest and the first when there are more', () => {
    fc.assert(
      fc.property(places(51, 120), fc.constantFrom('s1', 't1', 'w1'), (holders, key) => {
        const inOrder = holders.toSorted((a, b) => a - b);
        const pairs = new Set(
          inOrder
            .slice(1)
            .flatMap((later, before) => [`${inOrder[before]} ${later}`, `${inOrder[0]} ${later}`]),
        );
        const found = rows(key, holders);
        expect(found.pairs.toSorted()).toEqual([...pairs].sort());
        expect(found.marked).toEqual(key === 'w1' ? [] : inOrder);
      }),
      seed,
    );
  });
});

describe('clusters', () => {
  test('are the same in any arrival order', () => {
    const copies = [
      [0, 4],
      [1, 2],
      [4, 7, 9],
      [2, 6],
      [5, 6],
    ].map((all) => all.map((place) => ({ place, noteId: `note-${place}` })));
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), (value) => {
        const clusters = [...clustersOf({ key: 'copies', value })].map(({ cluster }) => cluster);
        expect(clusters).toEqual([
          ['note-0', 'note-4', 'note-7', 'note-9'],
          ['note-1', 'note-2', 'note-5', 'note-6'],
        ]);
      }),
      { seed: 12 },
    );
  });
});
