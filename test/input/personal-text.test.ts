import { describe, expect, test } from 'vitest';
import { looksPersonal } from '../../src/input/personal-text.js';

describe('a text looks personal if it could be a name, a sentence, a date or a Social Security number', () => {
  test.each([
    '078-05-1120',
    '078051120',
    'MRN 4',
    'patient-078-05-1120',
    '1961-07-23',
    '7/23/61',
    '07-23-1961',
    '7~123~11961',
    'Jane',
    'O’Brien',
    'Smith-Jones',
    'Émile',
    'Wept again.',
    'A\u01c5a',
    'A\u02b0a',
    'A\u05d0a',
  ])('%s', (text) => expect(looksPersonal(text)).toBe(true));

  test.each([
    '',
    '0',
    'patient-a',
    'PATIENT-A',
    'P-70314',
    '1234567893',
    '07805112',
    '0780511201',
    'process-2026-03-04',
    'harbor-health',
    'renderingProvider',
    '90853',
    'J',
    'session~1duration',
    'Line7',
    '7-23-6',
  ])('%s does not', (text) => expect(looksPersonal(text)).toBe(false));
});
