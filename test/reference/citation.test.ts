import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  answeredCitationSchema,
  type Citation,
  citationParts,
  citationSchema,
  citationText,
} from '../../src/reference/citation.js';

const manual: Citation = { title: 'The manual', locator: 'page 3', asOf: '2026-01-01' };

describe('a citation on one line', () => {
  test.each<[string, Citation]>([
    ['The manual, page 3 (as of January 1, 2026)', manual],
    ['The manual, page 3', { title: 'The manual', locator: 'page 3' }],
    ['The manual (as of January 1, 2026)', { title: 'The manual', asOf: '2026-01-01' }],
    ['The manual (as of June 2024)', { title: 'The manual', asOf: '2024-06' }],
    ['The manual (as of 2024)', { title: 'The manual', asOf: '2024' }],
    ['The manual (as of 2026 Q4)', { title: 'The manual', asOf: '2026 Q4' }],
    ['The manual', { title: 'The manual', url: 'https://example.org/', locator: '' }],
  ])('is "%s"', (text, citation) => {
    expect(citationText(citation)).toBe(text);
    expect(citationParts(citation).join('')).toBe(text);
    expect(citationParts(citation)[0]).toBe('The manual');
  });
});

test('a citation in an answer may have keys of a later version, a citation in an input may not', () => {
  const later = { ...manual, added: 1 };
  expect(z.parse(answeredCitationSchema, later)).toEqual(manual);
  expect(z.safeParse(citationSchema, later).success).toBe(false);
  expect(z.parse(citationSchema, manual)).toEqual(manual);
  for (const schema of [citationSchema, answeredCitationSchema])
    expect(z.safeParse(schema, { locator: 'page 3' }).success).toBe(false);
});
