import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BilledService,
  detectUnbundling,
  findClonedNotes,
  InputError,
  type Note,
} from '../../../src/index.js';
import { notes as notesOfEveryScript } from '../../individuality/arbitrary-notes.js';
import { findingLine, ofPatients, pairLine } from '../../tools/scale/canonical.js';
import { notesInOrder } from '../../tools/scale/made-up-notes.js';
import { variedServiceOf } from '../../tools/scale/made-up-services.js';
import { services } from '../../whole/arbitrary/services.js';
import { runs } from '../../whole/long-runs.js';
import { copiesInShards, cut, dealt, findingsInShards } from './in-shards.js';

const pool = [...notesInOrder(4)].flatMap(({ text }) => text.split(/(?<=\.) /));

/** Many notes with few sentences, one of them in most notes: copies, and boilerplate if there are more than 50. */
const manyNotes: fc.Arbitrary<Note[]> = fc
  .array(
    fc.record({
      picks: fc.array(fc.oneof(fc.constant(0), fc.nat(pool.length - 1)), {
        minLength: 1,
        maxLength: 6,
      }),
      patient: fc.nat(20),
      framed: fc.boolean(),
    }),
    { minLength: 2, maxLength: 90, size: 'max' },
  )
  .map((all) =>
    all.map(({ picks, patient, framed }, place) => ({
      noteId: `note-${place}`,
      patientId: `patient-${patient}`,
      text: picks.map((pick) => pool[pick]).join(' '),
      ...(framed ? { frame: pool[1] ?? '' } : {}),
    })),
  );

/** Several days of the synthetic clinic, with many errors. */
const clinicDays: fc.Arbitrary<BilledService[]> = fc
  .record({ first: fc.nat(100_000), count: fc.integer({ min: 10, max: 80 }) })
  .map(({ first, count }) => Array.from({ length: count }, (_, at) => variedServiceOf(first + at)));

const cutting = fc.record({
  cuts: fc.array(fc.nat(), { maxLength: 5 }),
  seed: fc.nat(),
  shards: fc.integer({ min: 1, max: 8 }),
});

const pairsIn = (copies: readonly string[]): string[] =>
  copies
    .map((row) => JSON.parse(row.slice(row.indexOf('\t') + 1)))
    .filter(({ a }) => a !== undefined)
    .map(pairLine);

describe('however the rows are split', () => {
  test('copied notes are the same as in one call, in the same order', () => {
    let boilerplate = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 2, arbitrary: manyNotes }, notesOfEveryScript),
        cutting,
        (notes, { cuts, seed, shards }) => {
          const rows = notes.map((note) => JSON.stringify(note));
          const { copies, clusters } = copiesInShards(cut(rows, cuts), dealt(seed, shards));
          const whole = findClonedNotes(notes);
          expect(pairsIn(copies)).toEqual(whole.pairs.map(pairLine));
          expect(clusters).toEqual(whole.clusters.map((ids) => JSON.stringify(ids)));
          if (notes.length > 60) boilerplate += 1;
        },
      ),
      { seed: 12, numRuns: runs(20, 300), endOnFailure: true },
    );
    expect(boilerplate).toBeGreaterThan(runs(0, 25));
  });

  test('same-day findings are the same as in one call', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(services, clinicDays), cutting, (list, { cuts, seed, shards }) => {
        const rows = list.map((service) => JSON.stringify(service));
        const lines = findingsInShards(cut(rows, cuts), dealt(seed, shards))
          .map((row) => findingLine(JSON.parse(row)))
          .sort();
        const whole = ofPatients(detectUnbundling(list).findings).map(findingLine).sort();
        expect(lines).toEqual(whole);
        found += whole.length;
      }),
      { seed: 12, numRuns: runs(24, 600), endOnFailure: true },
    );
    expect(found).toBeGreaterThan(runs(200, 5_000));
  });

  test('services that overlap past the end of a month are checked together', () => {
    const group = {
      ...{ serviceId: 'group', patientId: 'p', code: '90853', serviceDate: '2026-03-31' },
      ...{ start: '2026-03-31T23:30:00Z', end: '2026-04-01T00:30:00Z', renderingNpi: 'n' },
    };
    const hour = {
      ...{ serviceId: 'hour', patientId: 'p', code: '90834', serviceDate: '2026-04-01' },
      ...{ start: '2026-04-01T00:15:00Z', end: '2026-04-01T01:00:00Z', renderingNpi: 'm' },
    };
    const far = { ...hour, serviceId: 'far', serviceDate: '2026-06-30' };
    const pairs: BilledService[][] = [
      [group, hour],
      [group, far],
      [{ ...group, setting: 'outpatient-facility' }, hour],
    ];
    for (const pair of pairs) {
      const whole = ofPatients(detectUnbundling(pair).findings).map(findingLine).sort();
      expect(whole.join()).toContain('unbundling/overlapping-time');
      const rows = pair.map((service) => JSON.stringify(service));
      const lines = findingsInShards([rows], dealt(1, 4)).map((row) =>
        findingLine(JSON.parse(row)),
      );
      expect(lines.sort()).toEqual(whole);
    }
  });

  test('a month with too many services does not affect other months or patients', () => {
    const group = (
      place: number,
      patientId: string,
      serviceDate = '2026-03-31',
    ): BilledService => ({
      serviceId: `${patientId}-${place}`,
      patientId,
      code: '90853',
      serviceDate,
      renderingNpi: '1234567893',
      groupSessionId: `session-${place}`,
    });
    const crowd = Array.from({ length: 60 }, (_, place) => group(place, 'p1'));
    const nextMonth = [group(61, 'p1', '2026-04-01'), group(62, 'p1', '2026-04-01')];
    const others = [...nextMonth, group(1, 'p2'), group(2, 'p2')];
    expect(() => detectUnbundling(crowd)).toThrow(InputError);
    const rows = [...crowd, ...others].map((service) => JSON.stringify(service));
    const answers = findingsInShards([rows], dealt(1, 2)).map((row) => JSON.parse(row));
    const [fault, ...more] = answers.filter(({ error }) => error !== undefined);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      error: 'shape',
      partition: '["patient","p1"]',
      issues: [{ code: 'too-many' }],
    });
    expect(
      answers
        .filter(({ error }) => error === undefined)
        .map(findingLine)
        .sort(),
    ).toEqual(ofPatients(detectUnbundling(others).findings).map(findingLine).sort());
  });
});
