import { compareTwoStrings } from 'string-similarity';
import { describe, expect, test } from 'vitest';
import { PairKernel } from '../../../src/individuality/comparing/letter-pairs.js';
import { isTelling, stemsOf, type Wording } from '../../../src/individuality/comparing/wording.js';
import { WordingIndex } from '../../../src/individuality/comparing/wording-index.js';
import { Lexis } from '../../../src/individuality/reading/lexis.js';
import { madeUpWords } from '../made-up-words.js';

const opened = () => {
  const lexis = new Lexis(new Set());
  const index = new WordingIndex(lexis, new PairKernel());
  const ids = (words: readonly string[]): number[] => words.map((word) => lexis.form(word).word);
  const add = (words: readonly string[]): Wording => index.add(ids(words), 0, words.length);
  const unlisted = (words: readonly string[]): Wording =>
    index.unindexed(ids(words), 0, words.length);
  return { lexis, index, ids, add, unlisted };
};

describe('the stems of a sentence', () => {
  test('are those that mean something, somebody’s own first, each once', () => {
    const { lexis, ids } = opened();
    const words = ids(['the', 'group', 'harbor', 'and', 'harbor', 'lantern', 'group', 'harbors']);
    const stem = (word: string) => lexis.stem(lexis.form(word).word);
    expect(stemsOf(words, 0, words.length, lexis)).toEqual({
      stems: [stem('harbor'), stem('lantern'), stem('group')],
      specific: 2,
    });
    expect(stemsOf(words, 0, 2, lexis)).toEqual({ stems: [stem('group')], specific: 0 });
    expect(stemsOf(words, 0, 1, lexis)).toEqual({ stems: [], specific: 0 });
    expect(stemsOf(words, 2, 5, lexis)).toEqual({ stems: [stem('harbor')], specific: 1 });
  });

  test('make it telling, from four words on', () => {
    const { unlisted } = opened();
    expect(isTelling(unlisted(['the', 'harbor', 'and', 'then']))).toBe(true);
    expect(isTelling(unlisted(['harbor', 'lantern', 'kettle']))).toBe(false);
    expect(isTelling(unlisted(['the', 'and', 'then', 'with', 'them']))).toBe(false);
  });
});

describe('sentences that are alike', () => {
  const words = madeUpWords(1, 6);
  const changed = (places: readonly number[], end = 'q'): string[] =>
    words.map((word, at) => (places.includes(at) ? `${word.slice(0, -1)}${end}` : word));
  const text = (given: readonly string[]): string => given.join('');

  test('are found from both sides, the most alike first, itself never', () => {
    const { index, add } = opened();
    const one = add(words);
    const twoChanged = add(changed([1, 4]));
    const oneChanged = add(changed([4], 'v'));
    add(madeUpWords(500, 6));
    const found = index.alike(one);
    expect(found.map(({ other }) => other.id)).toEqual([oneChanged.id, twoChanged.id]);
    expect(found.map((each) => each.dice)).toEqual([
      compareTwoStrings(text(words), text(changed([4], 'v'))),
      compareTwoStrings(text(words), text(changed([1, 4]))),
    ]);
    expect(found.map(({ commonWords, commonFacts }) => [commonWords, commonFacts])).toEqual([
      [5, 5],
      [4, 4],
    ]);
    expect(index.alike(one)).toEqual(found);
    expect(index.alike(oneChanged).map(({ other }) => other.id)).toEqual([one.id, twoChanged.id]);
    expect(index.alike(twoChanged).map(({ other }) => other.id)).toEqual([one.id, oneChanged.id]);
  });

  test('of those that are as alike the copies come first, then the earlier', () => {
    const { index, add, unlisted } = opened();
    const first = add(changed([1]));
    const second = add(changed([1], 'v'));
    const asked = unlisted(words);
    expect(index.alike(asked).map(({ other }) => other.id)).toEqual([first.id, second.id]);
    const more = add(changed([3, 5]));
    const most = add(changed([1], 'x'));
    expect(index.alike(asked).map(({ other }) => other.id)).toEqual([
      first.id,
      second.id,
      most.id,
      more.id,
    ]);
  });

  test('a copy comes before a template that is more alike', () => {
    const { index, add, unlisted } = opened();
    // Two facts in a long frame of words that everybody uses.
    const frame = ['client', 'participated', 'and', 'shared', 'with', 'the', 'group', 'about'];
    const template = add([...frame, 'bexi', 'dufo']);
    const copy = add([...frame.slice(0, 4), 'wupi', 'zogu']);
    const asked = unlisted([...frame, 'wupi', 'zogu']);
    const found = index.alike(asked);
    expect(found.map(({ other, copied }) => [other.id, copied])).toEqual([
      [copy.id, true],
      [template.id, false],
    ]);
    expect((found[0]?.dice ?? 1) < (found[1]?.dice ?? 0)).toBe(true);
  });

  test('what is only asked about leaves no trace', () => {
    const { index, add, unlisted } = opened();
    const one = add(words);
    expect(index.alike(unlisted(changed([2]))).map(({ other }) => other.id)).toEqual([one.id]);
    expect(index.alike(one)).toEqual([]);
    expect(index.find(unlisted(changed([2])).words, 0, 6)).toBeUndefined();
    expect(index.find([5, ...one.words, 5], 1, 7)).toBe(one);
    expect(index.find(one.words, 0, 5)).toBeUndefined();
    expect(add(words)).toBe(one);
  });

  test('share two of five stems at least', () => {
    const { index, add, unlisted } = opened();
    const five = words.slice(0, 5);
    const kept = (count: number) =>
      five.map((word, at) => (at < count ? word : `${word.slice(0, -1)}q`));
    expect(compareTwoStrings(text(five), text(kept(1)))).toBeGreaterThan(0.65);
    add(kept(1));
    expect(index.alike(unlisted(five))).toEqual([]);
    const alike = add(kept(2));
    expect(index.alike(unlisted(five)).map(({ other }) => other.id)).toEqual([alike.id]);
  });

  test('share two of five of the stems of the one that has fewer', () => {
    const { index, add, unlisted } = opened();
    const six = words;
    const eight = [
      ...six.slice(0, 3),
      ...six.slice(3).map((word) => `${word.slice(0, -1)}q`),
      'wu',
      'xo',
    ];
    expect(compareTwoStrings(text(six), text(eight))).toBeGreaterThan(0.65);
    const long = add(eight);
    expect(index.alike(unlisted(six)).map(({ other }) => other.id)).toEqual([long.id]);
    expect(index.alike(unlisted(eight))).toHaveLength(1);
  });

  test('are found however many share their stems', () => {
    const { index, add } = opened();
    const all = Array.from({ length: 60 }, (_, at) => add([...words, ...madeUpWords(900 + at, 1)]));
    for (const one of all) expect(index.alike(one)).toHaveLength(59);
  });
});
