import { expect, test } from 'vitest';
import { Sightings } from '../../../src/individuality/comparing/sightings.js';
import type { Wording, WordingMatch } from '../../../src/individuality/comparing/wording.js';

const wordingIn = (id: number, holders: number[]): Wording => ({
  id,
  words: [id],
  stems: [],
  specific: 0,
  length: 1,
  holders,
});

const matchOf = (
  other: Wording,
  { copied = false, dice = 0.7, commonWords = 1 }: Partial<WordingMatch> = {},
): WordingMatch => ({ other, copied, dice, commonWords, commonFacts: 0 });

const upTo = (count: number) => [...Array(count).keys()];

const seen = (wording: Wording, matches: readonly WordingMatch[]): [number, number][] => {
  const found: [number, number][] = [];
  new Sightings(() => matches).each(wording, ({ noteIndex, wording: { id } }) => {
    found.push([noteIndex, id]);
  });
  return found;
};

test('a sentence is seen in its own notes first, then in those of similar sentences', () => {
  const matches = [matchOf(wordingIn(1, [2, 4])), matchOf(wordingIn(2, [0, 2]))];
  expect(seen(wordingIn(0, [3]), matches)).toEqual([
    [3, 0],
    [2, 1],
    [4, 1],
    [0, 2],
    [2, 2],
  ]);
});

test('of very many sightings, those that are worse than another in the same note are left out', () => {
  const all = upTo(100);
  const matches = [
    matchOf(wordingIn(1, all), { copied: true, dice: 0.8 }),
    matchOf(wordingIn(2, all), { copied: true, dice: 0.7 }),
    matchOf(wordingIn(3, [...all, 100]), { dice: 0.9, commonWords: 3 }),
    matchOf(wordingIn(4, [...all, 100]), { dice: 0.8, commonWords: 3 }),
    matchOf(wordingIn(5, [...all, 100]), { dice: 0.7, commonWords: 4 }),
  ];
  const found = seen(wordingIn(0, [0]), matches);
  const of = (note: number) => found.filter(([index]) => index === note).map(([, id]) => id);
  expect(of(0), 'the sentence itself').toEqual([0]);
  expect(of(1), 'the best copy, and what is more alike').toEqual([1, 3]);
  expect(of(100), 'more words in common').toEqual([3, 5]);
});

test('a note is looked up by its index', () => {
  const even = upTo(50).map((at) => 2 * at);
  const sightings = new Sightings(() => [matchOf(wordingIn(1, [7]))]);
  for (const at of upTo(100))
    expect(sightings.isIn(wordingIn(0, even), at)).toBe(at % 2 === 0 || at === 7);
});

test('what was remembered is forgotten when a note is added', () => {
  const holders = upTo(100);
  const sightings = new Sightings(() => []);
  const wording = wordingIn(0, holders);
  const count = () => {
    let visits = 0;
    sightings.each(wording, () => {
      visits += 1;
    });
    return visits;
  };
  expect(count()).toBe(100);
  holders.push(100);
  expect(count()).toBe(100);
  sightings.clear();
  expect(count()).toBe(101);
});
