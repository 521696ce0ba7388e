import { expect, test } from 'vitest';
import { nameSwap } from '../../../src/individuality/rules/name-swap.js';
import { cloned, everyGround, inReview, judgedSubject, tooShort } from '../judged-note.js';

test('does not apply to a note that is too short to be compared', () => {
  expect(nameSwap.judge(judgedSubject({ entry: tooShort, grounds: everyGround }))).toBe(
    'not-applicable',
  );
});

test('passes an individual note', () => {
  expect(nameSwap.judge(judgedSubject())).toBe('pass');
});

test('passes a note in review, whatever it shares', () => {
  expect(nameSwap.judge(judgedSubject({ entry: inReview, grounds: everyGround }))).toBe('pass');
});

test('reports how much of a clone is copied, from which threshold on, and from which notes', () => {
  const test = { passes: false, wouldAlsoBeTrueOf: ['note-b', 'note-c'] };
  const subject = judgedSubject({
    entry: { ...cloned, nameSwap: test },
    grounds: { copied: 80 },
  });
  expect(nameSwap.judge(subject)).toEqual({
    reason: 'cloned',
    params: { copied: 80, threshold: 75, notes: ['note-b', 'note-c'] },
  });
});
