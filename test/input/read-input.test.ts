import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  distinctFaults,
  InputError,
  type InputFault,
  inputFault,
} from '../../src/input/input-error.js';
import { plainZero } from '../../src/input/plain-zero.js';
import {
  orThrow,
  pointer,
  readInput,
  tryInput,
  tryReading,
  valueAt,
} from '../../src/input/read-input.js';

const told = (schema: z.core.$ZodType, input: unknown, root = ''): string[] => {
  const faults: InputFault[] = [];
  tryInput(schema, input, root, faults);
  return faults.map(({ path, code }) => `${path} ${code}`);
};

const a = (schema: z.core.$ZodType) => z.object({ a: schema });
const custom = (params?: { code: string }) =>
  a(z.custom<string>(() => false, params ? { params } : undefined));

test('a pointer escapes what would part its keys', () => {
  expect(pointer([])).toBe('');
  expect(pointer(['a', 0, 'b/c', 'd~e', '~1'])).toBe('/a/0/b~1c/d~0e/~01');
});

describe('the code of a fault', () => {
  test.each<[string, z.core.$ZodType, unknown, string]>([
    ['nothing where something is needed', z.string(), undefined, 'missing'],
    ['null', z.string(), null, 'type'],
    ['another type', z.string(), 7, 'type'],
    ['a fraction where a whole number is needed', z.int(), 1.5, 'range'],
    ['a text where a whole number is needed', z.int(), '1', 'type'],
    ['a number where a list is needed', z.array(z.string()), 1, 'type'],
    ['another text', z.enum(['x', 'y']), 'z', 'value'],
    ['a number where texts are listed', z.enum(['x', 'y']), 1, 'type'],
    ['another text, of texts and numbers', z.literal(['x', 1]), 'z', 'value'],
    ['another number, of texts and numbers', z.literal(['x', 1]), 2, 'value'],
    ['a truth, of texts and numbers', z.literal(['x', 1]), true, 'type'],
    ['a list that is too long', z.array(z.string()).check(z.maxLength(1)), ['', ''], 'too-many'],
    ['a text that is too long', z.string().check(z.maxLength(1)), 'xy', 'range'],
    ['too much', z.int().check(z.lte(1)), 2, 'range'],
    ['too little', z.int().check(z.gte(1)), 0, 'range'],
    ['a part of a step', z.number().check(z.multipleOf(5)), 3, 'range'],
    ['another form', z.string().check(z.regex(/^\d$/)), 'x', 'value'],
  ])('%s', (_, schema, value, code) => {
    expect(told(a(schema), { a: value })).toEqual([`/a ${code}`]);
  });

  test.each(['value', 'date', 'zone', 'range', 'conflict', 'too-many'])(
    '%s, as a schema says',
    (code) => {
      expect(told(custom({ code }), { a: '' })).toEqual([`/a ${code}`]);
    },
  );

  test('of a check that says nothing, or anything else, is value', () => {
    expect(told(custom(), { a: '' })).toEqual(['/a value']);
    expect(told(custom({ code: 'type' }), { a: '' })).toEqual(['/a value']);
  });

  test('looks at no key that is inherited', () => {
    expect(told(z.object({ toString: z.string() }), {})).toEqual(['/toString missing']);
    expect(told(z.object({ a: z.object({ length: z.string() }) }), { a: '' })).toEqual(['/a type']);
    expect(told(a(z.string()), null)).toEqual([' type']);
    expect(told(a(z.string()), undefined)).toEqual([' missing']);
  });
});

describe('the path of a fault', () => {
  test('begins at the root', () => {
    expect(told(a(z.string()), {}, '/options')).toEqual(['/options/a missing']);
    expect(told(z.string(), 1, '/options')).toEqual(['/options type']);
  });

  test('is told of every fault, in order', () => {
    const schema = z.object({ a: z.string(), b: z.array(z.int()) });
    expect(told(schema, { a: 1, b: ['x', 2, 3.5] })).toEqual([
      '/a type',
      '/b/0 type',
      '/b/2 range',
    ]);
  });

  test('is told of every key that is not known', () => {
    const schema = z.strictObject({ a: z.strictObject({ b: z.string() }) });
    expect(told(schema, { a: { b: '', c: 1, d: 1 }, e: 1 })).toEqual([
      '/a/c unknown-key',
      '/a/d unknown-key',
      '/e unknown-key',
    ]);
  });
});

