import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { InputFault } from '../../src/input/input-error.js';
import { tryInput } from '../../src/input/read-input.js';
import { dateSchema, timeSchema } from '../../src/time/time-schema.js';

const codesOf = (schema: z.core.$ZodType<string>, input: unknown): string[] => {
  const faults: InputFault[] = [];
  tryInput(schema, input, '', faults);
  return faults.map(({ code }) => code);
};

test.each([
  [
    'a time',
    timeSchema,
    '2026-03-04T18:30:00-05:00',
    '2026-03-04T18:30:61-05:00',
    'seconds and an offset',
  ],
  ['a date', dateSchema, '2026-03-04', '2026-02-30', 'YYYY-MM-DD'],
])(
  '%s is read as written; otherwise the error names the format',
  (_, schema, right, wrong, form) => {
    expect(z.parse(schema, right)).toBe(right);
    expect(codesOf(schema, wrong)).toEqual(['date']);
    expect(codesOf(schema, 20260304)).toEqual(['type']);
    expect(z.safeParse(schema, wrong).error?.issues[0]?.message).toContain(form);
  },
);
