import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { fingerprintNote } from '../../src/individuality/fingerprint.js';
import type { Note } from '../../src/individuality/note.js';
import { ProseMaker } from '../tools/bench/notes/prose.js';

const mostHolders = 50;

interface Parts {
  /** For each note: the indexes of the earlier notes that it is compared with. */
  readonly earlier: readonly ReadonlySet<number>[];
  /** For each note: its boilerplate keys. */
  readonly boilerplate: readonly string[][];
}

/** Which notes have each key. */
const holdersOf = (notes: readonly Note[]): [string, number[]][] => {
  const holders = new Map<string, number[]>();
  for (const [index, note] of notes.entries())
    for (const key of new Set(fingerprintNote(note).keys))
      holders.set(key, [...(holders.get(key) ?? []), index]);
  return [...holders];
};

/** The earlier notes with a key that a note with this key is compared with. */
const comparedWith = (indexes: readonly number[], at: number): number[] =>
  indexes.length > mostHolders
    ? [...indexes.slice(0, Math.min(1, at)), ...indexes.slice(Math.max(0, at - 1), at)]
    : indexes.slice(0, at);

/** What a shuffle by key brings together, as the guide on several machines describes it. */
const partsOf = (notes: readonly Note[]): Parts => {
  const earlier = notes.map(() => new Set<number>());
  const boilerplate = notes.map((): string[] => []);
  for (const [key, indexes] of holdersOf(notes))
    for (const [at, index] of indexes.entries()) {
      for (const other of comparedWith(indexes, at)) earlier[index]?.add(other);
      if (indexes.length > mostHolders && !key.startsWith('w')) boilerplate[index]?.push(key);
    }
  return { earlier, boilerplate };
};

const inParts = (notes: readonly Note[]): { pairs: unknown[]; links: string[][] } => {
  const { earlier, boilerplate } = partsOf(notes);
  const judged = notes.flatMap((note, index) => {
    const history = notes.filter((_, at) => earlier[index]?.has(at));
    const found = findClonedNotes([note], { history, boilerplate: boilerplate[index] ?? [] });
    return history.length === 0 ? [] : [found];
  });
  return {
    pairs: judged.flatMap(({ pairs }) => pairs),
    links: judged.flatMap(({ clusters }) => clusters),
  };
};

/** The clusters that links make. */
const joined = (links: readonly string[][], order: readonly Note[]): string[][] => {
  const groups = new Map(order.map(({ noteId }) => [noteId, new Set([noteId])]));
  for (const link of links) {
    const whole = new Set(link.flatMap((id) => [...(groups.get(id) ?? [])]));
    for (const id of whole) groups.set(id, whole);
  }
  return [...new Set(groups.values())]
    .filter(({ size }) => size > 1)
    .map((group) => order.map(({ noteId }) => noteId).filter((id) => group.has(id)));
};

const same = (notes: readonly Note[]): void => {
  const whole = findClonedNotes(notes);
  const { pairs, links } = inParts(notes);
  expect(pairs).toEqual(whole.pairs);
  expect(joined(links, notes)).toEqual(whole.clusters);
};

const announcement = 'The fire drill interrupted the second half and everybody waited on the lawn.';

/** Notes of few different sentences, so that they share them in every way; some are of one patient. */
const crowd = (seed: number, count: number, sentences: number): Note[] => {
  const pool = new ProseMaker(seed).notes(sentences).flatMap(({ text }) => text.split(/(?<=\.) /));
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  return Array.from({ length: count }, (_, at) => ({
    noteId: `n${at}`,
    patientId: `p${below(count)}`,
    text: Array.from({ length: 1 + below(5) }, () => pool[below(pool.length)]).join(' '),
  }));
};

describe('notes that are brought together by their keys and judged one by one', () => {
  test('have the same result as all of them at once', () => {
    same(new ProseMaker(5).notes(600));
  });

  test('have it if every note contains the same sentence', () => {
    same(
      new ProseMaker(6)
        .notes(200)
        .map((note) => ({ ...note, text: `${announcement} ${note.text}` })),
    );
  });

  test.each([49, 50, 51, 52])('have it if %i notes have one text', (count) => {
    const text = new ProseMaker(7).note();
    const copies = Array.from({ length: count }, (_, at) => ({
      noteId: `copy-${at}`,
      patientId: `p${at % 40}`,
      text,
    }));
    same([...copies, ...new ProseMaker(8).notes(60)]);
  });

  test('have it whatever they share', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 2, max: 160 }),
        fc.integer({ min: 1, max: 12 }),
        (seed, count, sentences) => same(crowd(seed, count, sentences)),
      ),
      { seed: 90853, numRuns: 60 },
    );
  });

  test('need to know which keys are boilerplate among all notes', () => {
    const [note, other] = new ProseMaker(9).notes(2);
    if (!note || !other) throw new TypeError('There must be two notes.');
    const history = [{ ...other, text: `${announcement} ${other.text}` }];
    const mostly = {
      ...note,
      text: `${announcement} ${announcement.replace('lawn', 'grass')} ${note.text}`,
    };
    const thresholds = { review: 10 };
    const boilerplate = fingerprintNote({ ...note, text: announcement }).keys;
    expect(findClonedNotes([mostly], { history, thresholds }).pairs).toHaveLength(1);
    expect(findClonedNotes([mostly], { history, thresholds, boilerplate }).pairs).toEqual([]);
  });
});
