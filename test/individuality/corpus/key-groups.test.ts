import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../src/individuality/corpus/corpus.js';
import { KeyGroups } from '../../../src/individuality/corpus/key-groups.js';
import { keysEach } from '../../../src/individuality/corpus/sentence-keys.js';

interface KeyedNote {
  readonly whole: number;
  /** The keys of each sentence; 0 if it has fewer. */
  readonly sentences: readonly (readonly number[])[];
}

const corpusOf = (notes: readonly KeyedNote[]): Corpus => {
  const corpus = new Corpus(new Set());
  for (const { whole, sentences } of notes) {
    corpus.firsts.push(corpus.starts.length);
    corpus.wholes.push(whole);
    for (const keys of sentences) {
      corpus.starts.push(0);
      for (let at = 0; at < keysEach; at += 1) corpus.keys.push(keys[at] ?? 0);
    }
  }
  return corpus;
};

const mostHolders = 50;

/** Which note has which key, sorted by key and note. */
const keysByNote = (notes: readonly KeyedNote[]): { key: number; note: number }[] =>
  notes
    .flatMap(({ whole, sentences }, note) =>
      [...new Set([whole, ...sentences.flat()])]
        .filter((key) => key !== 0)
        .map((key) => ({ key: key >>> 0, note })),
    )
    .sort((a, b) => a.key - b.key || a.note - b.note);

/** The earlier notes with a key, in the order in which they are visited. */
const earlierHolders = (holders: readonly number[], note: number): number[] => {
  const earlier = holders.filter((other) => other < note).reverse();
  if (holders.length <= mostHolders) return earlier;
  return earlier.length < 2 ? earlier : [...earlier.slice(0, 1), ...earlier.slice(-1)];
};

const check = (notes: readonly KeyedNote[]): void => {
  const groups = new KeyGroups(corpusOf(notes));
  const entries = keysByNote(notes);
  for (const [entry, { key, note }] of entries.entries()) {
    const holders = entries.filter((one) => one.key === key).map((one) => one.note);
    expect(groups.entryOf(note, key)).toBe(entry);
    expect(groups.isLarge(entry)).toBe(holders.length > mostHolders);
    const visited: number[] = [];
    groups.eachEarlier(entry, (earlier) => visited.push(earlier));
    expect(visited).toEqual(earlierHolders(holders, note));
  }
};

const emptyNote: KeyedNote = { whole: 0, sentences: [] };

describe('the keys of many notes', () => {
  const key = fc.oneof(
    fc.constantFrom(0, 1, 2, -1, -2, 0x7fffffff, -0x80000000),
    fc.integer({ min: -0x80000000, max: 0x7fffffff }),
  );
  const note = fc.record({
    whole: key,
    sentences: fc.array(fc.array(key, { maxLength: keysEach }), { maxLength: 4 }),
  });

  test('are found, with all earlier notes that have them', () => {
    fc.assert(fc.property(fc.array(note, { maxLength: 12 }), check), {
      seed: 90853,
      numRuns: 400,
    });
  });

  test.each([49, 50, 51, 52])('are boilerplate if more than 50 notes have them: %i', (count) => {
    check([
      { whole: 7, sentences: [[9, 10, 14]] },
      emptyNote,
      ...Array.from({ length: count }, (_, at) => ({ whole: 4 * at + 3, sentences: [[21]] })),
      { whole: 7, sentences: [[9], [22]] },
    ]);
  });

  test('count once for each note, however often it has them', () => {
    check(Array.from({ length: 30 }, () => ({ whole: 0, sentences: [[21, 22], [21, 22], [21]] })));
  });

  test('are none if there are no notes', () => {
    const visited: number[] = [];
    const groups = new KeyGroups(corpusOf([]));
    groups.eachEarlier(groups.entryOf(0, 0), (earlier) => visited.push(earlier));
    expect(visited).toEqual([]);
    expect(groups.isLarge(0)).toBe(false);
  });
});
