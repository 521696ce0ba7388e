import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndividualityCheck } from '../../src/individuality/individuality-check.js';
import { PairCheck } from '../../src/individuality/pair-check.js';
import { runs } from '../whole/long-runs.js';
import { notes } from './arbitrary-notes.js';
import { bottles, choir, fence, kitchen, landlord, sofa, whole } from './sample-sentences.js';

const minimumWords = 6;

const answers = (pair: readonly (() => boolean)[]): boolean[] => pair.map((isCopy) => isCopy());

/** What the score of two notes of two patients says. */
const scored = (one: string, other: string): boolean[] => {
  const texts = [one, other].map((text, at) => ({ noteId: `${at}`, patientId: `${at}`, text }));
  const check = new IndividualityCheck(texts, { thresholds: { minimumWords } });
  return check.notes.map((note) => check.judge(note).entry.verdict === 'cloned');
};

test('a part is a copy of the whole, and the whole is none of the part', () => {
  const pairs = new PairCheck(minimumWords);
  expect(answers(pairs.copies(`${kitchen} ${bottles}`, whole))).toEqual([true, false]);
  expect(answers(pairs.copies(whole, `${kitchen} ${bottles}`))).toEqual([false, true]);
  expect(answers(pairs.copies(whole, whole))).toEqual([true, true]);
  expect(answers(pairs.copies(fence, choir))).toEqual([false, false]);
});

test('a text of fewer words is no copy', () => {
  const words = 'boat lake uncle bread piano';
  expect(answers(new PairCheck(5).copies(words, words))).toEqual([true, true]);
  expect(answers(new PairCheck(6).copies(words, words))).toEqual([false, false]);
  expect(answers(new PairCheck(0).copies('', ''))).toEqual([false, false]);
});

test('every pair has the answer of its score, whatever was compared before', () => {
  const said = fc
    .array(fc.constantFrom(kitchen, bottles, landlord, sofa, fence, choir), { maxLength: 5 })
    .map((sentences) => sentences.join(' '));
  const texts = fc.oneof(
    fc.array(said, { minLength: 2, maxLength: 5 }),
    notes.map((all) => all.map(({ text }) => text)),
  );
  fc.assert(
    fc.property(texts, (all) => {
      const pairs = new PairCheck(minimumWords);
      for (const one of all)
        for (const other of all)
          expect(answers(pairs.copies(one, other))).toEqual(scored(one, other));
    }),
    { seed: 21, numRuns: runs(60, 10_000) },
  );
});
