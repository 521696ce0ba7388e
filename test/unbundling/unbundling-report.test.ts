import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { unbundlingReportSchema } from '../../src/unbundling/unbundling-report.js';
import { services } from '../whole/arbitrary/services.js';

const fits = (value: unknown) => z.safeParse(unbundlingReportSchema, value).success;

test('every report fits its schema', () => {
  fc.assert(
    fc.property(services, (lines) => {
      expect(fits(detectUnbundling(lines, { payers: [riverPlan] }))).toBe(true);
    }),
    { seed: 90853, numRuns: 300 },
  );
});

test('a report with a key of a later version fits, and one without its pairs does not', () => {
  const { pairs, ...rest } = detectUnbundling([]);
  expect(fits({ ...rest, pairs, later: 1 })).toBe(true);
  expect(fits(rest)).toBe(false);
});
