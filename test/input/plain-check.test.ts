import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fingerprintNote, fingerprintSchema } from '../../src/individuality/fingerprint.js';
import { noteSchema } from '../../src/individuality/note.js';
import { isPlainly } from '../../src/input/plain-check.js';
import { plainCopy } from '../../src/input/plain-copy.js';
import { plainZero } from '../../src/input/read-input.js';
import { groupSessionSchema } from '../../src/record/group-session.js';
import { medicare } from '../../src/reference/medicare.js';
import { payerPolicySchema } from '../../src/reference/payer-policy.js';
import { change, removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  individualHour,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { billedServiceSchema } from '../../src/unbundling/billed-service.js';
import { runs } from '../whole/long-runs.js';

const note = {
  noteId: 'note',
  patientId: 'patient',
  serviceDate: '2026-03-04',
  text: 'He practiced saying no to his brother, and Ana told him how it sounded.',
  name: { given: 'Ana', family: 'Bell' },
};

const service = {
  ...individualHour,
  ...groupHour,
  claimId: 'claim',
  modifiers: ['XE', '59'],
  units: 1,
  chargeCents: 4500,
  status: 'active',
  timeZone: 'America/New_York',
  setting: 'outpatient-facility',
  note: { ...individualHour.note, noteId: 'note' },
};

const records: [string, z.core.$ZodType, unknown][] = [
  ['a session', groupSessionSchema, smallProcessGroup],
  ['a service', billedServiceSchema, service],
  ['a note', noteSchema, note],
  ['a fingerprint', fingerprintSchema, fingerprintNote(note)],
  ['a policy', payerPolicySchema, riverPlan],
  ['a policy of Medicare', payerPolicySchema, medicare[0]],
];

const pathsIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, `${path}/${key}`))]
    : [path];

const values: readonly unknown[] = [
  ...[removed, undefined, null, '', ' ', 'x', true, 0, -0, 1, 1.5, -1, 2 ** 60, Number.NaN],
  ...[
    [],
    ['x'],
    ['XE', '59'],
    ['XE', 1],
    [undefined],
    {},
    { x: 1 },
    { noteId: 'x' },
    { from: 'x' },
  ],
  ...['whole', 'active', 'physician', 'attended', 'absent', '90853', 'UTC', 'America/New_York'],
  ...['2026-03-04', '2026-02-30', '2026-03-04T09:00:00Z', '2026-03-04T09:00:00-05:00'],
];

describe.each(records)('%s', (_, schema, record) => {
  const paths = pathsIn(record).filter((path) => path !== '');

  test('is plainly correct', () => {
    expect(isPlainly(schema, record)).toBe(true);
  });

  test('with anything in it is only if the schema reads an equal one', () => {
    let accepted = 0;
    const place = fc.tuple(fc.constantFrom(...paths), fc.constantFrom('', '', '/x', '/0'));
    fc.assert(
      fc.property(
        place,
        fc.oneof(fc.constantFrom(...values), fc.jsonValue()),
        ([path, further], value) => {
          const changed = plainCopy(change(record, { [`${path}${further}`]: value }));
          if (!isPlainly(schema, changed)) return;
          accepted += 1;
          const read = z.safeParse(schema, changed);
          expect(read.success && isDeepStrictEqual(read.data, changed)).toBe(true);
        },
      ),
      { seed: 90853, numRuns: runs(400, 10_000) },
    );
    expect(accepted).toBeGreaterThan(runs(4, 100));
  });
});

test.each([undefined, null, '', 5, [], {}, Symbol('x')])('%o is no session', (value) => {
  expect(isPlainly(groupSessionSchema, value)).toBe(false);
});

describe('is left to the schema:', () => {
  const one = z.strictObject({ a: z.exactOptional(z.int().check(plainZero)) });

  test('what the schema would change', () => {
    expect(isPlainly(one, { a: 0 })).toBe(true);
    expect(isPlainly(one, { a: -0 })).toBe(false);
    expect(isPlainly(z.object({ a: z.string() }), { a: '', b: '' })).toBe(false);
  });

  test('a hole in a list', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is the case
    expect(isPlainly(z.array(z.unknown()), ['a', , 'b'])).toBe(true);
    // biome-ignore lint/suspicious/noSparseArray: a hole is the case
    expect(isPlainly(z.array(z.string()), ['a', , 'b'])).toBe(false);
  });

  test('a map of which no key may be missing, and keys that are no data', () => {
    const both = z.record(z.enum(['a', 'b']), z.string());
    expect(isPlainly(both, { a: 'x', b: 'x' })).toBe(false);
    const any = z.record(z.string(), z.string());
    expect(isPlainly(any, { a: 'x' })).toBe(true);
    expect(isPlainly(any, JSON.parse('{ "__proto__": "x" }'))).toBe(false);
    expect(isPlainly(any, { [Symbol('a')]: 'x' })).toBe(false);
  });

  test('a shape that is not compiled', () => {
    expect(isPlainly(z.tuple([z.string()]), ['a'])).toBe(false);
  });
});
