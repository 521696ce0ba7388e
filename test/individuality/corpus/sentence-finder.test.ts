import { describe, expect, test } from 'vitest';
import { SentenceFinder } from '../../../src/individuality/corpus/sentence-finder.js';
import { madeUpWords, sentenceOf } from '../made-up-words.js';
import { corpusOf } from './corpus-of.js';

/** Whether another note contains the first sentence of a text. */
const isFoundIn = (text: string, other: string): boolean => {
  const finder = new SentenceFinder(corpusOf([text, other]));
  finder.seek(0);
  return finder.isIn(1);
};

const sentence = 'Marigold described neighbors quarreling loudly.';

describe('a sentence is found in a note', () => {
  test.each([
    ['with the same words', sentence, `We met. ${sentence} We left.`, true],
    ['with another ending', sentence, sentence.replace('loudly', 'proudly'), true],
    [
      'not if the note’s sentence has fewer words than a reworded one needs',
      sentence,
      sentence.replace(' loudly', ''),
      false,
    ],
    [
      'not if it has too few words to be recognized when reworded',
      sentence.replace(' loudly', ''),
      sentence,
      false,
    ],
    [
      'not reworded if both are short',
      'Marigold described neighbors quarreling.',
      'Marigold describes neighbors quarreling.',
      false,
    ],
    ['short, with the same words', 'We all talked again.', 'We all talked again.', true],
    ['not short with other words', 'We all talked again.', 'We all talked today.', false],
    ['not if the note has only its beginning', 'We all talked again.', 'We all talked.', false],
    [
      'not if it is only the beginning of the note’s sentence',
      'We all talked.',
      'We all talked again.',
      false,
    ],
    [
      'with three of five words the same',
      sentence,
      'Marigold describing neighbor quarreling loudly.',
      true,
    ],
    ['not with two of five', sentence, 'Marigolds describing neighbor quarreling loudly.', false],
    ['not with other facts', 'She said the bexley arrived.', 'She said the boxley arrived.', false],
  ])('%s', (_, text, other, isFound) => {
    expect(isFoundIn(text, other)).toBe(isFound);
  });

  test.each([
    [10, true],
    [11, false],
  ])('five words are found in a sentence of %i words: %s', (length, isFound) => {
    const words = madeUpWords(1, 5).map((word) => `${word}${word}`);
    const longer = [...words, ...'defghj'.slice(0, length - 5)];
    expect(isFoundIn(sentenceOf(words), sentenceOf(longer))).toBe(isFound);
    expect(isFoundIn(sentenceOf(longer), sentenceOf(words))).toBe(isFound);
  });

  // The other text contains all 100 pairs of 101 letters: 200 of 250 pairs are 0.8.
  test.each([
    [50, true],
    [51, false],
  ])('101 letters are found with %i letters added: %s', (more, isFound) => {
    const words = [...madeUpWords(1, 16), 'horse'];
    const letters = madeUpWords(50, 9).join('').slice(0, more);
    const added = [letters.slice(0, 20), letters.slice(20, 40), letters.slice(40)];
    expect(words.join('')).toHaveLength(101);
    const longer = sentenceOf([...words, ...added]);
    expect(isFoundIn(sentenceOf(words), longer)).toBe(isFound);
    expect(isFoundIn(longer, sentenceOf(words))).toBe(isFound);
  });
});

