import { describe, expect, test } from 'vitest';
import { InputError, inputFault } from '../../src/input/input-error.js';
import { looksPersonal } from '../../src/input/looks-personal.js';

describe('an id or a key could be personal', () => {
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
  ])('or not: %s', (text) => expect(looksPersonal(text)).toBe(false));
});

describe('the path of a fault', () => {
  const pathOf = (...fault: Parameters<typeof inputFault>) => inputFault(...fault).path;

  test('keeps ids that are no more than ids', () => {
    expect(pathOf('/options/patients/patient-a/birthDate', 'missing')).toBe(
      '/options/patients/patient-a/birthDate',
    );
    expect(pathOf('/options/clinicians/1234567893', 'missing')).toBe(
      '/options/clinicians/1234567893',
    );
  });

  test('has a star for a key that could be more', () => {
    expect(pathOf('/options/patients/078-05-1120/name', 'missing')).toBe(
      '/options/patients/*/name',
    );
    expect(pathOf('/options/chargeCents/Jane', 'type')).toBe('/options/chargeCents/*');
  });

  test('keeps a key that is not documented where it is written as programs write keys', () => {
    for (const key of ['colour', 'chartNumber2', '$schema', '_id', 'session~1colour', 'x-made-up'])
      expect(pathOf(`/members/0/${key}`, 'unknown-key')).toBe(`/members/0/${key}`);
    for (const key of ['COLOUR', '9th', 'größe', 'x'.repeat(65), 'she wept'])
      expect(pathOf(`/members/0/${key}`, 'unknown-key')).toBe('/members/0/*');
    expect(pathOf('/members/0/', 'unknown-key')).toBe('/members/0/');
    expect(pathOf('/members/COLOUR/mood', 'unknown-key')).toBe('/members/COLOUR/mood');
  });

  test('is the same in the message of the error', () => {
    const fault = inputFault('/options/patients/1961-07-23/name', 'missing');
    expect(new InputError([fault]).message).toBe(
      'Invalid input. /options/patients/*/name: missing',
    );
  });
});
