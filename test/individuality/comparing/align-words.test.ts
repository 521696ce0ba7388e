import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedRuns } from '../../../src/individuality/comparing/align-words.js';

describe('the runs that two sentences have in common', () => {
  const runs = (a: string, b: string, shortest = 1): string[] => {
    const codes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
    return alignedRuns(codes(a), codes(b), shortest).map(({ from, otherFrom, length }) => {
      expect(a.slice(from, from + length)).toBe(b.slice(otherFrom, otherFrom + length));
      return a.slice(from, from + length);
    });
  };

  test.each([
    ['abc', 'abc', 1, ['abc']],
    ['abcd', 'abxcd', 1, ['ab', 'cd']],
    ['abcd', 'abxcd', 3, []],
    ['abxcd', 'abcd', 2, ['ab', 'cd']],
    ['abc', 'def', 1, []],
    ['', 'abc', 1, []],
    ['abcabc', 'bca', 1, ['bca']],
    ['axbxc', 'abc', 1, ['a', 'b', 'c']],
  ])('%j and %j, with at least %d words: %j', (a, b, shortest, found) => {
    expect(runs(a, b, shortest)).toEqual(found);
  });

  test('together are the longest common subsequence', () => {
    const longest = (a: string, b: string): number => {
      const [first, ...rest] = a;
      if (first === undefined || b === '') return 0;
      const at = b.indexOf(first);
      const without = longest(rest.join(''), b);
      return at < 0 ? without : Math.max(without, 1 + longest(rest.join(''), b.slice(at + 1)));
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => runs(a, b).join('').length === longest(a, b)),
      { seed: 90853, numRuns: 300 },
    );
  });
});
