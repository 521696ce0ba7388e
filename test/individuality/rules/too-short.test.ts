import { expect, test } from 'vitest';
import { tooShort } from '../../../src/individuality/rules/too-short.js';
import { judgedSubject, tooShort as short } from '../judged-note.js';

test('passes a note that is long enough', () => {
  expect(tooShort.judge(judgedSubject())).toBe('pass');
});

test('reports how many words a short note has, and how many it needs', () => {
  expect(tooShort.judge(judgedSubject({ entry: short }))).toEqual({
    reason: 'too-short',
    params: { words: 18, minimum: 20 },
  });
});
