import { compareTwoStrings } from 'string-similarity';
import { describe, expect, test } from 'vitest';
import { diceOf, PairKernel } from '../../src/individuality/comparing/letter-pairs.js';
import { Tally } from '../../src/individuality/comparing/wording-index.js';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { IndividualityCheck } from '../../src/individuality/individuality-check.js';
import type { Note } from '../../src/individuality/note.js';

// Tables that grow must answer as they did before they grew.

test('a tally counts by any small number', () => {
  const tally = new Tally();
  for (const key of [0, 255, 256, 257, 1000, 5000]) {
    expect(tally.get(key)).toBe(0);
    expect(tally.add(key, 3)).toBe(3);
    expect(tally.add(key, 2)).toBe(5);
  }
  for (const key of [5000, 1000, 257, 256, 255, 0]) {
    expect(tally.get(key)).toBe(5);
    expect(tally.take(key)).toBe(5);
    expect(tally.get(key)).toBe(0);
  }
  expect(tally.take(9000)).toBe(0);
  expect(tally.get(9000)).toBe(0);
  expect(tally.add(9000, 1)).toBe(1);
});

describe('letter pairs', () => {
  const kernel = new PairKernel();
  const alike = (first: string, second: string): number => {
    const [a, b] = [kernel.pairsOf([0], () => first), kernel.pairsOf([0], () => second)];
    expect([a.length, b.length]).toEqual([first.length, second.length]);
    kernel.mark(a);
    const common = kernel.common(b);
    kernel.clear(a);
    expect(kernel.common(b)).toBe(0);
    return first === second ? 1 : diceOf(a, b, common);
  };
  /** Texts of letters that have no place of their own: every pair is looked up. */
  const rare = (from: number, count: number): string =>
    String.fromCharCode(
      ...Array.from({ length: count }, (_, at) => 0x4e00 + ((from + at * 7) % 3000)),
    );

  test.each([
    ['many rare pairs', rare(0, 3000), rare(1500, 3000)],
    ['more rare pairs', rare(1, 2900), rare(2, 2900)],
    ['longer texts', 'abcdefghij'.repeat(150), 'ghijabcdef'.repeat(140)],
    ['a pair more often than it has places', 'ababababababab', 'abababab'],
    ['one letter many times', 'z'.repeat(90), 'z'.repeat(40)],
    ['letters at the ends of the alphabet', 'azaz@~#~@#a#', 'za@za#~#~a'],
    ['letters with and without a place', 'aéaéa1a1aAaA', 'éa1aAaéaA'],
    ['the last of ASCII and the first beyond', '\u007f\u0080\u007f\u0080', '\u0080\u007f\u0080'],
    ['three and four times', 'abcabcabc', 'abcabcabcabc'],
    ['five and six times', 'xyxyxyxyxy', 'xyxyxyxyxyxy'],
    ['one letter', 'a', 'ab'],
    ['two letters', 'ab', 'ba'],
    ['a zero', '\0a\0a', 'a\0'],
    ['a zero and another letter', '\0ab', '\0ac'],
    ['a rare pair that is repeated, and the rare one after it', 'éx'.repeat(9), 'êx'],
  ])('of %s give the number of string-similarity', (_, first, second) => {
    expect(alike(first, second)).toBe(compareTwoStrings(first, second));
    expect(alike(second, first)).toBe(compareTwoStrings(second, first));
    expect(alike(first, first)).toBe(1);
  });

  test('are each marked, whichever makes the table grow', () => {
    const fresh = new PairKernel();
    for (let code = 0; code < 2500; code += 1) {
      const pairs = fresh.pairsOf([0], () => `é${String.fromCharCode(0x4e00 + code)}`);
      fresh.mark(pairs);
      expect(fresh.common(pairs)).toBe(1);
      fresh.clear(pairs);
      expect(fresh.common(pairs)).toBe(0);
    }
  });

  test('are kept together with their growth', () => {
    const before = kernel.pairsOf([0], () => rare(0, 50));
    kernel.pairsOf([0], () => rare(11, 3000));
    expect(kernel.pairsOf([0], () => rare(0, 50))).toEqual(before);
  });
});

describe('among many notes', () => {
  const word = (number: number): string =>
    Array.from(String(number * 7919 + 10_000), (figure) => 'abcdefghij'[Number(figure)]).join('');
  const sentence = (seed: number, length = 9): string =>
    `${Array.from({ length }, (_, at) => word(seed * 31 + at)).join(' ')}.`;
  const note = (place: number, text: string): Note => ({
    noteId: `n${place}`,
    patientId: `p${place}`,
    sessionId: 's',
    text,
  });
  const own = (place: number): string =>
    [0, 1, 2, 3, 4].map((at) => sentence(place * 5 + at)).join(' ');
  const many = Array.from({ length: 300 }, (_, place) => note(place, own(place)));

  test('the one copy is found, whatever came before and after it', () => {
    const copy = own(3).replaceAll('. ', ', ');
    const notes = [...many, note(900, copy)];
    const compared = new IndividualityCheck(notes, {});
    const judged = compared.notes.map((one) => compared.judge(one).entry);
    expect(
      judged.filter(({ verdict }) => verdict === 'cloned').map(({ noteId }) => noteId),
    ).toEqual(['n3', 'n900']);
    expect(judged.at(-1)?.closest).toEqual({
      noteId: 'n3',
      similarity: 100,
      relation: 'same-session',
    });
    expect(judged.at(-1)?.shared.map(({ start, end }) => end - start)).toEqual([323, 39]);
    expect(findClonedNotes([...many, note(900, own(3))])).toEqual({
      pairs: [{ a: 'n900', b: 'n3', similarity: 100 }],
      clusters: [['n3', 'n900']],
    });
  });

  test('a sentence that stands in very many is boilerplate, and the others are told apart', () => {
    const said = sentence(7777);
    const with_ = many.slice(0, 60).map((one) => ({ ...one, text: `${said} ${one.text}` }));
    expect(findClonedNotes(with_)).toEqual({ pairs: [], clusters: [] });
    const few = many
      .slice(0, 3)
      .map((one, at) => ({ ...one, text: `${said} ${sentence(7778)} ${sentence(8000 + at)}` }));
    expect(findClonedNotes(few).pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['n1 n0', 'n2 n0']);
  });
});
