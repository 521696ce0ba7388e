import { expect, test } from 'vitest';
import { generic } from '../../../src/individuality/rules/generic.js';
import { cloned, everyGround, inReview, judgedSubject, tooShort } from '../judged-note.js';

test('does not apply to a note that is too short to be compared', () => {
  expect(generic.judge(judgedSubject({ entry: tooShort, grounds: everyGround }))).toBe(
    'not-applicable',
  );
});

test('passes an individual note', () => {
  expect(generic.judge(judgedSubject())).toBe('pass');
});

test('passes a note that is shared but specific', () => {
  expect(generic.judge(judgedSubject({ entry: inReview, grounds: { shares: true } }))).toBe('pass');
});

test('passes a clone, which the name-swap rule reports', () => {
  expect(generic.judge(judgedSubject({ entry: cloned, grounds: { generic: true } }))).toBe('pass');
});

test('reports a note in which nothing is specific', () => {
  expect(generic.judge(judgedSubject({ entry: inReview, grounds: { generic: true } }))).toEqual({
    reason: 'generic',
  });
});
