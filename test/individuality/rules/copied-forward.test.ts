import { expect, test } from 'vitest';
import { copiedForward } from '../../../src/individuality/rules/copied-forward.js';
import { everyGround, inReview, judgedSubject, tooShort } from '../judged-note.js';

test('does not apply to a note that is too short to be compared', () => {
  expect(copiedForward.judge(judgedSubject({ entry: tooShort, grounds: everyGround }))).toBe(
    'not-applicable',
  );
});

test('passes an individual note', () => {
  expect(copiedForward.judge(judgedSubject())).toBe('pass');
});

test('passes a note that shares text with other patients’ notes only', () => {
  const subject = judgedSubject({ entry: inReview, grounds: { shares: true } });
  expect(copiedForward.judge(subject)).toBe('pass');
});

test('reports how much is carried forward, and from which threshold on', () => {
  const subject = judgedSubject({ entry: inReview, grounds: { repeats: true, carried: 91 } });
  expect(copiedForward.judge(subject)).toEqual({
    reason: 'repeated',
    params: { carried: 91, threshold: 80 },
  });
});
