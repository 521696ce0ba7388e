import { expect, test } from 'vitest';
import { copiedFromMember } from '../../../src/individuality/rules/copied-from-member.js';
import { cloned, everyGround, inReview, judgedSubject, tooShort } from '../judged-note.js';

test('does not apply to a note that is too short to be compared', () => {
  expect(copiedFromMember.judge(judgedSubject({ entry: tooShort, grounds: everyGround }))).toBe(
    'not-applicable',
  );
});

test('passes an individual note', () => {
  expect(copiedFromMember.judge(judgedSubject())).toBe('pass');
});

test('passes a generic note that shares nothing', () => {
  const subject = judgedSubject({ entry: inReview, grounds: { generic: true } });
  expect(copiedFromMember.judge(subject)).toBe('pass');
});

test('passes a clone, which the name-swap rule reports', () => {
  const subject = judgedSubject({ entry: cloned, grounds: { shares: true } });
  expect(copiedFromMember.judge(subject)).toBe('pass');
});

test.each([
  ['copied', 20, 40],
  ['template', 19, 40],
  ['copied', 40, 40],
  ['template', 0, 40],
])('reports %s where %i of %i percent found are copied', (reason, copied, found) => {
  const shares = [{ noteId: 'note-b', percent: found }];
  const subject = judgedSubject({
    entry: { ...inReview, shares },
    grounds: { shares: true, found, copied },
  });
  expect(copiedFromMember.judge(subject)).toEqual({
    reason,
    params: { found, copied, notes: ['note-b'] },
  });
});

test('names the ten notes that contain most of it, even if there are more', () => {
  const notes = Array.from({ length: 11 }, (_, index) => `note-${index}`);
  const shares = notes.map((noteId, index) => ({ noteId, percent: 60 - index }));
  const subject = judgedSubject({ entry: { ...inReview, shares }, grounds: { shares: true } });
  expect(copiedFromMember.judge(subject)).toMatchObject({ params: { notes: notes.slice(0, 10) } });
});
