import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  diagnosisCodes,
  modifierSchema,
  placeOfServiceSchema,
  procedureCodeSchema,
  telehealthPlaces,
} from '../../../src/reference/codes/billing-codes.js';
import { codeFamilySince } from '../../../src/reference/codes/group-codes.js';
import { expectSince } from '../expect-since.js';

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

test('two places of service are telehealth', () => {
  expectSince(telehealthPlaces, codeFamilySince, ['02', '10']);
});

test('diagnosis codes have the ICD-10-CM format since October 2015', () => {
  expectSince(diagnosisCodes, '2015-10-01', {
    pattern: /^[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/,
    circumstances: 'Z',
  });
});
