import { describe, expect, test } from 'vitest';
import {
  fullNames,
  loneWords,
  maskedNames,
  nameWords,
  sameName,
} from '../../src/individuality/name-words.js';

const words = (given: string, family: string, preferred?: string) =>
  nameWords({ given, family, ...(preferred === undefined ? {} : { preferred }) });

describe('the words of a name', () => {
  test.each([
    ['Ruben', ['ruben']],
    ['José', ['jose']],
    ['Mary-Ann', ['mary', 'ann']],
    ['de la Cruz', ['de', 'la', 'cruz']],
    ["O'Brien", ['obrien']],
    ['O’Brien’s', ['obrien']],
    ['Ruben2', ['ruben2']],
    ['2Ruben', ['2ruben']],
    ['R.', ['r']],
    ['', []],
    ['\u0301', []],
    ['李', ['李']],
  ])('%j are %j', (part, found) => {
    expect(words(part, '').given).toEqual(found);
    expect(words('', part).family).toEqual(found);
    expect(words('', '', part).preferred).toEqual(found);
  });

  test('can be used by themselves unless they are initials', () => {
    expect(loneWords(words('Ruben T.', 'Okafor', 'Ru'))).toEqual(['ruben', 'okafor', 'ru']);
    expect([...maskedNames([{ given: 'Ruben T.', family: 'Okafor' }, undefined])]).toEqual([
      'ruben',
      'okafor',
    ]);
    expect(maskedNames([]).size).toBe(0);
  });

  test('make full names, with the family name first or last, and with the preferred name', () => {
    expect(fullNames(words('Ruben', 'Okafor', 'Ru'))).toEqual([
      ['ruben', 'okafor'],
      ['okafor', 'ruben'],
      ['ru', 'okafor'],
      ['okafor', 'ru'],
    ]);
    expect(fullNames(words('Ruben', ''))).toEqual([]);
    expect(fullNames(words('', 'Okafor'))).toEqual([]);
    expect(fullNames(words('', 'Okafor', 'Ru'))).toEqual([
      ['ru', 'okafor'],
      ['okafor', 'ru'],
    ]);
  });
});

test('names are the same if they are written the same way, or both unknown', () => {
  const name = { given: 'Ruben', family: 'Okafor', preferred: 'Ru' };
  expect(sameName(name, { ...name })).toBe(true);
  expect(sameName(undefined, undefined)).toBe(true);
  expect(sameName(name, undefined)).toBe(false);
  for (const part of ['given', 'family', 'preferred'])
    expect(sameName(name, { ...name, [part]: 'Ada' })).toBe(false);
});
