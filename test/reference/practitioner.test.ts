import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { practitionerTypeSchema, practitionerTypes } from '../../src/reference/practitioner.js';

test.each(practitionerTypes)('%s is a license type', (type) => {
  expect(z.parse(practitionerTypeSchema, type)).toBe(type);
});

test.each(['', 'lcsw', 'Physician', 7])('%s is not a license type', (type) => {
  expect(z.safeParse(practitionerTypeSchema, type).success).toBe(false);
});
