import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  modifierSchema,
  placeOfServiceSchema,
  procedureCodeSchema,
} from '../../../src/reference/codes/code-formats.js';

describe.each([
  ['procedure code', procedureCodeSchema, ['90853', 'H0005', '0362T'], ['9085', '908530', 'h0005']],
  ['modifier', modifierSchema, ['59', 'XE'], ['5', '590', 'xe', 'X ']],
  ['place of service', placeOfServiceSchema, ['02', '11'], ['2', '011', '1A', '١١']],
] as const)('a %s', (_, schema, right, wrong) => {
  test.each(right)('may be %s', (code) => expect(z.parse(schema, code)).toBe(code));

  test.each(wrong)('may not be %s', (code) =>
    expect(z.safeParse(schema, code).success).toBe(false),
  );
});
