import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/report/visible-text.js';

const rightToLeft = '\u202e';

describe('visible text', () => {
  test.each([
    ['a right-to-left override', `a${rightToLeft}b`, 'a[U+202E]b'],
    ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['an Arabic letter mark', '\u061c', '[U+061C]'],
    ['a null', '\u0000', '[U+0000]'],
    ['an escape', '\u001b[31m', '[U+001B][31m'],
    ['a C1 control', '\u0085', '[U+0085]'],
    ['half of a surrogate pair', `a${'\ud83d'}b`, 'a[U+D83D]b'],
    ['a tag character', '\u{e0041}', '[U+E0041]'],
    ['a byte order mark', '\ufeff', '[U+FEFF]'],
  ])('shows %s by its code', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('keeps letters of any script, joined emoji, tabs and line ends', () => {
    expect(visible('שלום\tمرحبا\n👩‍👧 café')).toBe('שלום\tمرحبا\n👩‍👧 café');
    expect(visible('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
  });

  test('never contains a control character, and is well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Bidi_Control}\p{Cs}]|(?![\n\t])\p{Cc}/u);
        expect(visible(shown)).toBe(shown);
      }),
      { seed: 90853, numRuns: 150 },
    );
  });
});
