import { describe, expect, test } from 'vitest';
import {
  distinctFaults,
  InputError,
  type InputFault,
  inputFault,
} from '../../src/input/input-error.js';

describe('the path of a fault', () => {
  const pathOf = (...fault: Parameters<typeof inputFault>) => inputFault(...fault).path;

  test('keeps plain IDs', () => {
    expect(pathOf('/options/patients/patient-a/birthDate', 'missing')).toBe(
      '/options/patients/patient-a/birthDate',
    );
    expect(pathOf('/options/clinicians/1234567893', 'missing')).toBe(
      '/options/clinicians/1234567893',
    );
  });

  test('replaces a key that looks personal by a star', () => {
    expect(pathOf('/options/patients/078-05-1120/name', 'missing')).toBe(
      '/options/patients/*/name',
    );
    expect(pathOf('/options/chargeCents/Jane', 'type')).toBe('/options/chargeCents/*');
  });

  test('keeps an undocumented key only if it is written like a key of a program', () => {
    for (const key of ['color', 'chartNumber2', '$schema', '_id', 'session~1color', 'x-made-up'])
      expect(pathOf(`/members/0/${key}`, 'unknown-key')).toBe(`/members/0/${key}`);
    for (const key of ['COLOR', '9th', 'größe', 'x'.repeat(65), 'she wept'])
      expect(pathOf(`/members/0/${key}`, 'unknown-key')).toBe('/members/0/*');
    expect(pathOf('/members/0/', 'unknown-key')).toBe('/members/0/');
    expect(pathOf('/members/COLOR/mood', 'unknown-key')).toBe('/members/COLOR/mood');
  });

  test('is the same in the message of the error', () => {
    const fault = inputFault('/options/patients/1961-07-23/name', 'missing');
    expect(new InputError([fault]).message).toBe(
      'Invalid input. /options/patients/*/name: missing',
    );
  });
});

test('an error lists twenty paths and counts the others', () => {
  const fault = (index: number): InputFault => ({ path: `/${index}`, code: 'type', message: '' });
  const message = (many: number) =>
    new InputError(Array.from({ length: many }, (_, index) => fault(index))).message;
  expect(message(1)).toBe('Invalid input. /0: type');
  expect(message(2)).toBe('Invalid input. /0: type; /1: type');
  expect(message(20)).toMatch(/\/19: type$/);
  expect(message(21)).toMatch(/\/19: type; and 1 more$/);
  expect(message(23)).toMatch(/; and 3 more$/);
  expect(new InputError([{ path: '', code: 'type', message: '' }]).message).toBe(
    'Invalid input. (input): type',
  );
});

test('an error copies the list of faults', () => {
  const faults = [{ path: '/a', code: 'type' as const, message: '' }];
  const error = new InputError(faults);
  faults.pop();
  expect(error.issues).toHaveLength(1);
  expect(error.name).toBe('InputError');
  expect(error.code).toBe('INVALID_INPUT');
});

test('duplicate faults are removed', () => {
  const [a, b, c] = [
    inputFault('/a', 'type'),
    inputFault('/a', 'missing'),
    inputFault('/b', 'type'),
  ];
  expect(distinctFaults([a, b, a, c, c])).toEqual([a, b, c]);
  expect(distinctFaults([])).toEqual([]);
});
