import { expect, test } from 'vitest';
import { typicalThemes } from '../../../src/reference/words/typical-themes.js';

test('recovery and process groups each have four themes', () => {
  expect(
    Object.entries(typicalThemes).map(([type, themes]) => [
      type,
      ...themes.map(({ theme }) => theme),
    ]),
  ).toEqual([
    ['recovery', 'relapse-risk', 'craving', 'peer-accountability', 'aftercare'],
    ['process', 'relational-pattern', 'avoidance', 'feedback', 'repair'],
  ]);
});

test('the words of a theme are listed once, in lower case, across the themes of a group type', () => {
  for (const themes of Object.values(typicalThemes)) {
    const words = themes.flatMap(({ wordStarts }) => [...wordStarts]);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+(?: [a-z]+)*$/);
  }
});
