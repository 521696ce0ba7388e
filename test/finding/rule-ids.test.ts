import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ruleIdSchema } from '../../src/finding/finding.js';
import { ruleIds } from '../../src/finding/rule-ids.js';

test('every rule ID is unique and has the form of a rule ID', () => {
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
  for (const id of ruleIds) expect(z.parse(ruleIdSchema, id)).toBe(id);
});
