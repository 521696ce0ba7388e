import { expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { thresholdsOf } from '../../src/individuality/individuality-options.js';
import { prepareNotes } from '../../src/individuality/prepare-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { InputError } from '../../src/input/input-error.js';

test('thresholds are this library’s own or follow from the caller’s', () => {
  expect(thresholdsOf({})).toEqual({
    cloned: 75,
    review: 30,
    reviewOfSentences: 20,
    reviewOfTemplate: 33,
    roomSentences: 25,
    carriedForward: 80,
    minimumWords: 20,
  });
  expect(thresholdsOf({ thresholds: { review: 0 } })).toMatchObject({
    review: 0,
    reviewOfSentences: 0,
    reviewOfTemplate: 0,
    roomSentences: 0,
  });
  expect(thresholdsOf({ thresholds: { cloned: 0, minimumWords: 0 } })).toMatchObject({
    cloned: 0,
    minimumWords: 0,
  });
});

test('malformed options are reported with their path', () => {
  const pathsOf = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof InputError ? error.issues.map(({ path }) => path) : error;
    }
  };
  for (const call of [findClonedNotes, scoreNoteIndividuality, prepareNotes]) {
    expect(pathsOf(() => Reflect.apply(call, undefined, [[], { history: 5 }]))).toEqual([
      '/options/history',
    ]);
    expect(pathsOf(() => Reflect.apply(call, undefined, [[], 5]))).toEqual(['/options']);
  }
});
