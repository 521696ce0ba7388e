import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { InputError, type InputFault, inputFault } from '../../src/input/input-error.js';
import {
  givenId,
  orThrow,
  plainZero,
  readInput,
  sameId,
  tryInput,
  tryReading,
  valueAt,
} from '../../src/input/read-input.js';

const faultsIn = (schema: z.core.$ZodType, input: unknown, root = ''): string[] => {
  const faults: InputFault[] = [];
  tryInput(schema, input, root, faults);
  return faults.map(({ path, code }) => `${path} ${code}`);
};

const a = (schema: z.core.$ZodType) => z.object({ a: schema });
const custom = (params?: { code: string }) =>
  a(z.custom<string>(() => false, params ? { params } : undefined));

describe('the code of a fault', () => {
  test.each<[string, z.core.$ZodType, unknown, string]>([
    ['a missing value', z.string(), undefined, 'missing'],
    ['null', z.string(), null, 'missing'],
    ['a value of the wrong type', z.string(), 7, 'type'],
    ['a fraction for a whole number', z.int(), 1.5, 'range'],
    ['a text for a whole number', z.int(), '1', 'type'],
    ['a number for a list', z.array(z.string()), 1, 'type'],
    ['an unlisted text', z.enum(['x', 'y']), 'z', 'value'],
    ['a number for one of several texts', z.enum(['x', 'y']), 1, 'type'],
    ['an unlisted text for one of several texts and numbers', z.literal(['x', 1]), 'z', 'value'],
    ['an unlisted number for one of several texts and numbers', z.literal(['x', 1]), 2, 'value'],
    ['a boolean for one of several texts and numbers', z.literal(['x', 1]), true, 'type'],
    ['a list that is too long', z.array(z.string()).check(z.maxLength(1)), ['', ''], 'too-many'],
    ['a text that is too long', z.string().check(z.maxLength(1)), 'xy', 'range'],
    ['a number that is too large', z.int().check(z.lte(1)), 2, 'range'],
    ['a number that is too small', z.int().check(z.gte(1)), 0, 'range'],
    ['a number between two steps', z.number().check(z.multipleOf(5)), 3, 'range'],
    ['a text that does not match its pattern', z.string().check(z.regex(/^\d$/)), 'x', 'value'],
  ])('%s', (_, schema, value, code) => {
    expect(faultsIn(a(schema), { a: value })).toEqual([`/a ${code}`]);
  });

  test.each(['value', 'date', 'zone', 'range', 'conflict', 'too-many'])(
    '%s, if the schema gives that code',
    (code) => {
      expect(faultsIn(custom({ code }), { a: '' })).toEqual([`/a ${code}`]);
    },
  );

  test('is value if the schema gives no code or an unsupported one', () => {
    expect(faultsIn(custom(), { a: '' })).toEqual(['/a value']);
    expect(faultsIn(custom({ code: 'type' }), { a: '' })).toEqual(['/a value']);
  });

  test('ignores inherited properties', () => {
    expect(faultsIn(z.object({ toString: z.string() }), {})).toEqual(['/toString missing']);
    expect(faultsIn(z.object({ a: z.object({ length: z.string() }) }), { a: '' })).toEqual([
      '/a type',
    ]);
    expect(faultsIn(a(z.string()), null)).toEqual([' missing']);
    expect(faultsIn(a(z.string()), undefined)).toEqual([' missing']);
  });
});

describe('the path of a fault', () => {
  test('starts with the root of the input', () => {
    expect(faultsIn(a(z.string()), {}, '/options')).toEqual(['/options/a missing']);
    expect(faultsIn(z.string(), 1, '/options')).toEqual(['/options type']);
  });

  test('is reported for every fault, in order', () => {
    const schema = z.object({ a: z.string(), b: z.array(z.int()) });
    expect(faultsIn(schema, { a: 1, b: ['x', 2, 3.5] })).toEqual([
      '/a type',
      '/b/0 type',
      '/b/2 range',
    ]);
  });

  test('is reported for every object with an unknown key', () => {
    const schema = z.strictObject({ a: z.strictObject({ b: z.string() }) });
    expect(faultsIn(schema, { a: { b: '', c: 1, d: 1 }, e: 1 })).toEqual([
      '/a/* unknown-key',
      '/* unknown-key',
    ]);
  });
});