describe('of several shapes', () => {
  const inner = z.strictObject({ b: z.string(), c: z.exactOptional(z.string()) });
  const shapes = a(z.union([z.string(), inner]));

  test('any may be given', () => {
    expect(told(shapes, { a: 'x' })).toEqual([]);
    expect(told(shapes, { a: { b: 'x' } })).toEqual([]);
  });

  test('the closest tells what is wrong', () => {
    expect(told(shapes, { a: { b: 1 } })).toEqual(['/a/b type']);
    expect(told(shapes, { a: { b: '', d: 1 } })).toEqual(['/a/d unknown-key']);
    expect(told(shapes, { a: {} })).toEqual(['/a/b missing']);
  });

  test('a key that is in none of them is not known', () => {
    const either = z.union([
      z.strictObject({ b: z.exactOptional(z.string()) }),
      z.strictObject({ c: z.exactOptional(z.string()) }),
    ]);
    expect(told(a(either), { a: { d: 1 } })).toEqual(['/a/d unknown-key']);
  });

  test('the one that was reached deepest is the closest, wherever it stands', () => {
    const deep = z.object({ b: z.object({ c: z.string() }) });
    const flat = z.object({ b: z.string() });
    const wrong = { a: { b: { c: 1 } } };
    expect(told(a(z.union([flat, deep])), wrong)).toEqual(['/a/b/c type']);
    expect(told(a(z.union([deep, flat])), wrong)).toEqual(['/a/b/c type']);
  });

  test('of two as deep, the one with fewer faults is the closest, and then the first', () => {
    const two = z.object({ b: z.string(), c: z.string() });
    const one = z.object({ d: z.string() });
    const other = z.object({ e: z.string() });
    expect(told(a(z.union([two, one])), { a: {} })).toEqual(['/a/d missing']);
    expect(told(a(z.union([one, two])), { a: {} })).toEqual(['/a/d missing']);
    expect(told(a(z.union([one, other])), { a: {} })).toEqual(['/a/d missing']);
  });

  test('none is near: the value itself is at fault', () => {
    expect(told(shapes, { a: 1 })).toEqual(['/a type']);
    expect(told(shapes, { a: null })).toEqual(['/a type']);
    expect(told(shapes, {})).toEqual(['/a missing']);
  });

  test('told apart by a key of which nothing begins with that value', () => {
    const kinds = a(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('x') }),
        z.object({ kind: z.literal('y') }),
      ]),
    );
    expect(told(kinds, { a: { kind: 'z' } })).toEqual(['/a/kind value']);
    expect(told(kinds, { a: {} })).toEqual(['/a/kind missing']);
  });
});

describe('a key that holds undefined', () => {
  const optional = z.strictObject({ a: z.exactOptional(z.string()), b: z.exactOptional(z.any()) });

  test('is a key not given, at any depth that inputs have', () => {
    expect(readInput(optional, { a: undefined })).toEqual({});
    expect(Object.keys(readInput(z.array(optional), [{ a: undefined }])[0] ?? {})).toEqual([]);
    expect(told(z.strictObject({}), { a: undefined })).toEqual([]);
    expect(told(a(z.string()), { a: undefined })).toEqual(['/a missing']);
  });

  const nested = (levels: number): [z.core.$ZodType, unknown] => {
    let [schema, value]: [z.core.$ZodType, unknown] = [optional, { a: undefined }];
    for (let level = 0; level < levels; level += 1) [schema, value] = [a(schema), { a: value }];
    return [schema, value];
  };

  test('is looked for twelve levels down', () => {
    expect(told(...nested(12))).toEqual([]);
    expect(told(...nested(13))).toEqual([`${'/a'.repeat(14)} missing`]);
  });

  test('is looked for once where one object stands twice or in itself', () => {
    const twice = { a: undefined };
    const read = readInput(z.tuple([optional, optional]), [twice, twice]);
    expect(read).toEqual([{}, {}]);
    const round: { a: undefined; b?: unknown } = { a: undefined };
    round.b = round;
    expect(told(optional, round)).toEqual([]);
    expect(round).toHaveProperty('a');
  });
});

