import { describe, expect, test } from 'vitest';
import { maskedSentences } from './masked-sentences.js';

describe('masking', () => {
  test.each([
    ['Maria told Juan', 'Sunita told Owen', ['maria', 'juan', 'sunita', 'owen']],
    ['the client said that', 'Ms. Hall said that', ['hall']],
    ['she gave him her book', 'he gave her his book', []],
    ['on Tuesday, March 4, 2026', 'on 3/5/26', []],
    ['three times in two weeks', '5 times in 10 days', []],
    ['J.D. left and T.R. stayed', 'K. left and the patient stayed', []],
    ['rated it 7/10', 'rated it four', []],
    ['met Bartholomew there', 'met Anneliese there', []],
    ['Maria’s bag', "Juan's bag", ['maria', 'juan']],
  ])('makes %j equal to %j', (one, other, names) => {
    expect(maskedSentences(one, names)).toEqual(maskedSentences(other, names));
  });

  test('leaves common words that may be names unmasked if they are not capitalized', () => {
    expect(maskedSentences('She will hope and Will came', ['will', 'hope'])).toEqual([
      '~ will hope and @ came',
    ]);
  });

  test('does not take capitalized words for names if every word is capitalized', () => {
    expect(maskedSentences('the Boat And The Bank And The Letter')[0]).toContain('boat');
  });
});
