import { describe, expect, test } from 'vitest';
import { codeFamilySince } from '../../../src/reference/codes/group-codes.js';
import type { History } from '../../../src/reference/dated.js';
import {
  briefFocusCharacters,
  leastPresenceShare,
  usualSessionMinutes,
} from '../../../src/reference/figures/library-heuristics.js';
import { expectSince } from '../expect-since.js';

describe.each<[string, History<unknown>, unknown]>([
  ['the usual minutes of a session', usualSessionMinutes, { from: 45, to: 120 }],
  ['the characters of a brief focus', briefFocusCharacters, 300],
  ['the share of a session', leastPresenceShare, 0.5],
])('%s', (_, history, value) => {
  test('have one value', () => expectSince(history, codeFamilySince, value));

  test('are marked as a heuristic of this library', () => {
    for (const { citation } of history) expect(citation.title).toMatch(/heuristic of this library/);
  });
});
