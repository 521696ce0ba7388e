import { expect, test } from 'vitest';
import { NumberList } from '../../../src/individuality/corpus/corpus.js';
import { keysEach } from '../../../src/individuality/corpus/sentence-keys.js';
import { corpusOf } from './corpus-of.js';

test('a list of numbers grows, and its parts are compared and counted', () => {
  const list = new NumberList();
  expect(list.length).toBe(0);
  for (let at = 0; at < 5000; at += 1) list.push(at % 10);
  expect(list.length).toBe(5000);
  expect([list.at(0), list.at(1023), list.at(1024), list.at(4999), list.at(9999)]).toEqual([
    0, 3, 4, 9, 0,
  ]);
  expect(list.slice(1022, 1026)).toEqual([2, 3, 4, 5]);
  expect(list.equal(3, 1013, 10)).toBe(true);
  expect(list.equal(3, 1014, 10)).toBe(false);
  expect(list.equal(0, 9, 0)).toBe(true);
  const marks = Int32Array.from([7, 0, 7, 0, 0, 0, 0, 0, 0, 7]);
  expect(list.marked(0, 20, marks, 7)).toBe(6);
  expect(list.marked(1, 2, marks, 7)).toBe(1);
  expect(list.marked(1, 0, marks, 7)).toBe(0);
});

test('a corpus keeps the sentences, patients and keys of its notes as numbers', () => {
  const corpus = corpusOf(
    ['Sold the boat of an uncle. Slept badly.', '', 'Sold the boat of an uncle.'],
    ['p', 'q', 'p'],
  );
  expect([0, 1, 2].map((note) => [corpus.firsts.at(note), corpus.endOf(note)])).toEqual([
    [0, 2],
    [2, 2],
    [2, 3],
  ]);
  expect([0, 1, 2].map((note) => corpus.patients.at(note))).toEqual([0, 1, 0]);
  expect([0, 1, 2].map((sentence) => corpus.lengths.at(sentence))).toEqual([6, 2, 6]);
  expect(corpus.keysOf(0)).toEqual(corpus.keysOf(2));
  expect(corpus.keysOf(0)).toHaveLength(keysEach);
  // Too short to be grouped by.
  expect(corpus.keysOf(1)).toEqual([]);
  expect(corpus.wholes.at(1)).toBe(0);
});
