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
} from '../../src/individuality/reading/characters.js';
import { stemOf } from '../../src/individuality/reading/stem.js';
import {
  allCapitals,
  capitalized,
  functional,
  generic,
  lowerCase,
  newWord,
  oneCapital,
  shapeOf,
  specific,
  weigh,
} from '../../src/individuality/reading/words.js';

describe('a character', () => {
  test('of ASCII is a letter, a digit, an apostrophe, unseen, or stands between words', () => {
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

describe('the stem', () => {
  test.each([
    ['shared', 'shar'],
    ['sharing', 'shar'],
    ['shares', 'shar'],
    ['share', 'shar'],
    ['stopped', 'stop'],
    ['stopping', 'stop'],
    ['parties', 'parti'],
    ['party', 'parti'],
    ['calmly', 'calm'],
    ['families', 'fami'],
    ['family', 'fami'],
    ['class', 'clas'],
    ['virus', 'virus'],
    ['bus', 'bus'],
    ['need', 'need'],
    ['bed', 'bed'],
    ['shed', 'shed'],
    ['sing', 'sing'],
    ['bring', 'bring'],
    ['going', 'going'],
    ['doings', 'doing'],
    ['ally', 'alli'],
    ['rely', 'reli'],
    ['early', 'earli'],
    ['tree', 'tre'],
    ['used', 'used'],
    ['uses', 'use'],
    ['see', 'see'],
    ['ties', 'ti'],
    ['bees', 'be'],
    ['eel', 'eel'],
    ['agree', 'agr'],
    ['falls', 'fal'],
    ['dialog', 'dialog'],
    ['class', 'clas'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
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

describe('the shape of a word', () => {
  test.each([
    ['word', lowerCase],
    ['wORD', lowerCase],
    ['7th', lowerCase],
    ['é', lowerCase],
    ['éA', lowerCase],
    ['漢', lowerCase],
    ['Word', capitalized],
    ['Éa', capitalized],
    ['McRae', capitalized],
    ['WORD', allCapitals],
    ['ÉA', allCapitals],
    ['A', oneCapital],
    ['É', oneCapital],
    ['E\u0301', oneCapital],
  ])('%s is %d', (written, shape) => {
    expect(shapeOf(written)).toBe(shape);
  });
});

describe('the weight of a word', () => {
  test.each([
    ['the', functional],
    ['x', functional],
    ['é', functional],
    ['漢', specific],
    ['\u2e80', specific],
    ['group', generic],
    ['sharing', generic],
    ['otis', specific],
    ['landlord', specific],
  ])('%s is %d', (text, weight) => {
    const word = newWord(text, 0, 1);
    expect(weigh(word)).toBe(weight);
    expect(word.weight).toBe(weight);
    expect(word.stem).toBe(weight === functional ? -1 : undefined);
    expect(word.stemText).toBe(weight === functional ? '' : stemOf(text));
  });
});
