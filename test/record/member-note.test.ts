import { describe, expect, test } from 'vitest';
import { hasText } from '../../src/record/member-note.js';

describe('a field', () => {
  test.each(['x', '0', ' é ', '. a', '中', '𝒻'])('is filled in with %j', (text) => {
    expect(hasText(text)).toBe(true);
  });

  test.each([undefined, '', ' ', '-', '–', '. ', '…', '\n\t', '***'])(
    'is blank with %j',
    (text) => {
      expect(hasText(text)).toBe(false);
    },
  );
});