describe('an input that throws while it is read', () => {
  const throwing = (error: Error) => ({
    get a(): string {
      throw error;
    },
  });

  test('is of another type; one that fills the stack has too many', () => {
    expect(told(a(z.string()), throwing(new TypeError('canary')), '/options')).toEqual([
      '/options type',
    ]);
    expect(told(a(z.string()), throwing(new RangeError('canary')))).toEqual([' too-many']);
  });

  test('gives nothing; what does not throw is given as it is', () => {
    const faults: InputFault[] = [];
    expect(tryReading(() => 7, '', faults)).toBe(7);
    expect(tryReading(() => undefined, '', faults)).toBeUndefined();
    expect(faults).toEqual([]);
  });
});

test('what is read is given, or all faults are thrown', () => {
  expect(readInput(a(z.string()), { a: 'x' })).toEqual({ a: 'x' });
  const faults = [
    { path: '/billing/a', code: 'type', message: 'This is of another type than documented.' },
    { path: '/billing/b', code: 'missing', message: 'This is required and not given.' },
  ];
  const schema = z.object({ a: z.string(), b: z.string() });
  expect(() => readInput(schema, { a: 1 }, '/billing')).toThrow(
    expect.objectContaining({ name: 'InputError', code: 'INVALID_INPUT', issues: faults }),
  );
  expect(() => readInput(schema, 1)).toThrow(
    new InputError([
      { path: '', code: 'type', message: 'This is of another type than documented.' },
    ]),
  );
});

test('an error names twenty paths, and says how many more there are', () => {
  const fault = (place: number): InputFault => ({ path: `/${place}`, code: 'type', message: '' });
  const message = (many: number) =>
    new InputError(Array.from({ length: many }, (_, place) => fault(place))).message;
  expect(message(1)).toBe('Invalid input. /0: type');
  expect(message(2)).toBe('Invalid input. /0: type; /1: type');
  expect(message(20)).toMatch(/\/19: type$/);
  expect(message(21)).toMatch(/\/19: type; and 1 more$/);
  expect(message(23)).toMatch(/; and 3 more$/);
  expect(new InputError([{ path: '', code: 'type', message: '' }]).message).toBe(
    'Invalid input. (input): type',
  );
});

test('an error keeps its own list', () => {
  const faults = [{ path: '/a', code: 'type' as const, message: '' }];
  const error = new InputError(faults);
  faults.pop();
  expect(error.issues).toHaveLength(1);
  expect(error.name).toBe('InputError');
  expect(error.code).toBe('INVALID_INPUT');
});

test('a zero has no sign', () => {
  const read = readInput(z.number().check(plainZero), -0);
  expect(Object.is(read, 0)).toBe(true);
  expect(readInput(z.number().check(plainZero), -7)).toBe(-7);
});

describe('what was read', () => {
  const fault = inputFault('/a', 'missing');

  test('is handed on where nothing is at fault, whatever it is', () => {
    for (const value of [0, '', false, null, 'text']) expect(orThrow(value, [])).toBe(value);
  });

  test('is an error with all faults where anything is at fault', () => {
    expect(() => orThrow('text', [fault])).toThrow('/a: missing');
    expect(() => orThrow(undefined, [fault, inputFault('/b', 'type')])).toThrow(
      '/a: missing; /b: type',
    );
    expect(() => orThrow(undefined, [])).toThrow(InputError);
  });
});

test('what stands at the end of keys is the input’s own', () => {
  const input: unknown = { a: [{ b: null }], c: 'text' };
  expect(valueAt(input, [])).toBe(input);
  expect(valueAt(input, ['a', 0, 'b'])).toBeNull();
  expect(valueAt(input, ['a', 0, 'b', 'c'])).toBeUndefined();
  expect(valueAt(input, ['a', 1, 'b'])).toBeUndefined();
  expect(valueAt(input, ['c', 'length'])).toBe(4);
  expect(valueAt(input, ['toString'])).toBeUndefined();
  for (const nothing of [null, undefined, 5]) expect(valueAt(nothing, ['a'])).toBeUndefined();
});

test('a fault that is told twice is one', () => {
  const [a, b, c] = [
    inputFault('/a', 'type'),
    inputFault('/a', 'missing'),
    inputFault('/b', 'type'),
  ];
  expect(distinctFaults([a, b, a, c, c])).toEqual([a, b, c]);
  expect(distinctFaults([])).toEqual([]);
});
