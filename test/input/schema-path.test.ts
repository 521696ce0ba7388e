import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { namesKey, pathIn, pointer } from '../../src/input/schema-path.js';

test('a pointer escapes the characters that separate keys', () => {
  expect(pointer([])).toBe('');
  expect(pointer(['a', 0, 'b/c', 'd~e', '~1'])).toBe('/a/0/b~1c/d~0e/~01');
});

const patient = z.strictObject({
  name: z.strictObject({ given: z.string() }),
  plan: z.exactOptional(z.nullable(z.strictObject({ planId: z.string() }))),
});
const tree = z.object({
  value: z.string(),
  get branches() {
    return z.exactOptional(z.array(tree));
  },
});
const schema = z.strictObject({
  patients: z.record(z.string(), patient),
  roster: z.array(patient),
  charge: z.union([z.number(), z.record(z.string(), z.number())]),
  rules: z.partialRecord(z.enum(['session/times']), z.string()),
  pair: z.tuple([patient, z.string()]),
  either: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), left: z.string() }),
    z.object({ kind: z.literal('b'), right: patient }),
  ]),
  tree: z.lazy(() => tree),
  written: z.pipe(z.object({ day: z.string() }), z.custom<{ day: string }>()),
});

describe('a path', () => {
  test.each<[PropertyKey[], string]>([
    [[], ''],
    [['roster', 3, 'name', 'given'], '/roster/3/name/given'],
    [['roster', 3, 'plan', 'planId'], '/roster/3/plan/planId'],
    [['pair', 0, 'name'], '/pair/0/name'],
    [['either', 'left'], '/either/left'],
    [['either', 'right', 'name'], '/either/right/name'],
    [['tree', 'branches', 0, 'branches', 1, 'value'], '/tree/branches/0/branches/1/value'],
    [['written', 'day'], '/written/day'],
    [['rules', 'session/times'], '/rules/session~1times'],
  ])('names keys of the schema and positions in lists: %j', (keys, path) => {
    expect(pathIn(schema, keys)).toBe(path);
  });

  test.each<[PropertyKey[], string]>([
    [['charge', '90853'], '/charge/*'],
    [['rules', 'session/mood'], '/rules/*'],
    [['roster', 0, 'nickname'], '/roster/0/*'],
    [['roster', 0, 'nickname', 'given'], '/roster/0/*/*'],
    [['pair', 7], '/pair/*'],
    [['roster', 'first'], '/roster/*'],
    [['constructor'], '/*'],
    [['__proto__'], '/*'],
  ])('has a star for any other key: %j', (keys, path) => {
    expect(pathIn(schema, keys)).toBe(path);
  });

  test.each([
    'SMITH',
    'smith-jones',
    "o'brien",
    'jane_doe',
    'smith-1980-02-03',
    '19800203',
    'jane.doe@example.org',
    '+1-617-555-0100',
    '李小龙',
    'Łukasz',
    'patient-a',
    '',
  ])('never names a key of a record: %s', (key) => {
    expect(pathIn(schema, ['patients', key, 'name', 'given'])).toBe('/patients/*/name/given');
  });
});

test('a schema names the keys of the schemas inside it, but not those of records', () => {
  for (const key of ['patients', 'given', 'planId', 'left', 'right', 'branches', 'day'])
    expect(namesKey(schema, key)).toBe(true);
  for (const key of ['session/times', 'toString', 'kinds', '0'])
    expect(namesKey(schema, key)).toBe(false);
});
