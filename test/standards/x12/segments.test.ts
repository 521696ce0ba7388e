import { describe, expect, test } from 'vitest';
import {
  amountElement,
  dateElement,
  segmentText,
  usualSeparators,
} from '../../../src/standards/x12/segments.js';

describe('a segment as text', () => {
  test('has its elements, their components and the terminator', () => {
    expect(segmentText(['SV1', ['HC', '90853', '95'], '65'], usualSeparators)).toBe(
      'SV1*HC:90853:95*65~',
    );
    const separators = { element: '|', component: '>', repetition: '!', segment: "'" };
    expect(segmentText(['SV1', ['HC', '90853'], '65'], separators)).toBe("SV1|HC>90853|65'");
  });

  test('keeps absent elements in the middle, and leaves off those at the end', () => {
    expect(segmentText(['NM1', '85', '', 'X', '', ''], usualSeparators)).toBe('NM1*85**X~');
    expect(segmentText(['CLM', 'C1', ['11', '', '1', ''], ''], usualSeparators)).toBe(
      'CLM*C1*11::1~',
    );
    expect(segmentText(['NM1', '', ['', '']], usualSeparators)).toBe('NM1~');
  });
});

test('a date is eight digits', () => {
  expect(dateElement('2026-03-04')).toBe('20260304');
});

test.each([
  [0, '0'],
  [1, '0.01'],
  [10, '0.1'],
  [99, '0.99'],
  [100, '1'],
  [12_340, '123.4'],
  [12_345, '123.45'],
])('%i cents are %s dollars', (cents, dollars) => {
  expect(amountElement(cents)).toBe(dollars);
});
