import { expect, test } from 'vitest';
import { reportingWords } from '../../../src/reference/words/reporting-words.js';

test('every reporting word is listed once, in lower case', () => {
  expect(new Set(reportingWords).size).toBe(reportingWords.length);
  for (const word of reportingWords) expect(word).toMatch(/^[a-z]+$/);
});
