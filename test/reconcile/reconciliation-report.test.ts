import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import { reconciliationReportSchema } from '../../src/reconcile/reconciliation-report.js';
import { claimLines, group } from './process-group-claims.js';

const fits = (value: unknown) => z.safeParse(reconciliationReportSchema, value).success;

test('a report fits its schema, with and without findings', () => {
  expect(fits(reconcileGroupClaims(group(), claimLines()))).toBe(true);
  expect(fits(reconcileGroupClaims(group(), []))).toBe(true);
});

test('a report with a key of a later version fits, and one without its verdict does not', () => {
  const { verdict, ...rest } = reconcileGroupClaims(group(), []);
  expect(fits({ ...rest, verdict, later: 1 })).toBe(true);
  expect(fits(rest)).toBe(false);
});
