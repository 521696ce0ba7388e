import { describe, expect, test } from 'vitest';
import {
  apostrophe,
  asciiKinds,
  blankLine,
  colon,
  dash,
  digit,
  foldedWord,
  fullStop,
  hardStop,
  ideograph,
  kindOfCharacter,
  letter,
  lineEnd,
  opening,
  separator,
  something,
  space,
  unseen,
  widened,
} from '../../../src/individuality/reading/characters.js';

describe('a character', () => {
  test('of ASCII is a letter, a digit, an apostrophe, an unseen character or a separator', () => {
    const kinds = (from: string) => [...from].map((one) => asciiKinds[one.charCodeAt(0)]);
    expect(asciiKinds).toHaveLength(128);
    expect(kinds('azAZ')).toEqual(Array(4).fill(letter));
    expect(kinds('09')).toEqual([digit, digit]);
    expect(kinds("'")).toEqual([apostrophe]);
    expect(kinds(' \t\n\r.,;:!?"()[]{}@`~/\\-_')).toEqual(Array(24).fill(separator));
    expect(kinds('\u0000\u0008\u001f\u007f')).toEqual(Array(4).fill(unseen));
  });

  test.each([
    ['é', letter],
    ['Ж', letter],
    ['ש', letter],
    ['漢', ideograph],
    ['ひ', ideograph],
    ['カ', ideograph],
    ['ไ', ideograph],
    ['ລ', ideograph],
    ['ខ', ideograph],
    ['မ', ideograph],
    ['한', letter],
    ['½', digit],
    ['٣', digit],
    ['’', apostrophe],
    ['ʼ', apostrophe],
    ['＇', apostrophe],
    ['\u0301', unseen],
    ['\u200b', unseen],
    ['\u00ad', unseen],
    ['\u0080', unseen],
    ['\u0084', unseen],
    ['\u0085', separator],
    ['\u0086', unseen],
    ['\u009f', unseen],
    ['\u00a0', separator],
    ['–', separator],
    ['😀', separator],
  ])('%j is of kind %d', (character, kind) => {
    expect(kindOfCharacter(character)).toBe(kind);
  });

  test.each([
    ['Walked', 'walked'],
    ['WALKED', 'walked'],
    ['7Th', '7th'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ﬁrst', 'first'],
    ['ＡＢ', 'ab'],
    ['Straße', 'strasse'],
    ['İz', 'iz'],
    ['sister’s', 'sister'],
    ["sister's", 'sister'],
    ["sisters'", 'sisters'],
    ["don't", 'dont'],
    ["o'clock’s", 'oclock'],
    ["'s", ''],
    ['a\u0000b', 'ab'],
    ['a\u007fb', 'ab'],
    ['a\u001fb', 'ab'],
    ["it'sy", 'itsy'],
    ['\u0301', ''],
    ['हिंदी', 'हिदी'],
  ])('%j is compared as %j', (raw, folded) => {
    const known = new Map<string, string>();
    expect(foldedWord(raw, known)).toBe(folded);
    expect(foldedWord(raw, known)).toBe(folded);
  });
});

describe('the gap between two words', () => {
  const gap = (text: string): number => {
    let made = 0;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      made = widened(made, text.charCodeAt(at), before);
      before = text.charCodeAt(at);
    }
    return made;
  };
  const endOfLine = lineEnd | space | something;

  test.each([
    [' ', space | something],
    ['\u00a0', space | something],
    ['\u3000', space | something],
    ['.', fullStop | something],
    ['．', fullStop | something],
    ['?', hardStop | something],
    ['!', hardStop | something],
    [';', hardStop | something],
    ['…', hardStop | something],
    ['。', hardStop | something],
    ['؟', hardStop | something],
    ['।', hardStop | something],
    ['•', hardStop | something],
    [':', colon | something],
    ['：', colon | something],
    ['\n', endOfLine],
    ['\v', endOfLine],
    ['\u0085', endOfLine],
    ['\u2028', endOfLine],
    ['\r\n', endOfLine],
    ['\n\n', endOfLine | blankLine],
    ['\r\r', endOfLine | blankLine],
    ['\r\n\r\n', endOfLine | blankLine],
    ['\n\r', endOfLine | blankLine],
    ['\u2029', endOfLine | blankLine],
    ['"', opening | something],
    ['(', opening | something],
    ['«', opening | something],
    ['”', opening | something],
    ['-', dash | something],
    ['*', dash | something],
    ['—', dash | something],
    ['/', something],
    ['😀', something],
    ['. \n- “', fullStop | endOfLine | dash | opening],
  ])('%j is %d', (text, made) => {
    expect(gap(text)).toBe(made);
  });
});