describe('among many sentences', () => {
  /** Sentences of five words, and the same with the last two changed: the remaining three are just enough. */
  const pairs = (shift: number): { texts: string[]; count: number } => {
    const count = 700;
    const own = Array.from({ length: count }, (_, at) => madeUpWords(at * 5 + 1, 5));
    const reworded = own.map((words) => words.map((word, at) => (at < 3 ? word : `${word}s`)));
    const first = shift === 0 ? '' : `${sentenceOf(madeUpWords(9_000, shift))} `;
    return { texts: [first + own.map(sentenceOf).join(' '), ...reworded.map(sentenceOf)], count };
  };

  test.each([0, 1, 2, 3, 4])(
    'a sentence is found at every position: %i words before the first',
    (shift) => {
      const { texts, count } = pairs(shift);
      const corpus = corpusOf(texts);
      const finder = new SentenceFinder(corpus);
      const before = shift === 0 ? 0 : 1;
      for (let at = 0; at < count; at += 1) {
        finder.seek(before + at);
        expect(finder.isIn(1 + at)).toBe(true);
        expect(finder.isIn(1 + ((at + 1) % count))).toBe(false);
      }
    },
  );

  test('the last sentence can be searched for first', () => {
    const { texts, count } = pairs(0);
    const finder = new SentenceFinder(corpusOf(texts));
    finder.seek(count - 1);
    expect(finder.isIn(count)).toBe(true);
    expect(finder.isIn(1)).toBe(false);
  });
});

describe('in a long note', () => {
  const fillers = (count: number): string =>
    Array.from({ length: count }, (_, at) => sentenceOf(madeUpWords(20_000 + at * 6, 6))).join(' ');
  const words = madeUpWords(1, 5);
  const middle = sentenceOf(words.map((word, at) => (at === 2 ? `${word}s` : word)));
  const ending = sentenceOf(words.map((word, at) => (at === 4 ? `${word}s` : word)));

  test.each([
    [63, true],
    [64, false],
  ])(
    'a sentence without three consecutive words in common is found among %i other sentences: %s',
    (count, isFound) => {
      expect(isFoundIn(sentenceOf(words), `${middle} ${fillers(count)}`)).toBe(isFound);
    },
  );

  test.each([
    ['the same words', sentenceOf(words), sentenceOf(words)],
    ['another ending', sentenceOf(words), ending],
    ['few words, the same', 'We all talked again.', 'We all talked again.'],
  ])('a sentence is found by its keys: %s', (_, text, other) => {
    expect(isFoundIn(text, `${fillers(70)} ${other}`)).toBe(true);
    expect(isFoundIn(text, `${other} ${fillers(70)}`)).toBe(true);
  });

  test('no other sentence is found', () => {
    expect(isFoundIn(sentenceOf(words), fillers(70))).toBe(false);
    expect(isFoundIn('We all talked again.', `We all talked today. ${fillers(70)}`)).toBe(false);
  });

  // Seven or eight sentences with the same three consecutive words come before it.
  test.each([
    [7, true],
    [8, false],
  ])('a sentence after %i others with the same key is found: %s', (count, isFound) => {
    const keysOf = (text: string) => corpusOf([text]).keysOf(0);
    const [whole, first, second] = keysOf(sentenceOf(words));
    const shared = words
      .slice(2)
      .map((_, from) => words.slice(from, from + 3))
      .find((run) => keysOf(sentenceOf([...run, 'da', 'fu'])).some((key) => key === first));
    if (!shared) throw new TypeError('The smallest hash must be that of three consecutive words.');
    const decoys: string[] = [];
    for (let at = 0; decoys.length < count; at += 1) {
      const decoy = sentenceOf([...shared, ...madeUpWords(30_000 + at * 7, 7)]);
      if (keysOf(decoy).includes(first ?? 0)) decoys.push(decoy);
    }
    const reworded = words
      .flatMap((_, at) => ['s', 'z', 'n'].map((end) => words.with(at, `${words[at]}${end}`)))
      .map(sentenceOf)
      .find((text) => {
        const keys = keysOf(text);
        return (
          keys.includes(first ?? 0) && !keys.includes(second ?? 0) && !keys.includes(whole ?? 0)
        );
      });
    if (!reworded)
      throw new TypeError('One of the changed sentences must share only the smallest hash.');
    expect(isFoundIn(sentenceOf(words), `${decoys.join(' ')} ${reworded} ${fillers(70)}`)).toBe(
      isFound,
    );
  });
});