describe('an input that may have several shapes', () => {
  const inner = z.strictObject({ b: z.string(), c: z.exactOptional(z.string()) });
  const shapes = a(z.union([z.string(), inner]));

  test('may have any of them', () => {
    expect(faultsIn(shapes, { a: 'x' })).toEqual([]);
    expect(faultsIn(shapes, { a: { b: 'x' } })).toEqual([]);
  });

  test('has the faults of the closest shape', () => {
    expect(faultsIn(shapes, { a: { b: 1 } })).toEqual(['/a/b type']);
    expect(faultsIn(shapes, { a: { b: '', d: 1 } })).toEqual(['/a/* unknown-key']);
    expect(faultsIn(shapes, { a: {} })).toEqual(['/a/b missing']);
  });

  test('has an unknown key if no shape has that key', () => {
    const either = z.union([
      z.strictObject({ b: z.exactOptional(z.string()) }),
      z.strictObject({ c: z.exactOptional(z.string()) }),
    ]);
    expect(faultsIn(a(either), { a: { d: 1 } })).toEqual(['/a/* unknown-key']);
  });

  test('is closest to the shape that matches most deeply, in any order', () => {
    const deep = z.object({ b: z.object({ c: z.string() }) });
    const flat = z.object({ b: z.string() });
    const wrong = { a: { b: { c: 1 } } };
    expect(faultsIn(a(z.union([flat, deep])), wrong)).toEqual(['/a/b/c type']);
    expect(faultsIn(a(z.union([deep, flat])), wrong)).toEqual(['/a/b/c type']);
  });

  test('is closest to the shape with fewer faults, then to the first, if two match equally deeply', () => {
    const two = z.object({ b: z.string(), c: z.string() });
    const one = z.object({ d: z.string() });
    const other = z.object({ e: z.string() });
    expect(faultsIn(a(z.union([two, one])), { a: {} })).toEqual(['/a/d missing']);
    expect(faultsIn(a(z.union([one, two])), { a: {} })).toEqual(['/a/d missing']);
    expect(faultsIn(a(z.union([one, other])), { a: {} })).toEqual(['/a/d missing']);
  });

  test('is at fault itself if no shape is close', () => {
    expect(faultsIn(shapes, { a: 1 })).toEqual(['/a type']);
    expect(faultsIn(shapes, { a: null })).toEqual(['/a missing']);
    expect(faultsIn(shapes, {})).toEqual(['/a missing']);
  });

  test('has a fault at the key that distinguishes the shapes', () => {
    const kinds = a(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('x') }),
        z.object({ kind: z.literal('y') }),
      ]),
    );
    expect(faultsIn(kinds, { a: { kind: 'z' } })).toEqual(['/a/kind value']);
    expect(faultsIn(kinds, { a: {} })).toEqual(['/a/kind missing']);
  });
});

describe('a key with the value undefined', () => {
  const optional = z.strictObject({ a: z.exactOptional(z.string()), b: z.exactOptional(z.any()) });

  test('is a missing key at every depth of an input', () => {
    expect(readInput(optional, { a: undefined })).toEqual({});
    expect(Object.keys(readInput(z.array(optional), [{ a: undefined }])[0] ?? {})).toEqual([]);
    expect(faultsIn(z.strictObject({}), { a: undefined })).toEqual([]);
    expect(faultsIn(a(z.string()), { a: undefined })).toEqual(['/a missing']);
  });

  test('is handled in an object that appears twice or contains itself', () => {
    const twice = { a: undefined };
    const read = readInput(z.tuple([optional, optional]), [twice, twice]);
    expect(read).toEqual([{}, {}]);
    const round: { a: undefined; b?: unknown } = { a: undefined };
    round.b = round;
    expect(faultsIn(optional, round)).toEqual([]);
    expect(round).toHaveProperty('a');
  });
});

