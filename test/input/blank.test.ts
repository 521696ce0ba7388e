import { expect, test } from 'vitest';
import { isBlank } from '../../src/input/blank.js';

test.each(['', ' ', '\t\r\n', '\u00a0', '\u200b', '\u00ad', '\ufeff', ' \u2060 '])(
  '%j is blank',
  (text) => expect(isBlank(text)).toBe(true),
);

test.each(['-', '0', '.', ' a ', '\u200bé', '\u{1d11e}'])('%j is not blank', (text) =>
  expect(isBlank(text)).toBe(false),
);

test.each([null, undefined, 0, false, [], {}])('%j is no text, so not blank', (value) =>
  expect(isBlank(value)).toBe(false),
);
