import { describe, expect, test } from 'vitest';
import { type EarlierTwin, EarlierTwins } from '../../../src/individuality/corpus/earlier-twins.js';
import { KeyGroups } from '../../../src/individuality/corpus/key-groups.js';
import { keyText } from '../../../src/individuality/corpus/sketch.js';
import { madeUpWords, sentenceOf } from '../made-up-words.js';
import { corpusOf } from './corpus-of.js';

interface Search {
  readonly atLeast?: number;
  readonly minimumWords?: number;
  /** Sentences that the caller knows to be boilerplate. */
  readonly boilerplate?: readonly string[];
  readonly patients?: readonly (string | undefined)[];
}

/** The earlier twins of the last of the notes. */
const twinsOf = (
  texts: readonly string[],
  { atLeast = 50, minimumWords = 1, boilerplate = [], patients = [] }: Search = {},
): EarlierTwin[] => {
  const corpus = corpusOf(texts, patients);
  const keys = boilerplate.flatMap((sentence) => corpusOf([sentence]).keysOf(0).map(keyText));
  const groups = new KeyGroups(corpus);
  return new EarlierTwins(corpus, groups, minimumWords, new Set(keys)).of(
    texts.length - 1,
    atLeast,
  );
};

/** A sentence of words that no other number has. */
const said = (number: number, words: number): string =>
  sentenceOf(madeUpWords(number * 40 + 1, words));

/** The same sentence with every third word changed, so that no three consecutive words remain. */
const reworded = (sentence: string): string =>
  sentence
    .slice(0, -1)
    .split(' ')
    .map((word, at) => (at % 3 === 2 ? `${word}s` : word))
    .join(' ')
    .concat('.');

const all = (noteIndex: number): EarlierTwin => ({ noteIndex, similarity: 100 });

describe('the earlier twins of a note', () => {
  test('are those that contain it, whatever notes come between', () => {
    const text = `${said(1, 10)} ${said(2, 10)}`;
    expect(twinsOf([text, said(3, 20), text])).toEqual([all(0)]);
    expect(twinsOf([text, `${said(4, 8)} ${text}`, text])).toEqual([all(0), all(1)]);
    expect(twinsOf([said(3, 20), text])).toEqual([]);
    expect(twinsOf([text])).toEqual([]);
    expect(twinsOf([''])).toEqual([]);
    expect(twinsOf(['', ''], { minimumWords: 0, atLeast: 0 })).toEqual([]);
  });

  test('are sorted by how much they contain, then by index', () => {
    const [a, b, c, d] = [said(1, 10), said(2, 10), said(3, 10), said(4, 10)];
    const texts = [`${a} ${b}`, `${c} ${d}`, `${a} ${b} ${c}`, `${a} ${b} ${c} ${d}`];
    expect(twinsOf(texts)).toEqual([
      { noteIndex: 2, similarity: 75 },
      { noteIndex: 0, similarity: 50 },
      { noteIndex: 1, similarity: 50 },
    ]);
    expect(twinsOf(texts, { atLeast: 51 })).toEqual([{ noteIndex: 2, similarity: 75 }]);
    expect(twinsOf(texts, { atLeast: 76 })).toEqual([]);
  });

  test('are of other patients', () => {
    const text = said(1, 20);
    expect(twinsOf([text, text], { patients: ['p', 'p'] })).toEqual([]);
    expect(twinsOf([text, text, text], { patients: ['p', 'q', 'p'] })).toEqual([all(1)]);
    const more = `${text} ${said(2, 5)}`;
    expect(twinsOf([text, more], { patients: ['p', 'p'] })).toEqual([]);
    expect(twinsOf([text, text, more], { patients: ['p', 'q', 'p'] })).toEqual([
      { noteIndex: 1, similarity: 80 },
    ]);
  });

  test.each([
    [20, 1],
    [21, 0],
  ])(
    'are searched for if the note has enough words: 20 words, at least %i',
    (minimumWords, twins) => {
      const text = `${said(1, 12)} ${said(2, 8)}`;
      expect(twinsOf([text, text], { minimumWords })).toHaveLength(twins);
    },
  );

  test('are at most the six that share most', () => {
    const text = said(1, 20);
    expect(twinsOf([...Array.from({ length: 8 }, () => text), text])).toEqual(
      [0, 1, 2, 3, 4, 5].map(all),
    );
    const parts = [said(2, 10), said(3, 5), said(4, 5)];
    const halves = Array.from({ length: 6 }, () => parts.slice(0, 1).join(' '));
    const whole = parts.join(' ');
    expect(twinsOf([...halves, whole, whole])[0]).toEqual(all(6));
  });
});