describe('an input that throws while it is read', () => {
  const throwing = (error: Error) => ({
    get a(): string {
      throw error;
    },
  });

  test('has the wrong type', () => {
    for (const error of [new TypeError('canary'), new RangeError('canary')])
      expect(faultsIn(a(z.string()), throwing(error), '/options')).toEqual(['/options type']);
  });

  test('has too many faults if the stack overflows', () => {
    const faults: InputFault[] = [];
    tryReading(
      () => {
        throw new RangeError('canary');
      },
      '/options',
      faults,
    );
    expect(faults).toEqual([inputFault('/options', 'too-many')]);
  });

  test('gives undefined; any other result is returned unchanged', () => {
    const faults: InputFault[] = [];
    expect(tryReading(() => 7, '', faults)).toBe(7);
    expect(tryReading(() => undefined, '', faults)).toBeUndefined();
    expect(faults).toEqual([]);
  });
});

test('an input is returned, or all its faults are thrown', () => {
  expect(readInput(a(z.string()), { a: 'x' })).toEqual({ a: 'x' });
  const faults = [
    { path: '/billing/a', code: 'type', message: 'This does not have the documented type.' },
    { path: '/billing/b', code: 'missing', message: 'This is required but missing.' },
  ];
  const schema = z.object({ a: z.string(), b: z.string() });
  expect(() => readInput(schema, { a: 1 }, '/billing')).toThrow(
    expect.objectContaining({ name: 'InputError', code: 'INVALID_INPUT', issues: faults }),
  );
  expect(() => readInput(schema, 1)).toThrow(
    new InputError([
      { path: '', code: 'type', message: 'This does not have the documented type.' },
    ]),
  );
});

test('negative zero is read as zero', () => {
  const read = readInput(z.number().check(plainZero), -0);
  expect(Object.is(read, 0)).toBe(true);
  expect(readInput(z.number().check(plainZero), -7)).toBe(-7);
});

describe('orThrow', () => {
  const fault = inputFault('/a', 'missing');

  test('returns any value if there are no faults', () => {
    for (const value of [0, '', false, null, 'text']) expect(orThrow(value, [])).toBe(value);
  });

  test('throws an error with all faults', () => {
    expect(() => orThrow('text', [fault])).toThrow('/a: missing');
    expect(() => orThrow(undefined, [fault, inputFault('/b', 'type')])).toThrow(
      '/a: missing; /b: type',
    );
    expect(() => orThrow(undefined, [])).toThrow(InputError);
  });
});

test('valueAt reads only own properties', () => {
  const input: unknown = { a: [{ b: null }], c: 'text' };
  expect(valueAt(input, [])).toBe(input);
  expect(valueAt(input, ['a', 0, 'b'])).toBeNull();
  expect(valueAt(input, ['a', 0, 'b', 'c'])).toBeUndefined();
  expect(valueAt(input, ['a', 1, 'b'])).toBeUndefined();
  expect(valueAt(input, ['c', 'length'])).toBe(4);
  expect(valueAt(input, ['toString'])).toBeUndefined();
  for (const nothing of [null, undefined, 5]) expect(valueAt(nothing, ['a'])).toBeUndefined();
});

test.each([undefined, '', ' ', '\u200b\u00ad'])(
  'a blank ID (%j) is not given, and equal to none',
  (id) => {
    expect(givenId(id)).toBeUndefined();
    expect(sameId(id, id)).toBe(false);
  },
);

test('an ID is given if it has a visible character', () => {
  expect(givenId(' a')).toBe(' a');
  expect(sameId('-', '-')).toBe(true);
  expect(sameId('a', 'A')).toBe(false);
});
