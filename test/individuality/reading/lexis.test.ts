import { describe, expect, test } from 'vitest';
import { Lexis } from '../../../src/individuality/reading/lexis.js';
import { madeUpWords } from '../made-up-words.js';

describe('a lexis', () => {
  test('has one ID for all forms of a stem, and none for functional words', () => {
    const lexis = new Lexis(new Set());
    const stem = (word: string) => lexis.stem(lexis.form(word).word);
    expect(stem('harbor')).not.toBe(stem('lantern'));
    expect(stem('harbors')).toBe(stem('harbor'));
    expect(stem('the')).toBe(-1);
    expect(stem('he')).toBe(-1);
  });

  test('forgets the words that borrowed work learned', () => {
    const lexis = new Lexis(new Set());
    const known = madeUpWords(1, 1500);
    for (const word of known) lexis.form(word);
    const { word: harbor } = lexis.form('harbor');
    const borrowed = madeUpWords(5_000, 3000);
    const ids = lexis.borrowed(() => {
      lexis.stem(harbor);
      for (const word of borrowed) lexis.stem(lexis.form(word).word);
      expect(borrowed.every((word) => lexis.knows(word))).toBe(true);
      return borrowed.map((word) => lexis.form(word).word);
    });
    expect(new Set(ids).size).toBe(3000);
    for (const word of borrowed) expect(lexis.knows(word)).toBe(false);
    for (const word of known) expect(lexis.knows(word)).toBe(true);
    expect(lexis.form('lantern').word).toBe(ids[0]);
    const stems = ['lantern', 'harbor', ...known].map((word) => lexis.stem(lexis.form(word).word));
    expect(new Set(stems).size).toBe(1502);
  });

  test('grows, and learns each word once', () => {
    const lexis = new Lexis(new Set());
    const words = Array.from({ length: 9000 }, (_, at) => `boat${at}`);
    const ids = words.map((word) => lexis.form(word).word);
    expect(new Set(ids).size).toBe(9000);
    expect(words.map((word) => lexis.form(word).word)).toEqual(ids);
    expect(lexis.knows('boat9000')).toBe(false);
  });
});