describe('sentences that share a key', () => {
  // Such sentences must contain half of the words that are required.
  test.each([
    [10, 10, 50],
    [5, 15, undefined],
  ])(
    'decide which notes are compared: %i words the same, %i reworded',
    (same, other, similarity) => {
      const [kept, changed, rest] = [said(1, same), said(2, other), said(3, 20)];
      const found = twinsOf([`${kept} ${reworded(changed)}`, `${kept} ${changed} ${rest}`]);
      expect(found.map((twin) => twin.similarity)).toEqual(similarity ? [similarity] : []);
    },
  );

  test.each([
    [20, 50],
    [10, undefined],
  ])('count each word once, however many keys they share: %i of 40 words', (same, similarity) => {
    const text = `${said(1, same)} ${said(2, 40 - same)}`;
    const found = twinsOf([said(1, same), text]);
    expect(found.map((twin) => twin.similarity)).toEqual(similarity ? [similarity] : []);
  });
});

describe('boilerplate', () => {
  const [shared, own] = [said(1, 10), said(2, 10)];

  test.each([
    [10, []],
    [11, [{ noteIndex: 0, similarity: 50 }]],
  ])('counts in a note with less than %i other words', (minimumWords, twins) => {
    const search = { minimumWords, boilerplate: [shared] };
    expect(twinsOf([shared, `${shared} ${own}`], search)).toEqual(twins);
  });

  test('is left out of the words of the note', () => {
    const search = { minimumWords: 10, boilerplate: [shared] };
    expect(twinsOf([own, `${shared} ${own}`], search)).toEqual([all(0)]);
    expect(twinsOf([`${shared} ${own}`, `${own} ${shared}`], search)).toEqual([all(0)]);
  });

  test('counts less than other sentences for which notes are compared', () => {
    const rest = said(3, 5);
    const texts = [...Array.from({ length: 7 }, () => shared), rest, `${shared} ${rest}`];
    expect(twinsOf(texts, { minimumWords: 15, boilerplate: [shared], atLeast: 30 })).toEqual([
      ...[0, 1, 2, 3, 4].map((noteIndex) => ({ noteIndex, similarity: 67 })),
      { noteIndex: 7, similarity: 33 },
    ]);
  });

  test.each([
    [49, 50],
    [50, undefined],
  ])('is a sentence that more than fifty notes share: %i others', (count, similarity) => {
    const others = Array.from({ length: count }, (_, at) => `${shared} ${said(10 + at, 10)}`);
    const found = twinsOf([...others, `${shared} ${own}`], { minimumWords: 10 });
    expect(found[0]?.similarity).toBe(similarity);
  });
});

describe('sentences of fewer than five words', () => {
  const [one, two] = ['We all talked again.', 'Nobody left early today.'];
  const long = said(1, 12);

  test('count together with longer ones', () => {
    expect(twinsOf([`${one} ${long}`, `${one} ${long}`])).toEqual([all(0)]);
    expect(twinsOf([`${one} ${long}`, `${one} ${long} ${two}`])).toEqual([
      { noteIndex: 0, similarity: 80 },
    ]);
  });

  test('count if the whole note is the same', () => {
    expect(twinsOf([`${one} ${two}`, `${one} ${two}`])).toEqual([all(0)]);
    expect(twinsOf([`${one} ${two} ${one}`, `${one} ${two}`])).toEqual([]);
    // The same words, split differently.
    expect(twinsOf([`${one} Nobody left. Early today.`, `${one} ${two}`], { atLeast: 1 })).toEqual(
      [],
    );
  });

  test('do not count on their own', () => {
    const words = madeUpWords(1, 12);
    // Long sentences that share a key, but are otherwise different.
    const keys = corpusOf([sentenceOf(words)]).keysOf(0);
    const others = Array.from({ length: 12 }, (_, at) =>
      Array.from({ length: 60 }, (__, more) =>
        sentenceOf([...words.slice(at, at + 3), ...madeUpWords(5_000 + more * 9, 9)]),
      ),
    ).flat();
    const other = others.find((text) =>
      corpusOf([text])
        .keysOf(0)
        .some((key) => keys.includes(key)),
    );
    if (!other) throw new TypeError('One of many shares a key.');
    const search = { atLeast: 0 };
    expect(twinsOf([`${one} ${other}`, `${one} ${sentenceOf(words)}`], search)).toEqual([]);
    expect(twinsOf([`${long} ${other}`, `${long} ${sentenceOf(words)}`], search)).toHaveLength(1);
  });

  test('have at most four words: a sentence of five is recognized on its own', () => {
    const five = said(5, 5);
    expect(twinsOf([`${five} ${said(6, 5)}`, `${five} ${said(7, 5)}`])).toEqual([
      { noteIndex: 0, similarity: 50 },
    ]);
    const four = said(5, 4);
    expect(twinsOf([`${four} ${said(6, 4)}`, `${four} ${said(7, 4)}`])).toEqual([]);
  });
});
