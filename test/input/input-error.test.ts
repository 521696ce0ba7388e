import { expect, test } from 'vitest';
import {
  distinctFaults,
  InputError,
  type InputFault,
  inputFault,
} from '../../src/input/input-error.js';

test('a fault has the message of its code', () => {
  expect(inputFault('/options/patients/*/name', 'missing')).toEqual({
    path: '/options/patients/*/name',
    code: 'missing',
    message: 'This is required but missing.',
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

test('a fault that several records share names them once, and the error the first five of them', () => {
  const shared = (...relatedPaths: string[]): InputFault => ({
    ...inputFault('/options/payers/*', 'missing'),
    relatedPaths,
  });
  const merged = distinctFaults([shared('/0'), inputFault('/a', 'type'), shared('/3', '/0')]);
  expect(merged).toEqual([shared('/0', '/3'), inputFault('/a', 'type')]);
  expect(new InputError(merged).message).toBe(
    'Invalid input. /options/payers/*: missing (for /0, /3); /a: type',
  );
  const many = Array.from({ length: 7 }, (_, index) => `/${index}`);
  expect(new InputError([shared(...many)]).message).toMatch(/\(for \/0, .*\/4, and 2 more\)$/);
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
