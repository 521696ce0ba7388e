import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { fingerprintNote } from '../../src/individuality/fingerprint.js';
import type { Note } from '../../src/individuality/note.js';
import { ProseMaker } from '../tools/bench/notes/prose.js';

const mostHolders = 50;

interface Parts {
  /** For each note, by place: the earlier notes it is compared with, and its boilerplate keys. */
  readonly earlier: readonly ReadonlySet<number>[];
  readonly boilerplate: readonly string[][];
}

/** Which notes hold each key. */
const holdersOf = (notes: readonly Note[]): [string, number[]][] => {
  const holders = new Map<string, number[]>();
  for (const [place, note] of notes.entries())
    for (const key of new Set(fingerprintNote(note).keys))
      holders.set(key, [...(holders.get(key) ?? []), place]);
  return [...holders];
};

/** The earlier holders that a holder is compared with. */
const comparedWith = (places: readonly number[], at: number): number[] =>
  places.length > mostHolders
    ? [...places.slice(0, Math.min(1, at)), ...places.slice(Math.max(0, at - 1), at)]
    : places.slice(0, at);

/** What a shuffle by key brings together, as the guide on more than one machine tells it. */
const partsOf = (notes: readonly Note[]): Parts => {
  const earlier = notes.map(() => new Set<number>());
  const boilerplate = notes.map((): string[] => []);
  for (const [key, places] of holdersOf(notes))
    for (const [at, place] of places.entries()) {
      for (const other of comparedWith(places, at)) earlier[place]?.add(other);
      if (places.length > mostHolders && !key.startsWith('w')) boilerplate[place]?.push(key);
    }
  return { earlier, boilerplate };
};

const inParts = (notes: readonly Note[]): { pairs: unknown[]; links: string[][] } => {
  const { earlier, boilerplate } = partsOf(notes);
  const judged = notes.flatMap((note, place) => {
    const history = notes.filter((_, at) => earlier[place]?.has(at));
    const found = findClonedNotes([note], { history, boilerplate: boilerplate[place] ?? [] });
    return history.length === 0 ? [] : [found];
  });
  return {
    pairs: judged.flatMap(({ pairs }) => pairs),
    links: judged.flatMap(({ clusters }) => clusters),
  };
};

/** Whether links lead to just these clusters. */
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

const standing = 'The fire drill interrupted the second half and everybody waited on the lawn.';

/** Notes of few sentences, so that they share them in every way, and some of one patient. */
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

describe('notes that are brought together by their keys, and judged one by one', () => {
  test('give what all of them give at once', () => {
    same(new ProseMaker(5).notes(600));
  });

  test('give it where a sentence stands in every note', () => {
    same(
      new ProseMaker(6).notes(200).map((note) => ({ ...note, text: `${standing} ${note.text}` })),
    );
  });

  test.each([49, 50, 51, 52])('give it where %i notes are one text', (count) => {
    const text = new ProseMaker(7).note();
    const copies = Array.from({ length: count }, (_, at) => ({
      noteId: `copy-${at}`,
      patientId: `p${at % 40}`,
      text,
    }));
    same([...copies, ...new ProseMaker(8).notes(60)]);
  });

  test('give it whatever is shared by how many', () => {
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

  test('need to know what is boilerplate elsewhere', () => {
    const [note, other] = new ProseMaker(9).notes(2);
    if (!note || !other) throw new TypeError('Two notes were asked for.');
    const history = [{ ...other, text: `${standing} ${other.text}` }];
    const mostly = {
      ...note,
      text: `${standing} ${standing.replace('lawn', 'grass')} ${note.text}`,
    };
    const thresholds = { review: 10 };
    const boilerplate = fingerprintNote({ ...note, text: standing }).keys;
    expect(findClonedNotes([mostly], { history, thresholds }).pairs).toHaveLength(1);
    expect(findClonedNotes([mostly], { history, thresholds, boilerplate }).pairs).toEqual([]);
  });
});
