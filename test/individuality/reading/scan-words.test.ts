import { describe, expect, test } from 'vitest';
import { hashOfWord, WordScanner } from '../../../src/individuality/reading/scan-words.js';

describe('the words of a text', () => {
  const words = (text: string): string[] => {
    const found: string[] = [];
    new WordScanner().scan(text, (start, end, isNumber, _, hash) => {
      const word = text.slice(start, end);
      if (!isNumber) expect(hash).toBe(hashOfWord(word));
      found.push(isNumber ? `#${word}` : word);
    });
    return found;
  };

  test.each([
    ['', []],
    ['a', ['a']],
    ["I don't; he’d 'go'", ['I', "don't", 'he’d', 'go']],
    ["sisters' x' y", ['sisters', 'x', 'y']],
    ["o'7", ['o', '#7']],
    [
      'at 7:30 or 4/10, 3.5 mg, 2026-03-04',
      ['at', '#7:30', 'or', '#4/10', '#3.5', 'mg', '#2026-03-04'],
    ],
    ['10am 3rd 50% 5%5', ['#10am', '#3rd', '#50', '#5%5']],
    ['7. 8: 9-', ['#7', '#8', '#9']],
    ['7;8', ['#7', '#8']],
    ['b12 x2', ['b12', 'x2']],
    ['cafe\u0301s e\u200bnd', ['cafe\u0301s', 'e\u200bnd']],
    ['漢字ab', ['漢', '字', 'ab']],
    ['漢\u0301字', ['漢\u0301', '字']],
    ['a😀b', ['a', 'b']],
    ['a\uffffb', ['a', 'b']],
    ['𝒜𝒷 x', ['𝒜𝒷', 'x']],
    ['٣٤ ½', ['#٣٤', '#½']],
    ['\u0301a', ['\u0301a']],
    ['5\u200b5 x', ['#5\u200b5', 'x']],
    ['Ａ b', ['Ａ', 'b']],
    ['５ ６', ['#５', '#６']],
    ['𐀀a 𐀀', ['𐀀a', '𐀀']],
  ])('%j are %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  test('are cut if they are too long', () => {
    expect(words('a'.repeat(130)).map(({ length }) => length)).toEqual([64, 64, 2]);
    expect(words('1'.repeat(65))).toEqual([`#${'1'.repeat(64)}`, '#1']);
    expect(words(`é${'a'.repeat(64)}`).map(({ length }) => length)).toEqual([64, 1]);
    expect(words(`${'a'.repeat(64)} b`).map(({ length }) => length)).toEqual([64, 1]);
  });
});
